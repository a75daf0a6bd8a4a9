package org.needlepoint.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.needlepoint.print.text.Run;
import org.needlepoint.print.text.Typeface;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.text.Weight;

/// The fonts of one document: each typeface that is used, embedded as the subset of its glyphs that are.
final class EmbeddedFonts {

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<Typeface, PDFont> embedded = new HashMap<>();

    EmbeddedFonts(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    PDDocument document() {
        return document;
    }

    /// The font of a typeface in this document.
    PDFont of(Typeface face) throws IOException {
        PDFont font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            embedded.put(face, font);
        }
        return font;
    }

    /// Whether a run asks for semi-bold in a typeface that has only the regular cut.
    boolean thickened(Run run) {
        return run.style().weight() == Weight.SEMIBOLD && !typefaces.isHouse(run.face());
    }
}
