package org.needlepoint.print.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A chart read back from its bytes, as another program would.
record Reading(byte[] pdf) {

    static final double MM_PER_PT = 25.4 / 72;

    /// A glyph on a page, its box in millimetres from the top left corner.
    record Glyph(String text, double x, double y, double width, double height) {
        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y - height / 2;
        }
    }

    /// The lines of a page from top to bottom, blanks reduced to one.
    List<String> lines(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).lines()
                    .map(line -> line.strip().replaceAll("[\\s\\u00A0]+", " ")).toList();
        }
    }

    String text(int page) throws IOException {
        return String.join("\n", lines(page));
    }

    /// Everything on all pages.
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(text(page)).append('\n');
        }
        return text.toString();
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    BufferedImage picture(int page, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi);
        }
    }

    /// A page's text in the order in which it was written, without breaks between its pieces.
    String written(int page) throws IOException {
        return glyphs(page).stream().map(Glyph::text).collect(Collectors.joining());
    }

    /// Every glyph of a page, in the order in which it was written.
    List<Glyph> glyphs(int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    glyphs.add(new Glyph(at.getUnicode(), at.getXDirAdj() * MM_PER_PT, at.getYDirAdj() * MM_PER_PT,
                            at.getWidthDirAdj() * MM_PER_PT, at.getHeightDir() * MM_PER_PT));
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return glyphs;
    }
}
