package org.needlepoint.store.file;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;

/// The numbered migrations, and which of them a file has.
///
/// Flyway costs most of a second, so it is loaded only when a file is new or behind; one query tells.
///
/// @param locations where the migrations lie on the class path
/// @param version   the number of the newest one
public record Schema(String[] locations, int version) {

    /// The migrations of this Needlepoint.
    public static Schema current() {
        return new Schema(new String[] {"classpath:migrations"}, 5);
    }

    /// The number of the newest migration in a file; empty where it has none, so that it is no clinic.
    public static OptionalInt versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success\"""")) {
            row.next();
            int version = row.getInt(1);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException error) {
            return switch (error.getErrorCode()) {
                case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                        ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> OptionalInt.empty();
                default -> throw error;
            };
        }
    }

    /// Gives connections to the file that is migrated.
    @FunctionalInterface
    public interface Source {
        Connection connect() throws SQLException;
    }

    /// Brings a file up to the newest migration.
    public void migrate(Source source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(new Connections(source))
                .locations(locations)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /// What Flyway asks for; passes on the source's connections only.
    private record Connections(Source source) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return source.connect();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return source.connect();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
