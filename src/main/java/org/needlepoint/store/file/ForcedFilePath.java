package org.needlepoint.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's file system with a scheme of its own, `forced:`, whose database file is on the disk when a write returns.
///
/// H2 alone leaves the last half second, or more, in the operating system: a plug that is pulled takes it along.
public final class ForcedFilePath extends FilePathWrapper {

    private static final String SCHEME = "forced";
    private static final String DATABASE_SUFFIX = ".mv.db";

    /// Makes the scheme known to H2; may be called again. Without it H2 takes `forced:` for a folder's name.
    ///
    /// @return what stands before a file's path in H2's address. H2's own `retry:` beneath keeps an interrupted
    ///         thread from closing the file.
    public static String register() {
        FilePath.register(new ForcedFilePath());
        return SCHEME + ":retry:";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        return name.endsWith(DATABASE_SUFFIX) && !mode.equals("r") ? new ForcedChannel(channel) : channel;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
