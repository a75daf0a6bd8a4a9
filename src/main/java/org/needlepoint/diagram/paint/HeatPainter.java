package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Drawing;
import org.needlepoint.diagram.Zone;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Side;

/// Draws a view's heat and the numbers of its sites.
final class HeatPainter {

    private static final double NUMBER = 1.35;
    private static final double DOT = 0.12;
    private static final double GAP = 0.35;

    private final Pen pen;
    private final Frame frame;
    private final BodyStyle style;
    private final Drawing drawing;
    private final AffineTransform place;

    HeatPainter(Pen pen, Frame frame, BodyStyle style, Drawing drawing) {
        this.pen = pen;
        this.frame = frame;
        this.style = style;
        this.drawing = drawing;
        this.place = frame.transform();
    }

    void draw(HeatField field, SiteCounts counts) {
        List<Shape> steps = field.steps(frame.view());
        if (!steps.isEmpty()) {
            pen.pushClip(frame.visible().shape());
            pen.pushClip(place.createTransformedShape(drawing.outline()));
            for (int step = 0; step < steps.size(); step++) {
                pen.fill(place.createTransformedShape(steps.get(step)), style.palette().heat().get(step));
            }
            field.spots(frame.view()).forEach(this::dot);
            pen.popClip();
            pen.popClip();
        }
        drawing.zones().forEach(zone -> zone.name().filter(Zone.Name::counted)
                .ifPresent(name -> number(name, count(zone, counts))));
    }

    /// Each needle by itself, in the colour of the densest step with a thin rim of the ground.
    private void dot(BodyPoint spot) {
        Point2D at = frame.toOutput(spot);
        double radius = DOT * style.lines().nameSize();
        pen.fill(disc(at, radius + style.lines().fine() / 2), style.palette().background().faded(0.6));
        pen.fill(disc(at, radius), style.palette().heat().getLast());
    }

    private static Shape disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private static int count(Zone zone, SiteCounts counts) {
        return zone.side().map(Stream::of).orElseGet(() -> Stream.of(Side.values()))
                .mapToInt(side -> counts.at(zone.site(), side)).sum();
    }

    private void number(Zone.Name name, int count) {
        double size = NUMBER * style.lines().nameSize();
        String words = Integer.toString(count);
        double width = pen.textWidth(words, size, true);
        double x = frame.toOutputX(name.xMm());
        double y = frame.toOutputY(name.yMm());
        Anchor anchor = name.anchor();
        if (name.leader().isPresent()) {
            Zone.Leader leader = name.leader().get();
            Line2D line = new Line2D.Double(frame.toOutputX(leader.fromXMm()), frame.toOutputY(leader.fromYMm()),
                    frame.toOutputX(leader.toXMm()), frame.toOutputY(leader.toYMm()));
            pen.stroke(line, style.palette().leader(), LineStyle.solid(style.lines().leader()));
            // the number stands at the end of the line that the longer name would have reached
            boolean leftwards = line.getX1() < line.getX2();
            x = line.getX1() + (leftwards ? -1 : 1) * (width / 2 + GAP * size);
            y = line.getY1() + size * GAP;
            anchor = Anchor.MIDDLE;
        }
        pen.text(words, x, y, size, true, anchor, count == 0 ? style.palette().secondaryText() : style.palette().in());
    }
}
