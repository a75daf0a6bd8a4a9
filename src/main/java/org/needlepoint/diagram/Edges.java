package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The silhouettes as short straight lines, to find the nearest edge of the body.
final class Edges {

    private static final double FLATNESS_MM = 0.05;
    /// Far enough inside for every region that ends at the silhouette to hold the point.
    private static final double INSIDE_MM = 0.6;
    /// A spot exactly on the midline is looked up just beside it, where "inside a path" has one answer.
    private static final double BESIDE_MIDLINE_MM = 1e-6;

    private final Atlas atlas;
    private final Map<BodyView, List<Line2D>> edges = new EnumMap<>(BodyView.class);

    Edges(Atlas atlas) {
        this.atlas = atlas;
        for (BodyView view : BodyView.values()) {
            edges.put(view, flattened(atlas.drawing(view).outline()));
        }
    }

    /// The spot itself, or the nearest point inside where it lies just off the body; empty farther out.
    Optional<Point2D> inside(BodyPoint spot) {
        double x = spot.xMm() == 0 ? besideMidline(spot.view()) : spot.xMm();
        Point2D at = new Point2D.Double(x, spot.yMm());
        if (atlas.drawing(spot.view()).outline().contains(at)) {
            return Optional.of(at);
        }
        Point2D nearest = nearest(spot.view(), at);
        double distance = nearest.distance(at);
        if (distance > Recognition.EDGE_TOLERANCE_MM || distance == 0) {
            return distance == 0 ? Optional.of(at) : Optional.empty();
        }
        double beyond = (distance + INSIDE_MM) / distance;
        return Optional.of(new Point2D.Double(x + (nearest.getX() - x) * beyond,
                spot.yMm() + (nearest.getY() - spot.yMm()) * beyond));
    }

    private static double besideMidline(BodyView view) {
        return switch (view) {
            case FRONT -> BESIDE_MIDLINE_MM;
            case NECK, BACK -> -BESIDE_MIDLINE_MM;
            case LEFT, RIGHT -> 0;
        };
    }

    private Point2D nearest(BodyView view, Point2D at) {
        Point2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Line2D line : edges.get(view)) {
            double dx = line.getX2() - line.getX1();
            double dy = line.getY2() - line.getY1();
            double along = ((at.getX() - line.getX1()) * dx + (at.getY() - line.getY1()) * dy) / (dx * dx + dy * dy);
            double t = Math.clamp(along, 0, 1);
            Point2D foot = new Point2D.Double(line.getX1() + t * dx, line.getY1() + t * dy);
            if (foot.distanceSq(at) < least) {
                least = foot.distanceSq(at);
                best = foot;
            }
        }
        return best;
    }

    private static List<Line2D> flattened(Shape outline) {
        List<Line2D> lines = new ArrayList<>();
        double[] c = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = start;
        PathIterator i = new FlatteningPathIterator(outline.getPathIterator(null), FLATNESS_MM);
        for (; !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(c[0], c[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else if (!next.equals(last)) {
                lines.add(new Line2D.Double(last, next));
            }
            last = next;
        }
        return lines;
    }
}
