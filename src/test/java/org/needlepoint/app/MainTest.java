package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, as people and scripts start it.
class MainTest {

    private static final long LONGEST_SECONDS = 120;

    @TempDir
    private Path folder;

    /// How a process ended.
    private record Ended(int code, String out, String err) {
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary,
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics", "-classpath", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out)
                .redirectError(err);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JDK_JAVA_OPTIONS",
                "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(temporary).isEmptyDirectory();
        return new Ended(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Test
    void theDemoChartIsWrittenWithoutADisplay() throws Exception {
        Ended ended = run("chart", "--demo", "--pdf", "chart.pdf");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("session 8 of P-00001");
        try (PDDocument document = Loader.loadPDF(folder.resolve("chart.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Alder Street Physiotherapy",
                    "Marta Lindqvist", "Priya Nair, reg. 4471", "Top of ear, right", "over");
        }
    }

    @Test
    void withoutADisplayOneLineSaysSoAndNamesTheChart() throws Exception {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "elsewhere there is always a display");
        Ended ended = run("--data", "clinic");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).singleElement().asString().contains("no display", "chart");
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("clinic")).doesNotExist();
    }

    @Test
    void aDamagedClinicFailsInOneLineAndTheLogTellsMore() throws Exception {
        Path clinic = Files.createDirectory(folder.resolve("clinic"));
        Files.writeString(clinic.resolve("clinic.mv.db"), "H:2,but what follows is no database");
        Ended ended = run("chart", "--data", "clinic", "--patient", "P-00001", "--pdf", "chart.pdf");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).singleElement().asString().doesNotContain("Exception");
        assertThat(Files.readString(clinic.resolve("logs").resolve("chart.log"))).contains("ERROR");
    }
}
