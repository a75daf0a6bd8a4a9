package org.needlepoint.domain.body;

import java.util.Objects;

/// A spot on a drawing, in millimetres of an average adult from the view's named origin.
///
/// Never pixels: a chart shows the same spot at every zoom, on paper and in ten years.
///
/// @param view    the drawing
/// @param xMm     to the image right
/// @param yMm     downwards
/// @param drawing the version of the drawing that was on screen, from 1, so that an old chart is shown on what was seen
public record BodyPoint(BodyView view, double xMm, double yMm, int drawing) {

    /// Farther than this from every origin there is no drawing at all.
    private static final double FARTHEST_MM = 1000;

    public BodyPoint {
        Objects.requireNonNull(view, "view");
        requireOnSheet(xMm, "xMm");
        requireOnSheet(yMm, "yMm");
        if (drawing < 1) {
            throw new IllegalArgumentException("drawing version must be 1 or more, was " + drawing);
        }
    }

    /// The same spot on the patient's other side, in the view that shows it.
    ///
    /// Every origin lies in the middle plane (or on both tragions), so mirroring is a change of sign.
    public BodyPoint mirrored() {
        return new BodyPoint(view.mirrored(), xMm == 0 ? 0 : -xMm, yMm, drawing);
    }

    /// This spot moved within its view.
    public BodyPoint movedBy(double dxMm, double dyMm) {
        return new BodyPoint(view, xMm + dxMm, yMm + dyMm, drawing);
    }

    /// The distance to a spot of the same view in mm; infinite to a spot of another view.
    public double distanceMm(BodyPoint other) {
        return view == other.view ? Math.hypot(xMm - other.xMm, yMm - other.yMm) : Double.POSITIVE_INFINITY;
    }

    private static void requireOnSheet(double value, String name) {
        if (!(Math.abs(value) <= FARTHEST_MM)) {
            throw new IllegalArgumentException(name + " must lie within 1000 mm of the origin, was " + value);
        }
    }
}
