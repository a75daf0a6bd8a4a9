package org.needlepoint.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.text.Typefaces;

/// A drawing that never changes, drawn and compressed once and shown by many documents: the body.
///
/// Halves the time of a page and keeps its file small (PERFORMANCE.md section 3). Its lines are kept as a form; its
/// words are kept as words, since each document embeds fonts of its own.
///
/// @param content  the compressed content stream
/// @param states   the graphics states that it names, in order
/// @param words    what is written over it
/// @param heightMm the height; a form may reach beyond it
public record Form(byte[] content, List<States.State> states, List<Words> words, double heightMm) {

    /// How far a form may reach beyond its own box, in points.
    private static final float BLEED = 30;
    private static final float FAR = 2000;

    /// A text as the painter wrote it.
    record Words(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink) {
    }

    /// What draws on a pen, such as a call of the painter.
    @FunctionalInterface
    public interface Drawn {
        void on(Pen pen);
    }

    public Form {
        states = List.copyOf(states);
        words = List.copyOf(words);
    }

    /// Keeps a drawing that is as high as given.
    public static Form of(double heightMm, Typefaces typefaces, Drawn drawing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument scratch = new PDDocument()) {
            States states = new States(scratch);
            // an appearance stream is the form that PDFBox lets a page's content stream write to
            PDAppearanceStream form = new PDAppearanceStream(scratch);
            form.setResources(new PDResources());
            List<Words> words;
            try (Surface surface = new Surface(new PDPageContentStream(scratch, form, bytes), heightMm,
                    new EmbeddedFonts(scratch, typefaces), states)) {
                PdfPen pen = PdfPen.keepingWords(surface, new TypeSetter(typefaces));
                drawing.on(pen);
                words = pen.kept();
            }
            return new Form(deflated(bytes.toByteArray()), states.made(), words, heightMm);
        }
    }

    /// The form as an object of a document.
    PDFormXObject in(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content);
        }
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(-BLEED, -BLEED, FAR, Surface.pt(heightMm) + 2 * BLEED));
        PDResources resources = new PDResources();
        for (States.State state : states) {
            // names are given in order, so that they are those that the content asks for
            resources.add(States.build(state, document));
        }
        form.setResources(resources);
        return form;
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
