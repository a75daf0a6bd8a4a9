package org.needlepoint.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.needlepoint.store.file.StoreException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The opened database: one connection that writes, one that reads, so that a list never waits for an act.
///
/// When the file closed itself because of an error, the next call opens it again. May be used by any thread.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Engine engine;
    private final Path file;
    private final Lane writer = new Lane(false);
    private final Lane reader = new Lane(true);
    private volatile boolean closed;

    /// @param first a connection to the file, which writes from now on
    public Database(Engine engine, Path file, Connection first) throws SQLException {
        this.engine = engine;
        this.file = file;
        first.setAutoCommit(false);
        writer.connection = first;
    }

    /// Work on a connection.
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Reads; what was committed last is seen.
    public <T> T read(Work<T> work) {
        return run(reader, work);
    }

    /// Writes in one transaction: all of it is on the disk when this returns, or none of it is ever seen.
    ///
    /// Only when the commit itself failed is the outcome unknown; the caller then looks at what is stored.
    public <T> T write(Work<T> work) {
        return run(writer, work);
    }

    private <T> T run(Lane lane, Work<T> work) {
        // An interrupted thread would find its file channel closed: the mark is put aside while the store works.
        boolean interrupted = Thread.interrupted();
        try {
            return lane.run(work);
        } catch (Broken broken) {
            giveUp(broken);
            if (!broken.undone()) {
                throw broken.told();
            }
            return again(lane, work);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T again(Lane lane, Work<T> work) {
        try {
            return lane.run(work);
        } catch (Broken broken) {
            giveUp(broken);
            throw broken.told();
        }
    }

    /// Both connections go before either is opened anew: H2 lets a failed file go with its last connection, and one
    /// that went later would take the file from under the new ones.
    private void giveUp(Broken broken) {
        writer.lock.lock();
        reader.lock.lock();
        try {
            // Unless somebody else did so already, and opened the file anew.
            if (broken.connection() == null || broken.connection() == writer.connection
                    || broken.connection() == reader.connection) {
                writer.drop();
                reader.drop();
            }
        } finally {
            reader.lock.unlock();
            writer.lock.unlock();
        }
    }

    /// The file has to be opened anew.
    private static final class Broken extends Exception {
        private final transient StoreException told;
        private final transient Connection connection;
        private final boolean undone;

        /// @param connection the one that failed; null when none could be opened
        /// @param undone     whether the failure was an older one, so that the work may be done again
        Broken(StoreException told, Connection connection, boolean undone) {
            super(told);
            this.told = told;
            this.connection = connection;
            this.undone = undone;
        }

        StoreException told() {
            return told;
        }

        Connection connection() {
            return connection;
        }

        boolean undone() {
            return undone;
        }
    }

    /// A connection and the lock that keeps it to one thread at a time.
    private final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private final boolean commitsItself;
        private Connection connection;

        Lane(boolean commitsItself) {
            this.commitsItself = commitsItself;
        }

        <T> T run(Work<T> work) throws Broken {
            lock.lock();
            boolean committing = false;
            try {
                T result = work.on(connection());
                committing = true;
                if (!commitsItself) {
                    connection.commit();
                }
                return result;
            } catch (SQLException | RuntimeException error) {
                StoreException told = EngineTrouble.tell(error, file);
                if (EngineTrouble.breaks(told.trouble()) || !rolledBack()) {
                    // H2 tells a failure of the file to each connection; one that hears of it before it commits has
                    // done nothing.
                    boolean older = error instanceof SQLException sql
                            && sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED;
                    throw new Broken(told, connection, older && !committing);
                }
                throw told;
            } finally {
                lock.unlock();
            }
        }

        private Connection connection() throws SQLException {
            if (closed) {
                throw new StoreException(Trouble.SHUT, "The clinic is closed. Start Needlepoint again.");
            }
            if (connection == null) {
                connection = engine.open(file);
                connection.setAutoCommit(commitsItself);
            }
            return connection;
        }

        private boolean rolledBack() {
            try {
                if (connection != null && !commitsItself) {
                    connection.rollback();
                }
                return true;
            } catch (SQLException broken) {
                LOG.error("A transaction was not taken back, error {}; the file is opened anew",
                        broken.getErrorCode());
                return false;
            }
        }

        void drop() {
            Connection dropped = connection;
            connection = null;
            if (dropped != null) {
                try {
                    dropped.close();
                } catch (SQLException broken) {
                    LOG.info("A broken connection was given up, error {}", broken.getErrorCode());
                }
            }
        }
    }

    /// Waits for what is under way, then closes.
    @Override
    public void close() {
        writer.lock.lock();
        reader.lock.lock();
        try {
            closed = true;
            reader.drop();
            writer.drop();
        } finally {
            reader.lock.unlock();
            writer.lock.unlock();
        }
    }
}
