package org.needlepoint.ui.common.clinic;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for a picture file.
@FunctionalInterface
public interface AskPicture {

    /// The file; empty when the person thinks better of it.
    Optional<Path> picture();
}
