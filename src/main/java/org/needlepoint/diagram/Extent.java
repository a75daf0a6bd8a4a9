package org.needlepoint.diagram;

import java.awt.geom.Rectangle2D;

/// A rectangle, in millimetres of a drawing or in a page's or window's units; y grows downwards.
public record Extent(double left, double top, double right, double bottom) {

    public Extent {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("an extent runs left to right and top to bottom, was %s..%s, %s..%s"
                    .formatted(left, right, top, bottom));
        }
    }

    /// The extent with its top left corner at `x`, `y`.
    public static Extent ofSize(double x, double y, double width, double height) {
        return new Extent(x, y, x + width, y + height);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    /// Whether the point lies inside or on the edge.
    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /// As a shape to fill or to clip to.
    public Rectangle2D shape() {
        return new Rectangle2D.Double(left, top, width(), height());
    }

    /// Wider by the margin on every side.
    public Extent grown(double margin) {
        return new Extent(left - margin, top - margin, right + margin, bottom + margin);
    }

    /// The part that lies within another extent, which it must touch.
    public Extent within(Extent other) {
        return new Extent(Math.max(left, other.left), Math.max(top, other.top),
                Math.min(right, other.right), Math.min(bottom, other.bottom));
    }

    Extent mirrored() {
        return new Extent(-right, top, -left, bottom);
    }
}
