package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Extent;

/// A pen that remembers what was drawn.
public final class RecordingPen implements Pen {

    /// One stroke of the pen: `fill`, `stroke`, `text` or `fade`.
    public record Drawn(String what, Rectangle2D bounds, Ink ink, double width, String text) {
    }

    public final List<Drawn> drawn = new ArrayList<>();
    public int openClips;

    public List<String> texts() {
        return drawn.stream().filter(d -> d.what().equals("text")).map(Drawn::text).toList();
    }

    public List<Drawn> inked(Ink ink) {
        return drawn.stream().filter(d -> d.ink().equals(ink)).toList();
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        drawn.add(new Drawn("fill", shape.getBounds2D(), ink, 0, ""));
    }

    @Override
    public void stroke(Shape shape, Ink ink, LineStyle style) {
        drawn.add(new Drawn("stroke", shape.getBounds2D(), ink, style.width(), ""));
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink) {
        Rectangle2D box = new Rectangle2D.Double(x, y - size, textWidth(text, size, bold), size);
        drawn.add(new Drawn("text", box, ink, size, text));
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return text.length() * size / 2;
    }

    @Override
    public void pushClip(Shape shape) {
        openClips++;
    }

    @Override
    public void popClip() {
        openClips--;
    }

    @Override
    public void fade(Extent area, Edge towards, Ink ink) {
        drawn.add(new Drawn("fade", area.shape(), ink, 0, ""));
    }
}
