package org.needlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Reads the columns of the row a result stands on.
record Read(ResultSet row) {

    UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    long longNumber(String column) throws SQLException {
        return row.getLong(column);
    }

    OptionalInt optionalNumber(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    double mm(String column) throws SQLException {
        return row.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Instant moment(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> optionalMoment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
