package org.needlepoint.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.print.FakePrinter;
import org.needlepoint.store.Preferences;
import org.needlepoint.ui.common.Crumb;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The print preview with mouse and keys: a printer, a file, pictures, the clipboard.
@ExtendWith(ApplicationExtension.class)
class PrintViewTest {

    @TempDir
    private static Path clinic;

    @TempDir
    private Path folder;

    private PrintRoom room;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        room = new PrintRoom(clinic);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void open(String patient, double width, double height, ColorScheme scheme) {
        open(room.newest(patient), width, height, scheme);
    }

    private void open(SessionId session, double width, double height, ColorScheme scheme) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> room.show(stage, session, width, height, scheme));
        room.await(() -> room.model.madeProperty().get().isPresent() && page().getImage() != null
                && thumbnail().getImage() != null);
    }

    private void open(String patient) {
        open(patient, 1440, 852, ColorScheme.LIGHT);
    }

    private ImageView page() {
        return (ImageView) stage.getScene().lookup(".paper-sheet > .image-view");
    }

    private ImageView thumbnail() {
        return (ImageView) stage.getScene().lookup(".sheet-picture > .image-view");
    }

    private Region sheet() {
        return (Region) stage.getScene().lookup(".paper-sheet");
    }

    private List<String> facts() {
        return stage.getScene().getRoot().lookupAll(".fact-row .fact").stream().map(node -> ((Label) node).getText())
                .toList();
    }

    private String answer() {
        return String.join(" ", stage.getScene().getRoot().lookupAll(".answer .label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    private void shot(FxRobot robot, String name) {
        robot.interact(() -> Screenshots.take(stage, name));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thePageIsShownAsItWillPrintWithWhatIsToKnowAboutIt(FxRobot robot) {
        room.printers.add(new FakePrinter("Reception printer"));
        open("Marta");

        assertThat(facts()).containsExactly("Signed, no draft mark", "2 pages", "Reads without colour",
                "Not printed before. Printing is written to the record");
        assertThat(page().getImage().getWidth()).as("as sharp as the screen").isEqualTo(sheet().getWidth());
        assertThat(sheet().getWidth() / sheet().getHeight()).isCloseTo(215.9 / 279.4,
                within(0.01));
        assertThat(robot.lookup(".page-position").<Label>query().getText()).isEqualTo("1 of 2");
        assertThat(((ComboBox<?>) stage.getScene().lookup("#printer")).getValue()).as("the only one").isNotNull();
        assertThat(robot.lookup("Letter is the clinic's own").tryQuery()).isPresent();
        assertThat(room.view.crumbs().stream().map(Crumb::text)).containsExactly("Patients", "Marta Lindqvist",
                "Session 8", "Print");
        shot(robot, "print-light-1440");
    }

    @Test
    void theSmallestWindowShowsAllOfItToo(FxRobot robot) {
        room.printers.add(new FakePrinter("Reception printer"));
        open("Marta", 1280, 752, ColorScheme.LIGHT);
        assertThat(Stream.of("#print", "#save", "#done", "#copies-more").map(id -> stage.getScene().lookup(id)))
                .allSatisfy(node -> assertThat(node.localToScene(node.getBoundsInLocal()).getMaxY())
                        .isLessThanOrEqualTo(752));
        shot(robot, "print-light-1280");
    }

    @Test
    void itIsDarkWhereTheWindowIs(FxRobot robot) {
        room.printers.add(new FakePrinter("Reception printer"));
        open("Marta", 1440, 852, ColorScheme.DARK);
        assertThat(facts()).hasSize(4);
        shot(robot, "print-dark-1440");
    }

    @Test
    void severalPagesAreTurnedByKeysAndTheZoomKeepsThemSharp(FxRobot robot) {
        open(room.long30(), 1440, 852, ColorScheme.LIGHT);
        assertThat(facts()).contains("2 pages");
        assertThat(robot.lookup(".page-position").<Label>query().getText()).isEqualTo("1 of 2");
        var first = page().getImage();
        robot.push(KeyCode.PAGE_DOWN);
        room.await(() -> page().getImage() != first);
        assertThat(robot.lookup(".page-position").<Label>query().getText()).isEqualTo("2 of 2");
        shot(robot, "print-second-page-light-1440");

        double fitted = sheet().getWidth();
        robot.clickOn(robot.lookup(".zooms").lookup(".icon-button").nth(0).<Button>query());
        room.await(() -> sheet().getWidth() > fitted * 1.2 && page().getImage().getWidth() == sheet().getWidth());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        room.await(() -> sheet().getWidth() == fitted);
        robot.push(KeyCode.PAGE_UP);
        assertThat(robot.lookup(".page-position").<Label>query().getText()).isEqualTo("1 of 2");
    }

    @Test
    void whatIsPrintedIsThePdfThatIsShown(FxRobot robot) throws IOException {
        FakePrinter first = new FakePrinter("Reception printer");
        FakePrinter second = new FakePrinter("Treatment room");
        room.printers.addAll(List.of(first, second));
        open("Marta");
        assertThat(stage.getScene().lookup("#print").isDisabled()).as("of two printers none is assumed").isTrue();

        robot.clickOn("#printer").clickOn("Treatment room");
        robot.clickOn("A4");
        robot.clickOn("Colour");
        robot.clickOn("#copies-more").clickOn("#copies-more").clickOn("#copies-less");
        room.await(() -> room.model.printable() && room.model.madeProperty().get().orElseThrow().sheet().colour());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        room.await(() -> answer().contains("Sent"));

        assertThat(answer()).isEqualTo("Sent to Treatment room 2 copies, A4");
        assertThat(second.received()).isEqualTo(room.model.madeProperty().get().orElseThrow().pdf().bytes());
        assertThat(text(second.received())).contains("Marta Lindqvist", "Printed 24 Nov 2026 09:47 by Priya Nair");
        assertThat(second.asked()).contains("2", "P-00001 Session 8 2026-11-24");
        assertThat(first.received()).isEmpty();
        shot(robot, "print-sent-light-1440");

        room.await(() -> room.clinic.clinic().preferences().printer().isPresent());
        assertThat(room.clinic.clinic().preferences()).isEqualTo(new Preferences(Preferences.Theme.LIGHT,
                Optional.of("Treatment room"), Preferences.Ink.COLOUR, 100));
        room.clinic.clinic().save(Preferences.DEFAULT);
    }

    @Test
    void aPrinterThatTakesNothingIsToldAndTriedAgain(FxRobot robot) {
        FakePrinter failing = new FakePrinter("Reception printer").failing();
        room.printers.add(failing);
        open("Marta");
        robot.clickOn("#print");
        room.await(() -> answer().contains("Not printed"));
        assertThat(answer()).contains("Reception printer", "save the chart as a PDF").doesNotContain("Exception");
        shot(robot, "print-failed-light-1440");
        room.printers.set(0, new FakePrinter("Reception printer"));
        robot.clickOn("Try again");
        room.await(() -> answer().contains("Sent to Reception printer"));
        room.clinic.clinic().save(Preferences.DEFAULT);
    }

    @Test
    void withoutAPrinterItSaysSoAndSavingStays(FxRobot robot) throws IOException {
        open("Marta");
        assertThat(stage.getScene().lookup("#print").isDisabled()).isTrue();
        assertThat(robot.lookup((Label label) -> label.getText().startsWith("No printer is installed")).tryQuery())
                .isPresent();
        shot(robot, "print-no-printer-light-1440");

        room.place = Optional.of(folder.resolve("Marta's chart"));
        robot.clickOn("#save");
        room.await(() -> answer().startsWith("Saved"));
        assertThat(room.suggested).containsExactly("P-00001 Session 8 2026-11-24.pdf");
        assertThat(text(Files.readAllBytes(folder.resolve("Marta's chart.pdf")))).contains("Marta Lindqvist");

        room.printers.add(new FakePrinter("Reception printer"));
        robot.clickOn("#look-again");
        room.await(() -> room.model.printable());
        assertThat(robot.lookup("#look-again").<Button>query().getParent().isVisible()).isFalse();
    }

    @Test
    void picturesOfEveryPageAreSaved(FxRobot robot) {
        open(room.long30(), 1440, 852, ColorScheme.LIGHT);
        room.place = Optional.of(folder.resolve("chart.png"));
        robot.clickOn("#save-pictures");
        room.await(() -> answer().startsWith("Saved"));
        assertThat(answer()).startsWith("Saved 2 pictures");
        assertThat(folder.resolve("chart 1.png")).isNotEmptyFile();
        assertThat(folder.resolve("chart 2.png")).isNotEmptyFile();

        robot.clickOn("#save-pictures");
        room.await(() -> answer().startsWith("Not saved"));
        assertThat(answer()).as("the dialog asked about another name").contains("chart 1.png is there already");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold(FxRobot robot) {
        open("Marta");
        room.place = Optional.of(folder.resolve("nowhere").resolve("chart.pdf"));
        robot.clickOn("#save");
        room.await(() -> answer().startsWith("Not saved"));
        assertThat(answer()).contains("does not exist");
        room.place = Optional.empty();
        robot.clickOn("#save");
        assertThat(answer()).as("thought better of it").startsWith("Not saved");
    }

    @Test
    void theNoteGoesToTheClipboard(FxRobot robot) {
        open("Marta");
        robot.clickOn("#copy-text");
        room.await(() -> answer().startsWith("Copied"));
        String note = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(note).contains("Dry needling, session 8", "Marta Lindqvist, born 14 Mar 1985 (41 y), F, P-00001",
                "In 8, out 8, counted 8", "1. Temple, right");
    }

    @Test
    void aRunningSessionSaysHowManyNeedlesAreIn(FxRobot robot) {
        open("Đặng");
        assertThat(facts()).first().isEqualTo("6 needles are still in");
        robot.clickOn("#done");
        assertThat(room.ways).containsExactly("session");
        shot(robot, "print-running-light-1440");
    }

    @Test
    void doneLeadsBackToTheRecord(FxRobot robot) {
        open("Marta");
        assertThat(room.model.paperProperty().get()).isEqualTo(Paper.LETTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(room.ways).containsExactly("record");
    }

    @Test
    void theHandOutPrintsWithTheChartOrByItself(FxRobot robot) throws IOException {
        FakePrinter printer = new FakePrinter("Kiosk");
        room.printers.add(printer);
        open("Αθηνά");
        int alone = room.model.madeProperty().get().orElseThrow().pdf().pages();

        robot.clickOn("#sheet-hand-out");
        room.await(() -> room.model.printable() && room.model.madeProperty().get().orElseThrow().chosen().size() == 2);
        assertThat(room.model.madeProperty().get().orElseThrow().pdf().pages()).isEqualTo(alone + 1);
        shot(robot, "print-both-light-1440");
        robot.clickOn("#sheet-chart");
        room.await(() -> room.model.printable() && room.model.madeProperty().get().orElseThrow().chosen().size() == 1);
        robot.clickOn("#sheet-hand-out");
        robot.clickOn("#print");
        room.await(() -> answer().startsWith("Sent to Kiosk"));

        assertThat(text(printer.received())).as("the last sheet cannot be left out").contains("After your dry needling")
                .doesNotContain("Dry needling session chart");
    }

    @Test
    void whatWasPrintedAndCopiedIsWrittenToTheRecordAndShown(FxRobot robot) {
        room.printers.add(new FakePrinter("Kiosk"));
        open("Αθηνά");
        robot.clickOn("#copies-more");
        robot.clickOn("#print");
        room.await(() -> facts().stream().anyMatch(fact -> fact.startsWith("Printed ")));
        robot.clickOn("#copy-text");
        room.await(() -> facts().stream().anyMatch(fact -> fact.startsWith("Copied ")));

        assertThat(facts()).anyMatch(fact -> fact.matches("Printed \\d+ \\w+ \\d\\d:\\d\\d by Priya Nair"));
        assertThat(room.clinic().audit().newest(3)).extracting(entry -> entry.event().action() + " "
                + entry.event().detail()).containsExactly("EXPORT Needling note. Copied as text",
                        "PRINT Session chart. Kiosk, 2 copies, Letter", "VIEW Print preview");
        assertThat(room.clinic().audit().verify()).isEmpty();
    }
}
