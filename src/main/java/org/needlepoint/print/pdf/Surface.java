package org.needlepoint.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Run;

/// What is drawn on: a page, or a form that pages show. In millimetres from the top left corner, y downwards.
public final class Surface implements Closeable {

    private static final double PT_PER_MM = 72 / 25.4;
    /// How much a typeface without a bold cut is thickened, in ems.
    private static final double BOLDER = 0.03;
    private static final int BUTT = 0;
    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final double heightMm;
    private final EmbeddedFonts fonts;
    private final States states;
    private int cap = BUTT;

    /// @param content  the stream that the drawing goes to
    /// @param heightMm how high the area is
    /// @param fonts    the document's fonts
    /// @param states   opacities and fades of the area
    Surface(PDPageContentStream content, double heightMm, EmbeddedFonts fonts, States states) throws IOException {
        this.content = content;
        this.heightMm = heightMm;
        this.fonts = fonts;
        this.states = states;
        content.setLineJoinStyle(ROUND);
    }

    /// Fills a shape.
    public void fill(Shape shape, Ink ink) throws IOException {
        if (ink.visible()) {
            boolean faint = beginOpacity(ink);
            fillColour(ink);
            if (path(shape) == PathIterator.WIND_EVEN_ODD) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
            end(faint);
        }
    }

    /// Draws a shape's lines, with round ends.
    public void stroke(Shape shape, Ink ink, LineStyle style) throws IOException {
        if (ink.visible()) {
            boolean faint = beginOpacity(ink);
            line(ink, style, ROUND);
            path(shape);
            content.stroke();
            end(faint);
        }
    }

    /// Draws a straight black line with square ends.
    public void rule(double fromX, double fromY, double toX, double toY, double widthMm) throws IOException {
        rule(fromX, fromY, toX, toY, widthMm, Ink.of(0));
    }

    /// Draws a straight line with square ends.
    public void rule(double fromX, double fromY, double toX, double toY, double widthMm, Ink ink) throws IOException {
        line(ink, LineStyle.solid(widthMm), BUTT);
        content.moveTo(x(fromX), y(fromY));
        content.lineTo(x(toX), y(toY));
        content.stroke();
    }

    private void line(Ink ink, LineStyle style, int ends) throws IOException {
        content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        content.setLineWidth(pt(style.width()));
        if (cap != ends) {
            content.setLineCapStyle(ends);
            cap = ends;
        }
        float[] dashes = style.isDashed() ? new float[] {pt(style.dash()), pt(style.gap())} : new float[0];
        content.setLineDashPattern(dashes, 0);
    }

    /// Draws a picture, a whole PNG or JPEG, into a box.
    public void picture(byte[] file, double x, double y, double widthMm, double heightMm) throws IOException {
        content.drawImage(PDImageXObject.createFromByteArray(states.document(), file, "picture"), x(x),
                y(y + heightMm), pt(widthMm), pt(heightMm));
    }

    /// Writes a line of text from `x`, on a baseline.
    public void text(Line line, double x, double baseline, Ink ink) throws IOException {
        for (Run run : line.runs()) {
            boolean thickened = fonts.thickened(run);
            fillColour(ink);
            if (thickened) {
                content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
                content.setLineWidth(pt(BOLDER * run.style().sizeMm()));
                content.setLineDashPattern(new float[0], 0);
                run(run, x, baseline, RenderingMode.FILL_STROKE);
            } else {
                run(run, x, baseline, RenderingMode.FILL);
            }
        }
    }

    /// Puts words behind a symbol: invisible, but found when the page's text is searched or copied.
    public void words(Line line, double x, double baseline) throws IOException {
        for (Run run : line.runs()) {
            run(run, x, baseline, RenderingMode.NEITHER);
        }
    }

    private void run(Run run, double x, double baseline, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(fonts.of(run.face()), (float) run.style().pt());
        content.newLineAtOffset(x(x + run.xMm()), y(baseline));
        if (mode != RenderingMode.FILL) {
            content.setRenderingMode(mode);
        }
        content.showText(run.text());
        if (mode != RenderingMode.FILL) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    /// From here on only what lies inside the shape is drawn, until [#popClip()].
    public void pushClip(Shape shape) throws IOException {
        content.saveGraphicsState();
        if (path(shape) == PathIterator.WIND_EVEN_ODD) {
            content.clipEvenOdd();
        } else {
            content.clip();
        }
    }

    public void popClip() throws IOException {
        content.restoreGraphicsState();
        // the state that came back may hold the other cap: the next line sets its own
        cap = -1;
    }

    /// Lets an ink rise from nothing at one edge of a box to full at the other.
    ///
    /// @param emptyY where there is nothing of it
    /// @param fullY  where it is full
    void fade(Shape box, double emptyY, double fullY, Ink ink) throws IOException {
        content.saveGraphicsState();
        content.setGraphicsStateParameters(states.fade(y(emptyY), y(fullY)));
        fill(box, ink);
        content.restoreGraphicsState();
        cap = -1;
    }

    /// Draws a form with its top left corner at `x`, `y`.
    void form(Form form, double x, double y) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(1, 0, 0, 1, x(x), y(y + form.heightMm())));
        content.drawForm(form.in(fonts.document()));
        content.restoreGraphicsState();
        cap = -1;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private boolean beginOpacity(Ink ink) throws IOException {
        if (ink.opacity() == 1) {
            return false;
        }
        content.saveGraphicsState();
        content.setGraphicsStateParameters(states.opacity(ink.opacity()));
        return true;
    }

    private void end(boolean faint) throws IOException {
        if (faint) {
            content.restoreGraphicsState();
            cap = -1;
        }
    }

    private void fillColour(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    }

    private int path(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(new AffineTransform());
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_QUADTO -> content.curveTo(x(lastX + (at[0] - lastX) * 2 / 3),
                        y(lastY + (at[1] - lastY) * 2 / 3), x(at[2] + (at[0] - at[2]) * 2 / 3),
                        y(at[3] + (at[1] - at[3]) * 2 / 3), x(at[2]), y(at[3]));
                case PathIterator.SEG_CUBICTO ->
                    content.curveTo(x(at[0]), y(at[1]), x(at[2]), y(at[3]), x(at[4]), y(at[5]));
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("A path has a segment of an unknown kind.");
            }
            int end = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            lastX = at[end];
            lastY = at[end + 1];
        }
        return path.getWindingRule();
    }

    private float x(double mm) {
        return pt(mm);
    }

    private float y(double mm) {
        return pt(heightMm - mm);
    }

    /// Millimetres in points, to a hundredth: 0.004 mm, far below any printer, and a third off the file.
    static float pt(double mm) {
        return Math.round(mm * PT_PER_MM * 100) / 100f;
    }
}
