package org.needlepoint.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.standard.MediaSizeName;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.clinic.Paper;

class PrintersTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private static PrintOrder order(String printer) {
        return new PrintOrder(printer, 2, Paper.LETTER, "P-00417 session 8");
    }

    private static Printers with(FakePrinter... printers) {
        return new Printers(new Printers.Lookup() {
            @Override
            public List<PrintService> services() {
                return List.of(printers);
            }

            @Override
            public Optional<PrintService> standard() {
                return printers.length == 0 ? Optional.empty() : Optional.of(printers[0]);
            }
        });
    }

    @Test
    void withoutAnyPrinterThePersonIsToldHowToGoOn() {
        assertThat(with().all()).isEmpty();
        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> with().send(PDF, order("Reception")))
                .withMessage("No printer is installed on this workstation. Add one in the system's settings, or save "
                        + "the chart as a PDF.");
    }

    @Test
    void everyPrinterIsOfferedByNameAndTheSystemsOwnIsMarked() {
        assertThat(with(new FakePrinter("Room 2"), new FakePrinter("office"), new FakePrinter("Basement").rejecting())
                .all()).containsExactly(new Printer("Basement", false, false), new Printer("office", false, true),
                        new Printer("Room 2", true, true));
    }

    @Test
    void theVeryPdfIsSentWithCopiesAndPaper() throws PaperFailure {
        FakePrinter printer = new FakePrinter("Reception");

        assertThat(with(new FakePrinter("Other"), printer).send(PDF, order("Reception")))
                .isEqualTo("Sent to Reception.");
        assertThat(printer.received()).containsExactly(PDF);
        assertThat(printer.asked()).contains("2", "na-letter", "P-00417 session 8");
    }

    @Test
    void aPrinterThatTakesNoJobsIsSaidBeforeAnythingIsSent() {
        FakePrinter printer = new FakePrinter("Reception").rejecting();

        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> with(printer).send(PDF, order("Reception")))
                .withMessageStartingWith("The printer Reception takes no jobs. Switch it on or release its queue");
        assertThat(printer.received()).isEmpty();
    }

    @Test
    void aPrinterThatFailsOnTheJobIsSaidTheSame() {
        assertThatExceptionOfType(PaperFailure.class)
                .isThrownBy(() -> with(new FakePrinter("Reception").failing()).send(PDF, order("Reception")))
                .withMessageStartingWith("The printer Reception takes no jobs.");
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        assertThatExceptionOfType(PaperFailure.class)
                .isThrownBy(() -> with(new FakePrinter("Office")).send(PDF, order("Reception")))
                .withMessage("The printer Reception is no longer there. Choose another.");
    }

    @Test
    void copiesAreOneToTwenty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintOrder("x", 0, Paper.A4, "job"))
                .withMessage("Copies are 1 to 20, not 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintOrder("x", 21, Paper.A4, "job"));
    }

    @Test
    void aStoppedPrinterIsToldAndNothingWaitsInItsQueue() {
        FakePrinter printer = new FakePrinter("Reception").stopped();

        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> with(printer).send(PDF, order("Reception")))
                .withMessageStartingWith("The printer Reception is stopped. Nothing was sent. Start it");
        assertThat(printer.received()).isEmpty();
    }

    @Test
    void aPaperThatThePrinterHasNotIsToldBeforeTheTableIsCut() {
        FakePrinter metric = new FakePrinter("Reception").withPapers(MediaSizeName.ISO_A4);
        FakePrinter labels = new FakePrinter("Labels").withPapers(MediaSizeName.ISO_A7);

        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> with(metric).send(PDF, order("Reception")))
                .withMessage("The printer Reception has no Letter. Choose A4, or another printer.");
        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> with(labels).send(PDF, order("Labels")))
                .withMessageStartingWith("The printer Labels has neither A4 nor Letter, so its paper cannot hold");
        assertThat(metric.received()).isEmpty();
    }

    @Test
    void theAnswerOfCupsIsUnderstood() {
        assertThat(CupsQueue.reason(List.of("printer PDF is idle.  enabled since Wed Nov 25 03:00:00 2026"))).isEmpty();
        assertThat(CupsQueue.reason(List.of("printer PDF disabled since Wed Nov 25 03:00:00 2026 -",
                "\tOut of toner"))).contains("Out of toner");
        assertThat(CupsQueue.reason(List.of("printer PDF disabled since Wed Nov 25 03:00:00 2026 -",
                "\treason unknown"))).contains("");
        assertThat(CupsQueue.reason(List.of("lpstat: Invalid destination name in list \"x\"."))).isEmpty();
    }
}
