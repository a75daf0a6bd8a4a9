package org.needlepoint.domain.session.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.needlepoint.domain.session.annotation.Stroke.At;

/// Leaves out the points of a line that the eye does not miss (Douglas and Peucker 1973).
final class Smoothing {

    /// No point of the line lies farther than this from what is kept of it, as long as the limit allows.
    static final double TOLERANCE_MM = 0.3;
    /// Points closer than this to the one before them are one.
    private static final double SAME_MM = 0.1;
    /// A hand that wandered through more points is thinned by distance first, so that time stays in bounds.
    private static final int MANY = 5_000;

    private Smoothing() {
    }

    /// The points that are kept: the first, the last, and the corners between; never more than `most`.
    static List<At> of(List<At> passed, int most) {
        double apart = SAME_MM;
        List<At> thinned = apart(passed, apart);
        while (thinned.size() > MANY) {
            apart *= 2;
            thinned = apart(passed, apart);
        }
        double tolerance = TOLERANCE_MM;
        List<At> kept = corners(thinned, tolerance);
        while (kept.size() > most) {
            tolerance *= 2;
            kept = corners(thinned, tolerance);
        }
        return kept;
    }

    private static List<At> apart(List<At> passed, double mm) {
        List<At> kept = new ArrayList<>();
        for (At at : passed) {
            if (kept.isEmpty() || kept.getLast().distanceMm(at) >= mm) {
                kept.add(at);
            }
        }
        if (kept.size() > 1 && !kept.getLast().equals(passed.getLast())) {
            kept.add(passed.getLast());
        }
        return kept;
    }

    private record Span(int from, int to) {
    }

    private static List<At> corners(List<At> points, double tolerance) {
        if (points.size() < 3) {
            return points;
        }
        BitSet kept = new BitSet(points.size());
        kept.set(0);
        kept.set(points.size() - 1);
        Deque<Span> open = new ArrayDeque<>();
        open.push(new Span(0, points.size() - 1));
        while (!open.isEmpty()) {
            Span span = open.pop();
            int far = farthest(points, span, tolerance);
            if (far > span.from()) {
                kept.set(far);
                open.push(new Span(span.from(), far));
                open.push(new Span(far, span.to()));
            }
        }
        return kept.stream().mapToObj(points::get).toList();
    }

    /// The point of a span that lies farthest from its chord; the span's first where none is beyond the tolerance.
    private static int farthest(List<At> points, Span span, double tolerance) {
        int far = span.from();
        double most = tolerance;
        for (int i = span.from() + 1; i < span.to(); i++) {
            double distance = distance(points.get(i), points.get(span.from()), points.get(span.to()));
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    private static double distance(At at, At from, At to) {
        double dx = to.xMm() - from.xMm();
        double dy = to.yMm() - from.yMm();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0
                : Math.clamp(((at.xMm() - from.xMm()) * dx + (at.yMm() - from.yMm()) * dy) / length, 0, 1);
        return Math.hypot(at.xMm() - from.xMm() - along * dx, at.yMm() - from.yMm() - along * dy);
    }
}
