package org.needlepoint.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's file system with a tape below the scheme that forces writes. H2 makes its instances itself, so the tapes stand
/// in one map, by the folder's path.
public final class TapedFilePath extends FilePathWrapper {

    private static final Map<String, DiskTape> TAPES = new ConcurrentHashMap<>();

    /// Puts a tape under the files of a folder.
    ///
    /// @return what stands before a path so that writes are forced and taped
    public static String register(String folder, DiskTape tape) {
        ForcedFilePath.register();
        FilePath.register(new TapedFilePath());
        TAPES.put(folder, tape);
        return "forced:taped:";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        DiskTape tape = TAPES.get(java.nio.file.Path.of(getBase().toString()).getParent().toString());
        return tape == null || !name.endsWith(".mv.db") ? file : new Taped(file, tape);
    }

    @Override
    public String getScheme() {
        return "taped";
    }

    private static final class Taped extends FileBase {
        private final FileChannel file;
        private final DiskTape tape;

        Taped(FileChannel file, DiskTape tape) {
            this.file = file;
            this.tape = tape;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            tape.written(position, source);
            return file.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw new IOException("Written without a position");
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            tape.truncated(size);
            file.truncate(size);
            return this;
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            tape.forced();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
