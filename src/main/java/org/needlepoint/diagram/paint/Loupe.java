package org.needlepoint.diagram.paint;

import java.awt.geom.Ellipse2D;
import org.needlepoint.diagram.Extent;

/// Where the loupe stands while the pointer is down: beside the point, never over it (UX section 5).
///
/// @param centreX the middle of the glass, in px
/// @param centreY the middle of the glass, in px
public record Loupe(double centreX, double centreY) {

    /// The glass shows the drawing so much larger.
    public static final double MAGNIFIES = 2.5;
    /// In px.
    public static final double RADIUS = 72;
    /// Height of the name below the glass, in px.
    static final double LABEL = 24;
    /// From the point to the name; a fingertip is about so wide.
    static final double GAP = 24;

    /// Above a point; where there is no room above it, on the side that has more.
    public static Loupe beside(double x, double y, Extent area) {
        if (y - GAP - LABEL - 2 * RADIUS >= area.top()) {
            return new Loupe(within(x, area.left(), area.right()), y - GAP - LABEL - RADIUS);
        }
        double away = x - area.left() > area.right() - x ? -1 : 1;
        return new Loupe(x + away * (GAP + RADIUS), within(y, area.top(), area.bottom() - LABEL));
    }

    private static double within(double middle, double from, double to) {
        return to - from < 2 * RADIUS ? (from + to) / 2 : Math.clamp(middle, from + RADIUS, to - RADIUS);
    }

    /// What glass and name cover.
    public Extent covers() {
        return new Extent(centreX - RADIUS, centreY - RADIUS, centreX + RADIUS, centreY + RADIUS + LABEL);
    }

    Ellipse2D glass() {
        return new Ellipse2D.Double(centreX - RADIUS, centreY - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /// The view under the glass: the point of the frame lies in the middle.
    Frame frame(Frame under, double x, double y) {
        double scale = under.scale() * MAGNIFIES;
        Extent seen = Extent.ofSize(centreX - RADIUS, centreY - RADIUS, 2 * RADIUS, 2 * RADIUS);
        return new Frame(under.view(), Frame.Role.ENLARGED, centreX - (x - under.originX()) * MAGNIFIES,
                centreY - (y - under.originY()) * MAGNIFIES, scale, seen, seen.bottom() + 2 * RADIUS,
                under.discRadius());
    }
}
