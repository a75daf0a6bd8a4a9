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
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
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
    /// @return what happened: "sent", since a paused printer takes jobs as well
    /// @throws PaperFailure when there is no such printer, or it does not take the job
    public String send(byte[] pdf, PrintOrder order) throws PaperFailure {
        PrintService service = service(order.printer());
        if (!accepting(service)) {
            throw refused(order.printer(), null);
        }
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
        return "Sent to " + order.printer() + ".";
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
        MediaSizeName media = order.paper() == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER;
        if (service.isAttributeValueSupported(media, flavor, null)) {
            attributes.add(media);
        }
        return attributes;
    }
}
