package org.needlepoint.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.needlepoint.domain.clinic.Paper;

/// The printers of this workstation: every one is offered, none is assumed.
///
/// Asking the system takes 40 to 500 ms: not for the FX thread.
public final class Printers {

    private final Lookup lookup;

    /// Where printers are looked up.
    public interface Lookup {

        /// Every printer the system knows.
        List<PrintService> services();

        /// The system's default, if it has one.
        Optional<PrintService> standard();

        /// Why a printer is stopped, in the system's words, maybe none; empty where it prints, or the system does not
        /// tell.
        default Optional<String> stopped(PrintService service) {
            return service.getAttribute(PrinterState.class) == PrinterState.STOPPED ? Optional.of("")
                    : Optional.empty();
        }
    }

    /// @param lookup where printers are looked up
    public Printers(Lookup lookup) {
        this.lookup = lookup;
    }

    /// The printers of the running system.
    public static Printers ofThisComputer() {
        return new Printers(new Lookup() {
            @Override
            public List<PrintService> services() {
                return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
            }

            @Override
            public Optional<PrintService> standard() {
                return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
            }

            @Override
            public Optional<String> stopped(PrintService service) {
                // a stopped queue of CUPS takes jobs and says that all is well: only lpstat tells
                return CupsQueue.stopped(service.getName()).or(() -> Lookup.super.stopped(service));
            }
        });
    }

    /// Every printer, by name; empty where there is none.
    public List<Printer> all() {
        String standard = lookup.standard().map(PrintService::getName).orElse("");
        return lookup.services().stream().map(service -> printer(service, standard))
                .sorted(Comparator.comparing(Printer::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static Printer printer(PrintService service, String standard) {
        return new Printer(service.getName(), service.getName().equals(standard), accepting(service));
    }

    private static boolean accepting(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    /// Sends a PDF to a printer.
    ///
    /// @return what happened to the job: "sent", since no system tells when the paper is out
    /// @throws PaperFailure when there is no such printer, it is stopped, it has no such paper, or it does not take the
    ///                      job; nothing waits in its queue then
    public String send(byte[] pdf, PrintOrder order) throws PaperFailure {
        PrintService service = service(order.printer());
        if (!accepting(service)) {
            throw refused(order.printer(), null);
        }
        Optional<String> stopped = lookup.stopped(service);
        if (stopped.isPresent()) {
            throw new PaperFailure("The printer " + order.printer() + " is stopped" + because(stopped.get())
                    + ". Nothing was sent. Start it in the system's settings, choose another, or save the chart as a "
                    + "PDF.");
        }
        requirePaper(service, order);
        try {
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                service.createPrintJob().print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null),
                        attributes(service, DocFlavor.BYTE_ARRAY.PDF, order));
            } else {
                draw(service, pdf, order);
            }
        } catch (PrintException e) {
            throw refused(order.printer(), e);
        } catch (IOException e) {
            throw new PaperFailure("The chart could not be read for printing. Make it again.", e);
        }
        return lookup.stopped(service).map(why -> "Sent to " + order.printer() + ", which is stopped now"
                + because(why) + ": the job waits in its queue.").orElse("Sent to " + order.printer() + ".");
    }

    private static String because(String why) {
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    /// A printer that tells its papers must have this one: on a narrower one the needle table would be cut.
    private static void requirePaper(PrintService service, PrintOrder order) throws PaperFailure {
        Object told = service.getSupportedAttributeValues(Media.class, null, null);
        if (!(told instanceof Media[] papers) || papers.length == 0) {
            return;
        }
        List<Media> list = Arrays.asList(papers);
        if (list.contains(media(order.paper()))) {
            return;
        }
        Paper other = order.paper() == Paper.A4 ? Paper.LETTER : Paper.A4;
        throw new PaperFailure(list.contains(media(other))
                ? "The printer " + order.printer() + " has no " + order.paper().label() + ". Choose " + other.label()
                        + ", or another printer."
                : "The printer " + order.printer() + " has neither A4 nor Letter, so its paper cannot hold the needle "
                        + "table. Choose another printer, or save the chart as a PDF.");
    }

    private static MediaSizeName media(Paper paper) {
        return paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER;
    }

    /// For printers that take no PDF, such as those of Windows: the same pages, drawn by PDFBox.
    private static void draw(PrintService service, byte[] pdf, PrintOrder order) throws IOException, PrintException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Doc pages = new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            service.createPrintJob().print(pages, attributes(service, DocFlavor.SERVICE_FORMATTED.PAGEABLE, order));
        }
    }

    private PrintService service(String name) throws PaperFailure {
        List<PrintService> services = lookup.services();
        if (services.isEmpty()) {
            throw new PaperFailure("No printer is installed on this workstation. Add one in the system's settings, "
                    + "or save the chart as a PDF.");
        }
        return services.stream().filter(service -> service.getName().equals(name)).findFirst()
                .orElseThrow(() -> new PaperFailure("The printer " + name + " is no longer there. Choose another."));
    }

    private static PaperFailure refused(String printer, Throwable cause) {
        return new PaperFailure("The printer " + printer + " takes no jobs. Switch it on or release its queue, "
                + "choose another, or save the chart as a PDF.", cause);
    }

    private static PrintRequestAttributeSet attributes(PrintService service, DocFlavor flavor, PrintOrder order) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(order.job(), null));
        attributes.add(new Copies(order.copies()));
        MediaSizeName media = media(order.paper());
        if (service.isAttributeValueSupported(media, flavor, null)) {
            attributes.add(media);
        }
        return attributes;
    }
}
