package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.needlepoint.diagram.Anchor;

/// Draws one needle's mark (ux/symbols.json, `markers`); r is the radius of the disc.
final class MarkPainter {

    /// Cap height of Inter is 0.727 of its size: a number 1.1 r high is centred with its baseline 0.4 r below
    /// the middle.
    private static final double NUMBER_SIZE = 1.1;
    private static final double NUMBER_DROP = 0.4;
    /// Three digits are set smaller, to stay within the disc.
    private static final double LONG_NUMBER = 0.76;

    private final Pen pen;
    private final Palette palette;
    private final double halo;
    private final double leastLine;

    /// @param halo background around the mark; 0 where it does not lie on a drawing
    MarkPainter(Pen pen, BodyStyle style, double halo) {
        this.pen = pen;
        this.palette = style.palette();
        this.halo = halo;
        this.leastLine = style.lines().leastMark();
    }

    /// Draws the shape and number around `x`, `y`; `outer` is 1 or -1: the side of the tick badge.
    void shape(MarkShape shape, String number, double x, double y, double r, int outer, boolean badge) {
        switch (shape) {
            case MARKED -> marked(x, y, r);
            case IN -> {
                disc(x, y, r + halo, palette.background());
                disc(x, y, r, palette.in());
            }
            case COMING_OUT -> ring(x, y, r, 0.86 * r, 0.28 * r, palette.in());
            case DUE -> due(x, y, r);
            case OVER -> over(x, y, r);
            case OUT -> out(x, y, r, outer, badge);
            case NEVER_PLACED -> { }
            case LOOK -> look(x, y, r);
            case GHOST -> ghost(x, y, r);
        }
        if (shape != MarkShape.GHOST) {
            double size = number.length() > 2 ? LONG_NUMBER : 1;
            pen.text(number, x, y + NUMBER_DROP * size * r, NUMBER_SIZE * size * r, true, Anchor.MIDDLE,
                    numberInk(shape));
        }
        if (shape == MarkShape.NEVER_PLACED) {
            pen.stroke(new Line2D.Double(x - 0.7 * r, y + 0.3 * r, x + 0.7 * r, y - 0.3 * r), palette.out(),
                    LineStyle.solid(Math.max(leastLine, r / 8)));
        }
    }

    void selection(double x, double y, double r, double unit) {
        circle(x, y, r + 5 * unit, palette.focus(), 2.5 * unit);
    }

    private Ink numberInk(MarkShape shape) {
        return switch (shape) {
            case MARKED -> palette.markedLine();
            case IN -> palette.onIn();
            case COMING_OUT -> palette.in();
            case DUE -> palette.onDue();
            case OVER -> palette.onOver();
            case OUT, NEVER_PLACED, GHOST -> palette.out();
            case LOOK -> palette.text();
        };
    }

    private void marked(double x, double y, double r) {
        disc(x, y, r + halo, palette.background());
        disc(x, y, r - 0.09 * r, palette.tint());
        circle(x, y, r - 0.09 * r, palette.markedLine(), 0.18 * r);
    }

    private void due(double x, double y, double r) {
        Shape diamond = polygon(x, y, 1.3 * r, 4, 0);
        pen.fill(polygon(x, y, 1.3 * r + 0.12 * r + halo * Math.sqrt(2), 4, 0), palette.background());
        pen.fill(diamond, palette.due());
        pen.stroke(diamond, palette.dueLine(), LineStyle.solid(0.16 * r));
    }

    private void over(double x, double y, double r) {
        double line = Math.max(leastLine, r / 8);
        pen.fill(octagon(x, y, 1.3 * r + line / 2 + halo), palette.background());
        pen.stroke(octagon(x, y, 1.3 * r), palette.over(), LineStyle.solid(line));
        pen.fill(octagon(x, y, 1.06 * r), palette.over());
    }

    private void out(double x, double y, double r, int outer, boolean badge) {
        ring(x, y, r, r - r / 16, Math.max(leastLine, r / 8), palette.out());
        if (badge) {
            double bx = x + outer * 0.82 * r;
            double by = y + 0.78 * r;
            double b = 0.52 * r;
            disc(bx, by, b + 0.12 * r, palette.background());
            disc(bx, by, b, palette.out());
            Path2D tick = new Path2D.Double();
            tick.moveTo(bx - 0.48 * b, by + 0.05 * b);
            tick.lineTo(bx - 0.1 * b, by + 0.42 * b);
            tick.lineTo(bx + 0.5 * b, by - 0.38 * b);
            pen.stroke(tick, palette.background(), LineStyle.solid(0.28 * b));
        }
    }

    private void look(double x, double y, double r) {
        disc(x, y, 1.68 * r + halo, palette.background());
        circle(x, y, 1.5 * r, palette.look(), 0.36 * r);
        circle(x, y, r - r / 16, palette.out(), Math.max(leastLine, r / 8));
    }

    private void ghost(double x, double y, double r) {
        double arm = 0.4 * r;
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - arm, y - arm);
        cross.lineTo(x + arm, y + arm);
        cross.moveTo(x + arm, y - arm);
        cross.lineTo(x - arm, y + arm);
        pen.stroke(cross, palette.background(), LineStyle.solid(0.175 * r + 2 * halo));
        pen.stroke(cross, palette.out(), LineStyle.solid(0.175 * r));
    }

    private void ring(double x, double y, double r, double radius, double width, Ink ink) {
        disc(x, y, r + halo, palette.background());
        disc(x, y, radius, palette.outFill());
        circle(x, y, radius, ink, width);
    }

    private void disc(double x, double y, double r, Ink ink) {
        pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink);
    }

    private void circle(double x, double y, double r, Ink ink, double width) {
        pen.stroke(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink, LineStyle.solid(width));
    }

    private static Shape octagon(double x, double y, double halfWidth) {
        return polygon(x, y, halfWidth / Math.cos(Math.PI / 8), 8, Math.PI / 8);
    }

    private static Shape polygon(double x, double y, double radius, int corners, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + i * 2 * Math.PI / corners;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
