package org.needlepoint.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a clinic's data lives when nobody names a folder: where the system keeps a user's data.
final class Folders {

    private Folders() {
    }

    /// The clinic's folder on this computer; it need not be there yet.
    static Path clinic() {
        return clinic(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /// The clinic's folder of a system.
    ///
    /// @param system      its name, as Java tells it
    /// @param environment its variables
    /// @param home        the user's folder
    static Path clinic(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            // Local, not roaming: a database on a profile that travels between computers would tear.
            return named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Needlepoint");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Needlepoint");
        }
        return named(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"))
                .resolve("needlepoint");
    }

    /// A folder that a variable names; the XDG rules say to pass over one that is not absolute.
    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
