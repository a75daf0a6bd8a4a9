package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linuxKeepsDataWhereXdgSays() {
        assertThat(Folders.clinic("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/needlepoint"));
        Path other = HOME.resolve("elsewhere");
        assertThat(Folders.clinic("Linux", Map.of("XDG_DATA_HOME", other.toString()), HOME))
                .isEqualTo(other.resolve("needlepoint"));
        assertThat(Folders.clinic("Linux", Map.of("XDG_DATA_HOME", "not/absolute"), HOME))
                .isEqualTo(HOME.resolve(".local/share/needlepoint"));
    }

    @Test
    void windowsKeepsDataOnThisComputer() {
        Path local = HOME.resolve("Local");
        assertThat(Folders.clinic("Windows 11", Map.of("LOCALAPPDATA", local.toString()), HOME))
                .isEqualTo(local.resolve("Needlepoint"));
        assertThat(Folders.clinic("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("Needlepoint"));
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        assertThat(Folders.clinic("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library").resolve("Application Support").resolve("Needlepoint"));
    }
}
