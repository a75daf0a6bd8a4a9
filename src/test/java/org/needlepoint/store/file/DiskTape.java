package org.needlepoint.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// What reached a file below the store, in order, and the trouble that a test makes for it.
public final class DiskTape {

    /// One thing that was done to the file.
    public sealed interface Step {

        /// Bytes were written at a place.
        record Written(long position, byte[] bytes) implements Step {
        }

        /// The file was cut to a size.
        record Truncated(long size) implements Step {
        }

        /// What was written before is on the disk.
        record Forced() implements Step {
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private long room = Long.MAX_VALUE;

    /// The disk takes so many more bytes, then it is full.
    public synchronized void leaveRoom(long bytes) {
        room = bytes;
    }

    /// What was done so far.
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    public synchronized int length() {
        return steps.size();
    }

    synchronized void written(long position, ByteBuffer source) throws IOException {
        if (source.remaining() > room) {
            throw new IOException("No space left on device");
        }
        if (room != Long.MAX_VALUE) {
            room -= source.remaining();
        }
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        steps.add(new Step.Written(position, bytes));
    }

    synchronized void truncated(long size) {
        steps.add(new Step.Truncated(size));
    }

    synchronized void forced() {
        steps.add(new Step.Forced());
    }
}
