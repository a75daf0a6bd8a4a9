package org.needlepoint.ui.charting;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.diagram.paint.Zoom;
import org.needlepoint.domain.body.BodyPoint;

/// How close the drawings are looked at: all five side by side, or one view large.
///
/// @param zoom the large view and its factor; empty at 100 %
record Closeness(Optional<Zoom> zoom) {

    /// One turn of the wheel, or one press of Ctrl +.
    static final double STEP = 1.25;

    static final Closeness ALL = new Closeness(Optional.empty());

    /// Closer or farther by some steps; what lies under the point stays there, as far as the drawing reaches.
    ///
    /// @param frame the view that the point lies on
    Closeness by(double steps, Frame frame, BodyPoint spot, Point2D at) {
        double by = Math.pow(STEP, steps);
        if (zoom.isEmpty() || zoom.get().centre().view() != frame.view()) {
            return by <= 1 ? this : new Closeness(Optional.of(new Zoom(spot, Math.min(Zoom.MOST, factor() * by))));
        }
        return factor() * by < STEP - 0.01 ? ALL : new Closeness(Optional.of(zoom.get().times(by, frame, at.getX(),
                at.getY())));
    }

    /// The same closeness about another spot.
    Closeness about(BodyPoint spot) {
        return new Closeness(zoom.map(now -> new Zoom(spot, now.factor())));
    }

    /// The large view dragged by a distance, in whole pixels.
    Closeness panned(Point2D by, Frame frame) {
        return new Closeness(zoom.map(now -> now.panned(Math.rint(by.getX()), Math.rint(by.getY()), frame)));
    }

    double factor() {
        return zoom.map(Zoom::factor).orElse(Zoom.LEAST);
    }

    /// "100 %".
    String label() {
        return Math.round(factor() * 100) + " %";
    }
}
