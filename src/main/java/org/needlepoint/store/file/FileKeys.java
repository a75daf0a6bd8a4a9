package org.needlepoint.store.file;

import java.util.Optional;

/// Where the key of the clinic file comes from.
@FunctionalInterface
public interface FileKeys {

    /// A clinic file that is not encrypted.
    static FileKeys none() {
        return Optional::empty;
    }

    /// The random data key that encrypts the file; empty for a file in clear. Never a person's password.
    ///
    /// Asked for anew each time the file is opened; the caller wipes what it gets.
    Optional<char[]> fileKey();
}
