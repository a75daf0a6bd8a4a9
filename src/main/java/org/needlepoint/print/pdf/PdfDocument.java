package org.needlepoint.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.needlepoint.print.text.Typefaces;

/// A PDF that is being written. The same content at the same moment gives the same bytes.
public final class PdfDocument implements Closeable {

    private final PDDocument document = new PDDocument();
    private final EmbeddedFonts fonts;

    /// @param title what a reader's window shows
    /// @param at    the moment that the file is dated with
    /// @param zone  of that moment
    public PdfDocument(Typefaces typefaces, String title, Instant at, ZoneId zone) {
        this.fonts = new EmbeddedFonts(document, typefaces);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Needlepoint");
        information.setCreator("Needlepoint");
        information.setCreationDate(GregorianCalendar.from(at.atZone(zone)));
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        // millimetres on paper are millimetres: readers are asked not to shrink the page
        preferences.getCOSObject().setItem(COSName.getPDFName("PrintScaling"), COSName.NONE);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(at.toEpochMilli());
    }

    /// A new page, to be closed before the next.
    public Surface page(double widthMm, double heightMm) throws IOException {
        PDPage page = new PDPage(new PDRectangle(Surface.pt(widthMm), Surface.pt(heightMm)));
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        return new Surface(content, heightMm, fonts, new States(document));
    }

    /// The finished file.
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
