package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;

/// The command line in this process: exit codes, and what stands on which stream.
class ConsoleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T16:24:00Z"), ZoneOffset.UTC);
    private static final Workstation WORKSTATION = new Workstation("Room 1", CLOCK, UUID::randomUUID);

    @TempDir
    private static Path clinic;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Launch> opened = new ArrayList<>();

    @BeforeAll
    static void twoPatients() {
        try (ClinicFile file = ClinicFile.open(clinic, WORKSTATION, FileKeys.none())) {
            file.clinic().save(new ClinicProfile("Invented Clinic", List.of(), "", Paper.A4));
            Patient ada = file.patients().add(details("Ada"));
            file.patients().add(details("Bo"));
            file.sessions().open(ada.id(), "");
            file.sessions().open(ada.id(), "");
            file.sessions().open(ada.id(), "");
        }
    }

    private static PatientDetails details(String name) {
        return new PatientDetails(name, "Invented", Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", "");
    }

    private int run(String... arguments) {
        return new Console(new PrintWriter(out), new PrintWriter(err), opened::add,
                _ -> new ChartExport(CLOCK, WORKSTATION, FileKeys.none())).run(arguments);
    }

    private int chart(String... more) {
        List<String> arguments = new ArrayList<>(List.of("chart", "--data", clinic.toString(), "--pdf",
                pdf().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Path pdf() {
        return folder.resolve("chart.pdf");
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void failedWith(int code, String sentence) {
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutArgumentsTheUsualClinicIsOpened() {
        assertThat(run()).isZero();
        assertThat(opened).containsExactly(new Launch(Folders.clinic(), false));
    }

    @Test
    void aFolderIsTakenFromWhereTheProgramIsCalled() {
        assertThat(run("--data", "some/clinic")).isZero();
        assertThat(opened).containsExactly(new Launch(Path.of("some", "clinic").toAbsolutePath(), false));
    }

    @Test
    void theDemoOpensInATemporaryFolder() {
        assertThat(run("--demo")).isZero();
        assertThat(opened).singleElement().satisfies(launch -> {
            assertThat(launch.demo()).isTrue();
            assertThat(launch.folder()).isEmptyDirectory();
        });
    }

    @Test
    void helpAndVersionAreNoFailures() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--data", "--demo", "chart", "Exit code");
        assertThat(run("chart", "--help")).isZero();
        assertThat(out.toString()).contains("--patient", "--session", "--paper", "--colour", "--pdf");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).containsPattern("Needlepoint \\d+\\.\\d+");
        assertThat(err.toString()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "--foo | --foo",
        "sing | sing",
        "--data | --data",
        "--data= | --data needs a folder",
        "--demo --data x | Leave one of them out",
        "chart --demo | --pdf",
        "chart --foo | --foo",
        "chart --pdf x.pdf | --patient",
        "chart --demo --pdf x.pdf --session 0 | --session is a number from 1, not 0",
        "chart --demo --pdf x.pdf --session eight | not eight",
        "chart --demo --pdf x.pdf --paper b5 | --paper is a4 or letter, not b5",
        "chart --demo --pdf= | --pdf needs a file"})
    void wrongUsageIsOneLineAndTheWayToTheHelp(String arguments, String told) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains(told);
        assertThat(err.toString().lines().skip(1)).singleElement().asString().startsWith("Usage: needlepoint")
                .endsWith("--help");
        assertThat(out.toString()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void aChartOfTheNewestSessionIsWritten() throws IOException {
        assertThat(chart("--patient", "P-00001")).isZero();
        assertThat(out.toString().strip()).isEqualTo(pdf() + ": session 3 of P-00001, 1 page");
        assertThat(err.toString()).isEmpty();
        assertThat(text()).contains("Invented Clinic", "Ada Invented", "Session 3", "DRAFT");
        assertThat(text()).containsPattern("Chart code [0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void anEarlierSessionIsWrittenOnThePaperAsked() throws IOException {
        assertThat(chart("--patient", "p-00001", "--session", "1", "--paper", "LETTER", "--colour")).isZero();
        assertThat(text()).contains("Session 1");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf()))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612, within(0.5f));
        }
    }

    @Test
    void aPatientOrSessionThatIsNotThereIsTold() {
        failedWith(chart("--patient", "P-99999"), "P-99999");
        err.getBuffer().setLength(0);
        failedWith(chart("--patient", "P-00002"), "P-00002 has no session yet");
        err.getBuffer().setLength(0);
        failedWith(chart("--patient", "P-00001", "--session", "4"), "no session 4. The newest is 3");
    }

    @Test
    void aFolderWithoutAClinicIsToldAndLeftAsItIs() {
        Path empty = folder.resolve("empty");
        failedWith(run("chart", "--data", empty.toString(), "--patient", "P-00001", "--pdf", pdf().toString()),
                "no clinic in " + empty);
        assertThat(empty).doesNotExist();
    }

    @Test
    void aClinicThatIsOpenElsewhereIsTold() {
        ClinicFile file = ClinicFile.open(clinic, WORKSTATION, FileKeys.none());
        try (file) {
            failedWith(chart("--patient", "P-00001"), "open in another Needlepoint");
        }
        assertThat(pdf()).doesNotExist();
    }

    @Test
    void aFileThatIsNoClinicIsToldAndLeftAsItIs() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        try (var files = Files.list(clinic)) {
            Path name = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow()
                    .getFileName();
            Files.writeString(foreign.resolve(name), "a shopping list");
            failedWith(run("chart", "--data", foreign.toString(), "--patient", "P-00001", "--pdf", pdf().toString()),
                    "not a clinic of Needlepoint");
            assertThat(foreign.resolve(name)).hasContent("a shopping list");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() {
        failedWith(run("chart", "--data", clinic.toString(), "--patient", "P-00001", "--pdf",
                folder.resolve("nowhere").resolve("chart.pdf").toString()), "does not exist");
        err.getBuffer().setLength(0);
        failedWith(run("chart", "--data", clinic.toString(), "--patient", "P-00001", "--pdf", folder.toString()),
                "is a folder");
    }
}
