package org.needlepoint.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Holds a clinic folder for one process, by the system's lock on a file of our own.
///
/// H2's lock on the database file is not enough: it goes when anything in this process reads that file. The lock ends
/// with the process, however that ends; the file itself stays and means nothing.
public final class FolderLock implements AutoCloseable {

    /// The lock files this process holds. The system's lock belongs to the process and is lost when any handle on the
    /// file is closed, so whether we hold it must be known before the file is opened: hence the one static state.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock of a folder that exists, or gives nothing when somebody holds it.
    ///
    /// @throws IOException when the lock file cannot be made or opened
    public static Optional<FolderLock> take(Path folder, String name) throws IOException {
        Path file = folder.toRealPath().resolve(name);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file);
            }
        }
    }

    /// Gives the folder free; a second call does nothing.
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
