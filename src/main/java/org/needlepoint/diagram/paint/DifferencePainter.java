package org.needlepoint.diagram.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.needlepoint.diagram.Anchor;

/// Draws the difference of two sessions in one view; shapes tell it, in black and white too.
final class DifferencePainter {

    /// An x and its number stand this much apart, in radii of a disc.
    private static final double BESIDE = 0.7;
    private static final double NUMBER = 1.1;
    private static final double DROP = 0.4;

    private final Pen pen;
    private final Frame frame;
    private final Palette palette;
    private final BodyStyle.Lines lines;
    private final MarkPainter painter;

    DifferencePainter(Pen pen, Frame frame, BodyStyle style) {
        this.pen = pen;
        this.frame = frame;
        this.palette = style.palette();
        this.lines = style.lines();
        this.painter = new MarkPainter(pen, style, lines.halo());
    }

    /// What was lies below what is.
    void draw(List<Change> changes) {
        changes.forEach(this::was);
        changes.forEach(this::is);
    }

    private void was(Change change) {
        double r = frame.discRadius();
        Point2D at = frame.toOutput(change.from().orElse(change.spot()));
        switch (change.kind()) {
            case MOVED -> {
                pen.stroke(new Line2D.Double(at, frame.toOutput(change.spot())), palette.markedLine(),
                        LineStyle.solid(Math.max(lines.leastMark(), r / 8)));
                cross(at, r);
            }
            case REMOVED -> {
                cross(at, r);
                pen.text(change.number(), at.getX() + BESIDE * r, at.getY() + DROP * r, NUMBER * r, true, Anchor.START,
                        palette.out());
            }
            case SAME, ADDED -> { }
        }
    }

    private void cross(Point2D at, double r) {
        painter.shape(MarkShape.GHOST, "", at.getX(), at.getY(), r, 1, false);
    }

    private void is(Change change) {
        MarkShape shape = switch (change.kind()) {
            case SAME -> MarkShape.OUT;
            case MOVED -> MarkShape.MARKED;
            case ADDED -> MarkShape.IN;
            case REMOVED -> MarkShape.GHOST;
        };
        if (change.kind() != Change.Kind.REMOVED) {
            Point2D at = frame.toOutput(change.spot());
            painter.shape(shape, change.number(), at.getX(), at.getY(), frame.discRadius(), 1, false);
        }
    }
}
