package org.needlepoint.diagram.paint;

import org.needlepoint.diagram.Extent;
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
        double keep = factor / next;
        double middleX = frame.visible().centreX();
        double middleY = frame.visible().centreY();
        return new Zoom(seen(frame, x + (middleX - x) * keep, y + (middleY - y) * keep), next);
    }

    /// Drags the drawing by a distance in output units.
    public Zoom panned(double dx, double dy, Frame frame) {
        return new Zoom(seen(frame, frame.visible().centreX() - dx, frame.visible().centreY() - dy), factor);
    }

    /// The spot at a point of the output, no farther than one frame beside the frame.
    private BodyPoint seen(Frame frame, double x, double y) {
        Extent near = frame.visible();
        return frame.toBody(Math.clamp(x, near.left() - near.width(), near.right() + near.width()),
                Math.clamp(y, near.top() - near.height(), near.bottom() + near.height()), centre.drawing());
    }
}
