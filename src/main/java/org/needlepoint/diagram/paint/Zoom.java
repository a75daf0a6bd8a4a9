package org.needlepoint.diagram.paint;

import org.needlepoint.domain.body.BodyPoint;

/// One view enlarged: by how much, and what of the body lies in its middle.
///
/// @param centre the spot in the middle of the frame, before it is kept within the drawing
/// @param factor 1 = as large as among the five views
public record Zoom(BodyPoint centre, double factor) {

    public static final double LEAST = 1;
    public static final double MOST = 5;
    /// From here on discs are drawn larger (UX section 5).
    static final double LARGE_DISCS = 1.5;

    public Zoom {
        if (!(factor >= LEAST && factor <= MOST)) {
            throw new IllegalArgumentException("zoom runs from 1 to 5, was " + factor);
        }
    }

    /// Enlarges by a step, as far as zoom goes; what lies at `x`, `y` of the frame stays there.
    public Zoom times(double step, Frame frame, double x, double y) {
        double next = Math.clamp(factor * step, LEAST, MOST);
        BodyPoint held = frame.toBody(x, y, centre.drawing());
        BodyPoint middle = middle(frame);
        double keep = factor / next;
        return new Zoom(held.movedBy((middle.xMm() - held.xMm()) * keep, (middle.yMm() - held.yMm()) * keep), next);
    }

    /// Drags the drawing by a distance in output units.
    public Zoom panned(double dx, double dy, Frame frame) {
        return new Zoom(middle(frame).movedBy(-dx / frame.scale(), -dy / frame.scale()), factor);
    }

    private BodyPoint middle(Frame frame) {
        return frame.toBody(frame.visible().centreX(), frame.visible().centreY(), centre.drawing());
    }
}
