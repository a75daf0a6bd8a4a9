package org.needlepoint.domain.session.annotation;

import java.util.List;
import java.util.Objects;
import org.needlepoint.domain.body.BodyView;

/// A line that was drawn by hand on one drawing.
///
/// @param view    the drawing
/// @param drawing the version of the drawing that was on screen, from 1
/// @param points  the corners, in their order
public record Stroke(BodyView view, int drawing, List<At> points) {

    /// A line keeps at most so many corners.
    public static final int MOST_POINTS = 400;

    /// Farther than this from every origin there is no drawing at all.
    private static final double FARTHEST_MM = 1000;
    private static final double TENTH = 10;

    public Stroke {
        Objects.requireNonNull(view, "view");
        points = List.copyOf(points);
        if (drawing < 1) {
            throw new IllegalArgumentException("drawing version must be 1 or more, was " + drawing);
        }
    }

    /// One corner, in mm from the view's named origin, to the image right and downwards.
    public record At(double xMm, double yMm) {
        public At {
            if (!(Math.abs(xMm) <= FARTHEST_MM && Math.abs(yMm) <= FARTHEST_MM)) {
                throw new IllegalArgumentException("a line lies within 1000 mm of the origin");
            }
        }

        /// The distance to another corner in mm.
        public double distanceMm(At other) {
            return Math.hypot(xMm - other.xMm, yMm - other.yMm);
        }

        /// To a tenth of a millimetre, which is finer than any hand.
        At rounded() {
            return new At(Math.rint(xMm * TENTH) / TENTH + 0.0, Math.rint(yMm * TENTH) / TENTH + 0.0);
        }
    }

    /// The line through the points that a hand passed, with no more corners than the eye needs.
    public static Stroke drawn(BodyView view, int drawing, List<At> passed) {
        return new Stroke(view, drawing, Smoothing.of(passed, MOST_POINTS).stream().map(At::rounded).toList());
    }

    /// How far it reaches, corner to corner across the box around it, in mm.
    public double reachMm() {
        double width = points.stream().mapToDouble(At::xMm).max().orElse(0)
                - points.stream().mapToDouble(At::xMm).min().orElse(0);
        double height = points.stream().mapToDouble(At::yMm).max().orElse(0)
                - points.stream().mapToDouble(At::yMm).min().orElse(0);
        return Math.hypot(width, height);
    }

    /// The area within, its end joined to its beginning, in square mm.
    public double areaMm2() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            At one = points.get(i);
            At two = points.get((i + 1) % points.size());
            twice += one.xMm() * two.yMm() - two.xMm() * one.yMm();
        }
        return Math.abs(twice) / 2;
    }
}
