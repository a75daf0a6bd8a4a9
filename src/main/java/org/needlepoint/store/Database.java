package org.needlepoint.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.needlepoint.store.StoreException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The opened database: one connection that writes, one that reads, so that a list never waits for an act.
///
/// When the file closed itself because of an error, the next call opens it again. May be used by any thread.
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Engine engine;
    private final Path file;
    private final Lane writer = new Lane();
    private final Lane reader = new Lane();
    private volatile boolean closed;

    /// @param first a connection to the file, which writes from now on
    Database(Engine engine, Path file, Connection first) throws SQLException {
        this.engine = engine;
        this.file = file;
        first.setAutoCommit(false);
        writer.connection = first;
    }

    /// Work on a connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// A connection and the lock that keeps it to one thread at a time.
    private final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Connection connection;

        Connection connection(boolean commitsItself) throws SQLException {
            if (closed) {
                throw new StoreException(Trouble.CLOSED, "The clinic is closed. Start Needlepoint again.");
            }
            if (connection == null) {
                connection = engine.open(file);
                connection.setAutoCommit(commitsItself);
            }
            return connection;
        }

        void drop() {
            Connection dropped = connection;
            connection = null;
            if (dropped != null) {
                try {
                    dropped.close();
                } catch (SQLException broken) {
                    LOG.warn("A connection did not close, error {}", broken.getErrorCode());
                }
            }
        }
    }

    /// Reads; what was committed last is seen.
    <T> T read(Work<T> work) {
        return locked(reader, () -> {
            try {
                return work.on(reader.connection(true));
            } catch (SQLException | RuntimeException error) {
                throw failed(reader, error);
            }
        });
    }

    /// Writes in one transaction: all of it is on the disk when this returns, or none of it is ever seen.
    ///
    /// Only when the commit itself failed is the outcome unknown; the caller then looks at what is stored.
    <T> T write(Work<T> work) {
        return locked(writer, () -> {
            try {
                Connection connection = writer.connection(false);
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException error) {
                throw failed(writer, error);
            }
        });
    }

    /// A connection of its own for long reading, closed by the caller.
    Connection separate() throws SQLException {
        return engine.open(file);
    }

    private static <T> T locked(Lane lane, java.util.function.Supplier<T> work) {
        // An interrupted thread would find its file channel closed: the mark is put aside while the store works.
        boolean interrupted = Thread.interrupted();
        lane.lock.lock();
        try {
            return work.get();
        } finally {
            lane.lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private StoreException failed(Lane lane, Exception error) {
        StoreException told = EngineTrouble.tell(error, file);
        if (EngineTrouble.breaks(told.trouble())) {
            LOG.error("The store failed, code {}", told.code(), told);
            lane.drop();
        } else if (lane == writer) {
            rollBack();
        }
        return told;
    }

    private void rollBack() {
        try {
            if (writer.connection != null) {
                writer.connection.rollback();
            }
        } catch (SQLException broken) {
            LOG.error("A transaction was not taken back, error {}; the file is opened anew", broken.getErrorCode());
            writer.drop();
        }
    }

    /// Waits for what is under way, then closes.
    @Override
    public void close() {
        locked(writer, () -> locked(reader, () -> {
            closed = true;
            reader.drop();
            writer.drop();
            return null;
        }));
    }
}
