package org.needlepoint.print.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.pdf.Form;
import org.needlepoint.print.text.Typeface;
import org.needlepoint.print.text.Typefaces;

/// DRAFT across a page that may still change: outline letters, so that nothing is hidden on a black and white printer.
///
/// Lines rather than text, since the head says the word: text laid askew would run through whatever is copied from the
/// page.
public final class DraftMark {

    private static final String WORD = "DRAFT";
    private static final LineStyle LINE = LineStyle.solid(0.15);
    private static final Ink INK = Ink.of(0x777777);
    /// The letters' height, in parts of the sheet's width.
    private static final double HEIGHT = 0.165;
    /// The middle of the word, in parts of the sheet's height: below the drawings of the first page.
    private static final double MIDDLE = 0.675;
    private static final double SLOPE = Math.toRadians(38);
    /// Between letters, in ems.
    private static final double SPACE = 0.06;

    private DraftMark() {
    }

    /// The word as a form of the sheet's size.
    public static Form of(Paper paper, Typefaces typefaces) throws IOException {
        Shape word = word(typefaces);
        Rectangle2D box = word.getBounds2D();
        double scale = HEIGHT * paper.widthMm() / box.getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(paper.widthMm() / 2,
                paper.heightMm() * MIDDLE);
        place.rotate(-SLOPE);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        Shape placed = place.createTransformedShape(word);
        return Form.of(paper.heightMm(), typefaces, pen -> pen.stroke(placed, INK, LINE));
    }

    /// The outline of the word, one em high; each letter's overlapping strokes are joined to one contour.
    private static Shape word(Typefaces typefaces) throws IOException {
        Typeface face = typefaces.house(Type.TITLE);
        double units = face.font().getUnitsPerEm();
        Path2D word = new Path2D.Double();
        double x = 0;
        for (int letter : WORD.codePoints().toArray()) {
            Area outline = new Area(face.font().getPath(Character.toString(letter)));
            word.append(outline.createTransformedArea(new AffineTransform(1 / units, 0, 0, -1 / units, x, 0)), false);
            x += face.advance(letter) + SPACE;
        }
        return word;
    }
}
