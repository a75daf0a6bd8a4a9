package org.needlepoint.app;

import java.nio.file.Path;
import java.util.Objects;

/// How the window is opened.
///
/// @param folder where the clinic's data lives
/// @param demo   whether the clinic is the invented one in a temporary folder
public record Launch(Path folder, boolean demo) {

    public Launch {
        Objects.requireNonNull(folder, "folder");
    }
}
