package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// Tells what of a spot the hair hides: there a forgotten needle is overlooked first (UX section 3). Pure.
public final class Hairline {

    /// How far from the hairline a needle may still be hidden, in mm: the handle of a needle is that long.
    public static final double NEAR_MM = 20;

    private static final double FLATNESS_MM = 0.5;
    /// Beyond every drawing, in mm.
    private static final double FAR = 1000;

    private final Map<BodyView, List<Point2D>> lines = new EnumMap<>(BodyView.class);
    private final Map<BodyView, Shape> hair = new EnumMap<>(BodyView.class);

    /// What the hair hides.
    public enum Hair {
        IN_THE_HAIR, AT_THE_HAIRLINE, BARE
    }

    public Hairline(Atlas atlas) {
        for (BodyView view : List.of(BodyView.LEFT, BodyView.FRONT, BodyView.NECK)) {
            List<Point2D> line = line(atlas.drawing(view));
            lines.put(view, line);
            hair.put(view, above(line));
        }
    }

    /// What of the spot the hair hides. A profile is looked up on the left.
    public Hair at(BodyPoint spot) {
        BodyPoint seen = spot.view() == BodyView.RIGHT ? spot.mirrored() : spot;
        Optional<Shape> covered = Optional.ofNullable(hair.get(seen.view()));
        if (covered.isEmpty()) {
            return Hair.BARE;
        }
        if (covered.get().contains(seen.xMm(), seen.yMm())) {
            return Hair.IN_THE_HAIR;
        }
        return near(lines.get(seen.view()), seen) ? Hair.AT_THE_HAIRLINE : Hair.BARE;
    }

    /// The hairline's guides, joined from the least x to the greatest: forehead first, nape last.
    private static List<Point2D> line(Drawing drawing) {
        List<Point2D> line = new ArrayList<>();
        drawing.guides().stream().filter(guide -> guide.name().contains("hairline")).map(guide -> points(guide.path()))
                .sorted((one, other) -> Double.compare(one.getFirst().getX(), other.getFirst().getX()))
                .forEach(line::addAll);
        if (line.isEmpty()) {
            throw new IllegalStateException("the drawing " + drawing.view() + " has no hairline");
        }
        return List.copyOf(line);
    }

    private static List<Point2D> points(Shape path) {
        List<Point2D> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator flat = new FlatteningPathIterator(path.getPathIterator(null), FLATNESS_MM); !flat.isDone();
                flat.next()) {
            flat.currentSegment(at);
            points.add(new Point2D.Double(at[0], at[1]));
        }
        return points;
    }

    private static Shape above(List<Point2D> line) {
        Path2D path = new Path2D.Double();
        Point2D last = line.getLast();
        path.moveTo(-FAR, -FAR);
        path.lineTo(-FAR, line.getFirst().getY());
        line.forEach(point -> path.lineTo(point.getX(), point.getY()));
        path.lineTo(FAR, last.getY());
        path.lineTo(FAR, -FAR);
        path.closePath();
        return path;
    }

    private static boolean near(List<Point2D> line, BodyPoint spot) {
        for (int at = 1; at < line.size(); at++) {
            Point2D from = line.get(at - 1);
            Point2D to = line.get(at);
            if (Line2D.ptSegDist(from.getX(), from.getY(), to.getX(), to.getY(), spot.xMm(), spot.yMm()) <= NEAR_MM) {
                return true;
            }
        }
        return false;
    }
}
