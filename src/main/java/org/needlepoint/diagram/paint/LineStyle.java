package org.needlepoint.diagram.paint;

/// How a line is drawn, in the pen's units; ends and joins are always round.
///
/// @param dash length of a dash; 0 for a solid line
/// @param gap  length between dashes
public record LineStyle(double width, double dash, double gap) {

    public static LineStyle solid(double width) {
        return new LineStyle(width, 0, 0);
    }

    public static LineStyle dashed(double width, double dash, double gap) {
        return new LineStyle(width, dash, gap);
    }

    public boolean isDashed() {
        return dash > 0;
    }

    /// Every length times a factor.
    public LineStyle times(double factor) {
        return new LineStyle(width * factor, dash * factor, gap * factor);
    }
}
