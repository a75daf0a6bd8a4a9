package org.needlepoint.diagram.paint;

/// What of a drawing is shown, and how.
///
/// @param zones  whether the sites' windows are drawn
/// @param guides whether dotted guides, ticks and their names are drawn
/// @param names  whether the zones' names with leaders and counts are drawn
/// @param titles whether the views' names stand below them
/// @param lines  weights of lines and sizes of text
public record BodyStyle(Palette palette, Lines lines, boolean zones, boolean guides, boolean names, boolean titles) {

    /// Weights of lines and sizes of text, in output units.
    ///
    /// @param halo       background around every mark
    /// @param leastMark  the thinnest line of a mark
    /// @param nameSize   zones and titles
    /// @param guideSize  names of guides
    /// @param sideSize   L and R
    /// @param fewLevels  only inion, C2, C7 and T4 are named
    /// @param profileSides whether a profile carries its side's letter
    public record Lines(double outline, double strong, double medium, double fine,
            LineStyle zone, LineStyle hotZone, LineStyle guide, double tick, double leader,
            double halo, double leastMark, double nameSize, double guideSize, double sideSize,
            boolean fewLevels, boolean profileSides) {
    }

    private static final double MM_PER_PX = 25.4 / 96;
    private static final double MM_PER_PT = 25.4 / 72;

    /// The charting screen, px.
    public static BodyStyle chart(Palette palette) {
        return new BodyStyle(palette, screen(13, false), true, true, true, true);
    }

    /// The body map of the treatment view: no zones, guides or names; L and R in 24 px.
    public static BodyStyle treatment(Palette palette) {
        return new BodyStyle(palette, screen(24, true), false, false, false, false);
    }

    /// The heat map of the record, px: zones without their names.
    public static BodyStyle heat(Palette palette) {
        return new BodyStyle(palette, screen(12, false), true, false, false, true);
    }

    /// A printed chart, mm: outlines 0.4 mm, captions 7 pt.
    public static BodyStyle paper(Palette palette) {
        double halo = 1.5 * MM_PER_PX;
        double caption = 7 * MM_PER_PT;
        Lines lines = new Lines(0.42, 0.28, 0.24, 0.2,
                LineStyle.dashed(0.24, 0.85, 0.63), LineStyle.solid(0.4), LineStyle.dashed(0.29, 0.02, 0.9),
                0.33, 0.26, halo, halo, caption, caption, 8.4 * MM_PER_PT, true, false);
        return new BodyStyle(palette, lines, true, true, false, true);
    }

    /// The same with or without the guides.
    public BodyStyle withGuides(boolean shown) {
        return new BodyStyle(palette, lines, zones, shown, names, titles);
    }

    BodyStyle thumbnail() {
        return new BodyStyle(palette, lines, zones, false, false, titles);
    }

    private static Lines screen(double sideSize, boolean profileSides) {
        return new Lines(1.6, 1.3, 1.05, 0.8,
                LineStyle.solid(1), LineStyle.solid(1.75), LineStyle.dashed(1.5, 0.1, 3.4),
                1.25, 1, 1.5, 1.5, 12, 10, sideSize, false, profileSides);
    }
}
