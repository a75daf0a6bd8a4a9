package org.needlepoint.diagram.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.needlepoint.diagram.Drawing;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// Where a view lies in output units (px on screen, mm on paper).
///
/// @param originX    where the view's origin (x = 0 mm) falls
/// @param originY    where y = 0 mm falls
/// @param scale      output units per mm of the body
/// @param visible    the part of the output that shows this view
/// @param titleBaseline where the view's name and its L and R stand
/// @param discRadius radius of a needle's disc in this view
public record Frame(BodyView view, Role role, double originX, double originY, double scale, Extent visible,
        double titleBaseline, double discRadius) {

    /// How much of a view is shown.
    public enum Role {
        /// The whole crop, with names and guides.
        WHOLE,
        /// Enlarged: a part of the crop fills the frame.
        ENLARGED,
        /// The whole crop, small, without names and guides.
        THUMBNAIL
    }

    public Frame {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a frame needs a scale above 0, was " + scale);
        }
    }

    /// The frame that shows a drawing's whole crop, its top left corner at `x`, `y`, its title `titleDrop` below.
    static Frame of(Drawing drawing, Role role, double x, double y, double scale, double titleDrop, double discRadius) {
        Extent crop = drawing.crop();
        Extent visible = Extent.ofSize(x, y, crop.width() * scale, crop.height() * scale);
        return new Frame(drawing.view(), role, x - crop.left() * scale, y - crop.top() * scale, scale, visible,
                visible.bottom() + titleDrop, discRadius);
    }

    public double toOutputX(double xMm) {
        return originX + xMm * scale;
    }

    public double toOutputY(double yMm) {
        return originY + yMm * scale;
    }

    /// Where a spot of this view falls.
    ///
    /// @throws IllegalArgumentException for a spot of another view
    public Point2D toOutput(BodyPoint spot) {
        if (spot.view() != view) {
            throw new IllegalArgumentException("this frame shows " + view + ", the spot is on " + spot.view());
        }
        return new Point2D.Double(toOutputX(spot.xMm()), toOutputY(spot.yMm()));
    }

    /// The spot at a point of the output, on the given version of the drawing.
    public BodyPoint toBody(double x, double y, int drawingVersion) {
        return new BodyPoint(view, (x - originX) / scale, (y - originY) / scale, drawingVersion);
    }

    /// Whether the point of the output belongs to this view.
    public boolean shows(double x, double y) {
        return visible.contains(x, y);
    }

    /// Whether a mark is drawn and picked here; only an enlarged view leaves any out.
    boolean draws(BodyPoint spot) {
        return spot.view() == view
                && (role != Role.ENLARGED || shows(toOutputX(spot.xMm()), toOutputY(spot.yMm())));
    }

    AffineTransform transform() {
        return new AffineTransform(scale, 0, 0, scale, originX, originY);
    }

    Extent toOutput(Extent mm) {
        return new Extent(toOutputX(mm.left()), toOutputY(mm.top()), toOutputX(mm.right()), toOutputY(mm.bottom()));
    }
}
