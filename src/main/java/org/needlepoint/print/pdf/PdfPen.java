package org.needlepoint.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.text.Weight;

/// The painter's pen on a page: millimetres, vector lines, text that stays text.
public final class PdfPen implements Pen {

    private final Surface surface;
    private final TypeSetter setter;
    private final double dx;
    private final double dy;
    private final boolean keeping;
    private final List<Form.Words> kept = new ArrayList<>();

    /// A pen whose zero lies at `dx`, `dy` of the surface.
    public PdfPen(Surface surface, TypeSetter setter, double dx, double dy) {
        this(surface, setter, dx, dy, false);
    }

    private PdfPen(Surface surface, TypeSetter setter, double dx, double dy, boolean keeping) {
        this.surface = surface;
        this.setter = setter;
        this.dx = dx;
        this.dy = dy;
        this.keeping = keeping;
    }

    /// A pen that draws lines and keeps words for later.
    static PdfPen keepingWords(Surface surface, TypeSetter setter) {
        return new PdfPen(surface, setter, 0, 0, true);
    }

    List<Form.Words> kept() {
        return List.copyOf(kept);
    }

    /// Shows a kept drawing, lines and words.
    public void form(Form form) {
        drawn(() -> surface.form(form, dx, dy));
        for (Form.Words words : form.words()) {
            text(words.text(), words.x(), words.y(), words.size(), words.bold(), words.anchor(), words.ink());
        }
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        drawn(() -> surface.fill(placed(shape), ink));
    }

    @Override
    public void stroke(Shape shape, Ink ink, LineStyle style) {
        drawn(() -> surface.stroke(placed(shape), ink, style));
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink) {
        if (keeping) {
            kept.add(new Form.Words(text, x, y, size, bold, anchor, ink));
            return;
        }
        Line line = setter.line(text, style(size, bold));
        double from = x + dx - switch (anchor) {
            case START -> 0;
            case MIDDLE -> line.widthMm() / 2;
            case END -> line.widthMm();
        };
        drawn(() -> surface.text(line, from, y + dy, ink));
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return setter.line(text, style(size, bold)).widthMm();
    }

    @Override
    public void pushClip(Shape shape) {
        drawn(() -> surface.pushClip(placed(shape)));
    }

    @Override
    public void popClip() {
        drawn(surface::popClip);
    }

    @Override
    public void fade(Extent area, Edge towards, Ink ink) {
        double top = area.top() + dy;
        double bottom = area.bottom() + dy;
        drawn(() -> surface.fade(placed(area.shape()), towards == Edge.TOP ? bottom : top,
                towards == Edge.TOP ? top : bottom, ink));
    }

    private static TextStyle style(double sizeMm, boolean bold) {
        return new TextStyle(bold ? Weight.SEMIBOLD : Weight.REGULAR, sizeMm / TextStyle.MM_PER_PT, false);
    }

    private Shape placed(Shape shape) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    /// The painter knows no files; writing to memory fails only where a font cannot be read.
    private static void drawn(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be drawn.", e);
        }
    }
}
