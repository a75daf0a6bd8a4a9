package org.needlepoint.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/// A printer that keeps what it is sent; it takes PDF.
public final class FakePrinter implements PrintService {

    private final String name;
    private boolean accepting = true;
    private boolean failing;
    private boolean stopped;
    private Media[] papers;
    private byte[] received = {};
    private final List<String> asked = new ArrayList<>();

    public FakePrinter(String name) {
        this.name = name;
    }

    public FakePrinter rejecting() {
        accepting = false;
        return this;
    }

    public FakePrinter failing() {
        failing = true;
        return this;
    }

    public FakePrinter stopped() {
        stopped = true;
        return this;
    }

    public FakePrinter withPapers(Media... names) {
        papers = names.clone();
        return this;
    }

    public byte[] received() {
        return received;
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        if (category == PrinterState.class) {
            return category.cast(stopped ? PrinterState.STOPPED : PrinterState.IDLE);
        }
        return category == PrinterIsAcceptingJobs.class ? category.cast(accepting
                ? PrinterIsAcceptingJobs.ACCEPTING_JOBS : PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) : null;
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.BYTE_ARRAY.PDF);
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return true;
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.BYTE_ARRAY.PDF};
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor,
            AttributeSet attributes) {
        return category == Media.class && papers != null ? papers.clone() : null;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        throw new UnsupportedOperationException("nobody listens");
    }

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        throw new UnsupportedOperationException("nobody listens");
    }

    private final class Job implements DocPrintJob {

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            if (failing) {
                throw new PrintException("client-error-not-possible");
            }
            try {
                received = ((byte[]) doc.getPrintData()).clone();
            } catch (IOException e) {
                throw new PrintException(e);
            }
            for (Attribute attribute : attributes.toArray()) {
                asked.add(attribute.toString());
            }
        }

        @Override
        public PrintService getPrintService() {
            return FakePrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {
            throw new UnsupportedOperationException("nobody listens");
        }

        @Override
        public void removePrintJobListener(PrintJobListener listener) {
            throw new UnsupportedOperationException("nobody listens");
        }

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {
            throw new UnsupportedOperationException("nobody listens");
        }

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {
            throw new UnsupportedOperationException("nobody listens");
        }
    }
}
