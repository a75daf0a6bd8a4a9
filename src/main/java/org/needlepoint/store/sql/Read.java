package org.needlepoint.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Reads the columns of the row a result stands on.
public record Read(ResultSet row) {

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return row.getLong(column);
    }

    public OptionalInt optionalNumber(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public double mm(String column) throws SQLException {
        return row.getDouble(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Optional<LocalDate> optionalDate(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public Optional<byte[]> bytes(String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column));
    }

    public Instant moment(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> optionalMoment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
