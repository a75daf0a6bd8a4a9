package org.needlepoint.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoFolderTest {

    @Test
    void aFolderIsRemovedWithAllItHolds() throws IOException {
        Path folder = DemoFolder.make();
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs").resolve("needlepoint.log"), "a line");
        DemoFolder.remove(folder);
        assertThat(folder).doesNotExist();
    }
}
