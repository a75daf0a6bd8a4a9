package org.needlepoint.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PaperFileTest {

    private static final Path PLACE = Path.of("/clinic/chart.pdf");

    @TempDir
    private Path folder;

    @Test
    void aFileIsSavedInPlaceOfTheOneThatWasThere() throws IOException, PaperFailure {
        Path target = folder.resolve("chart.pdf");
        Files.writeString(target, "before");

        PaperFile.save(target, new byte[] {1, 2, 3});

        assertThat(target).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(names()).containsExactly("chart.pdf");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatExceptionOfType(PaperFailure.class)
                .isThrownBy(() -> PaperFile.save(folder.resolve("gone/chart.pdf"), new byte[1]))
                .withMessage("The folder " + folder.resolve("gone") + " does not exist. Choose another folder.");
    }

    @Test
    void aFolderIsNoFileName() throws IOException {
        Path target = Files.createDirectory(folder.resolve("charts"));

        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> PaperFile.save(target, new byte[1]))
                .withMessage(target + " is a folder. Add a file name.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsNoFile() {
        assertThatExceptionOfType(PaperFailure.class)
                .isThrownBy(() -> PaperFile.save(Path.of("/dev/null"), new byte[1]))
                .withMessage("/dev/null is a device, not a file. Choose a file name.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndItsFileIsWritten() throws IOException, PaperFailure {
        Path real = Files.writeString(folder.resolve("real.pdf"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);

        PaperFile.save(link, new byte[] {7});

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasBinaryContent(new byte[] {7});
    }

    @Test
    void aFullDiskSaysWhatToDo() {
        assertThat(PaperFile.sentence(PLACE, new FileSystemException("x", null, "No space left on device")))
                .isEqualTo("There is no room left to save chart.pdf in /clinic. Free some space, or choose another "
                        + "place.");
        assertThat(PaperFile.sentence(PLACE, new IOException("There is not enough space on the disk")))
                .startsWith("There is no room left");
    }

    @Test
    void aFolderThatMayNotBeWrittenSaysWhatToDo() {
        assertThat(PaperFile.sentence(PLACE, new AccessDeniedException("/clinic")))
                .isEqualTo("This user may not write in /clinic. Choose another folder.");
        assertThat(PaperFile.sentence(PLACE, new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("This user may not write in /clinic. Choose another folder.");
    }

    @Test
    void everyOtherFailureIsAPlainSentenceToo() {
        assertThat(PaperFile.sentence(PLACE, new NoSuchFileException("/clinic")))
                .isEqualTo("The folder /clinic cannot be reached. Choose another folder.");
        assertThat(PaperFile.sentence(PLACE, new FileSystemException("x", null,
                "The process cannot access the file because it is being used by another process")))
                .isEqualTo("chart.pdf is open in another program. Close it there, or choose another name.");
        assertThat(PaperFile.sentence(PLACE, new IOException())).isEqualTo(
                "chart.pdf could not be saved in /clinic. Choose another place.");
    }

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(path -> path.getFileName().toString());
    }
}
