package org.needlepoint.store.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Fills the question marks of a statement, one after another.
public final class Bind {

    private final PreparedStatement statement;
    private int index;

    private Bind(PreparedStatement statement) {
        this.statement = statement;
    }

    public static Bind to(PreparedStatement statement) {
        return new Bind(statement);
    }

    public Bind id(UUID value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    public Bind id(Optional<UUID> value) throws SQLException {
        if (value.isPresent()) {
            return id(value.get());
        }
        statement.setNull(++index, Types.OTHER);
        return this;
    }

    public Bind text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    public Bind text(Optional<String> value) throws SQLException {
        return text(value.orElse(null));
    }

    public Bind number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    public Bind number(OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            return number(value.getAsInt());
        }
        statement.setNull(++index, Types.INTEGER);
        return this;
    }

    public Bind mm(double value) throws SQLException {
        statement.setDouble(++index, value);
        return this;
    }

    public Bind flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    public Bind flag(Optional<Boolean> value) throws SQLException {
        if (value.isPresent()) {
            return flag(value.get());
        }
        statement.setNull(++index, Types.BOOLEAN);
        return this;
    }

    public Bind date(LocalDate value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    public Bind date(Optional<LocalDate> value) throws SQLException {
        if (value.isPresent()) {
            return date(value.get());
        }
        statement.setNull(++index, Types.DATE);
        return this;
    }

    public Bind bytes(Optional<byte[]> value) throws SQLException {
        statement.setBytes(++index, value.orElse(null));
        return this;
    }

    public Bind moment(Instant value) throws SQLException {
        statement.setObject(++index, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
        return this;
    }

    public Bind moment(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return moment(value.get());
        }
        statement.setNull(++index, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    public Bind ids(UUID[] value) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf("UUID", value));
        return this;
    }

    public Bind numbers(Integer[] value) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf("INTEGER", value));
        return this;
    }
}
