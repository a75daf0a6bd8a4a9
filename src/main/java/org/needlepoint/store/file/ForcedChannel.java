package org.needlepoint.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/// A file of which every write is forced to the disk before it returns.
///
/// H2 ends a chunk with a footer and takes a chunk with a good footer for whole; its check sum is over header and
/// footer only. The last sector of a write, in which the footer is, therefore goes out only when the rest is on the
/// disk: a power cut in between leaves a chunk without footer, which H2 drops, and never one that looks whole and is
/// not. A sector is the most that every disk writes whole; a block of 4 KiB is not, and replaying cuts found files that
/// were unreadable for it.
final class ForcedChannel extends FileBase {

    private static final int SECTOR = 512;

    private final FileChannel file;

    ForcedChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
        int written = write(source, file.position());
        file.position(file.position() + written);
        return written;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        long next = position;
        if (length > SECTOR) {
            int end = source.limit();
            source.limit(end - SECTOR);
            next = writeFully(source, next);
            source.limit(end);
        }
        writeFully(source, next);
        return length;
    }

    private long writeFully(ByteBuffer source, long position) throws IOException {
        long next = position;
        while (source.hasRemaining()) {
            next += file.write(source, next);
        }
        file.force(false);
        return next;
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        file.force(true);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
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
