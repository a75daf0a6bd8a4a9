package org.needlepoint.diagram.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.Stroke;

/// Draws what a hand drew onto one view, below the needles. Reads in black and white: how dense an area is hatched says
/// how strong the pain is, from 7 on it is hatched both ways, and its words say it too.
final class AnnotationPainter {

    /// Between the lines of the weakest pain, and how much closer they stand with each step.
    private static final double WIDEST_MM = 9;
    private static final double STEP_MM = 0.6;
    /// From here on areas are hatched both ways.
    private static final int SEVERE = 7;
    private static final double HATCH = 0.8;
    private static final double EDGE = 1.6;
    private static final double PLATE = 0.25;

    private final Pen pen;
    private final Frame frame;
    private final BodyStyle style;
    private final Palette palette;

    AnnotationPainter(Pen pen, Frame frame, BodyStyle style) {
        this.pen = pen;
        this.frame = frame;
        this.style = style;
        this.palette = style.palette();
    }

    void draw(List<Annotation> annotations) {
        pen.pushClip(frame.visible().shape());
        annotations.forEach(this::lines);
        if (frame.role() != Frame.Role.THUMBNAIL) {
            annotations.forEach(this::words);
        }
        pen.popClip();
    }

    void sketch(Stroke stroke) {
        pen.stroke(path(stroke, false), palette.pain(), LineStyle.solid(EDGE * unit()));
    }

    private void lines(Annotation annotation) {
        switch (annotation) {
            case PainArea area -> area(area);
        }
    }

    private void words(Annotation annotation) {
        switch (annotation) {
            case PainArea area -> label(area);
        }
    }

    private void area(PainArea area) {
        Path2D edge = path(area.outline(), true);
        if (area.intensity() > 0) {
            pen.pushClip(edge);
            hatch(edge.getBounds2D(), area.intensity(), 1);
            if (area.intensity() >= SEVERE) {
                hatch(edge.getBounds2D(), area.intensity(), -1);
            }
            pen.popClip();
        }
        double width = EDGE * unit();
        pen.stroke(edge, palette.pain(), area.intensity() > 0 ? LineStyle.solid(width)
                : LineStyle.dashed(width, 3 * width, 2 * width));
    }

    /// Lines at 45 degrees that stay where they are on the body while the view moves.
    private void hatch(Rectangle2D box, int intensity, int slope) {
        double apart = (WIDEST_MM - (intensity - 1) * STEP_MM) * Math.sqrt(2) * frame.scale();
        double zero = frame.toOutputX(0) + slope * frame.toOutputY(0);
        double least = box.getMinX() + (slope > 0 ? box.getMinY() : -box.getMaxY());
        double most = box.getMaxX() + (slope > 0 ? box.getMaxY() : -box.getMinY());
        Path2D lines = new Path2D.Double();
        for (double sum = zero + Math.ceil((least - zero) / apart) * apart; sum <= most; sum += apart) {
            lines.append(new Line2D.Double(sum - slope * box.getMinY(), box.getMinY(),
                    sum - slope * box.getMaxY(), box.getMaxY()), false);
        }
        pen.stroke(lines, palette.pain(), LineStyle.solid(HATCH * unit()));
    }

    /// Above the area, or within its upper edge where there is no room.
    private void label(PainArea area) {
        Rectangle2D box = path(area.outline(), true).getBounds2D();
        double size = style.lines().nameSize();
        double width = pen.textWidth(area.label(), size, true) + size / 2;
        double x = kept(box.getCenterX(), width / 2, frame.visible().left(), frame.visible().right());
        double baseline = kept(box.getMinY() - size * 0.4, size, frame.visible().top(), frame.visible().bottom());
        plated(area.label(), x, baseline, width);
    }

    private void plated(String text, double x, double baseline, double width) {
        double size = style.lines().nameSize();
        pen.fill(new Rectangle2D.Double(x - width / 2, baseline - size, width, size * (1 + PLATE)),
                palette.background().faded(0.85));
        pen.text(text, x, baseline, size, true, Anchor.MIDDLE, palette.painText());
    }

    private static double kept(double middle, double half, double from, double to) {
        return to - from <= 2 * half ? (from + to) / 2 : Math.clamp(middle, from + half, to - half);
    }

    private Path2D path(Stroke stroke, boolean closed) {
        Path2D path = new Path2D.Double();
        for (Stroke.At at : stroke.points()) {
            double x = frame.toOutputX(at.xMm());
            double y = frame.toOutputY(at.yMm());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /// A pixel of the screen, in output units.
    private double unit() {
        return style.lines().leader();
    }
}
