package org.needlepoint.diagram.paint;

/// The measures of an arrangement, in output units.
///
/// @param headGap    between the three heads
/// @param backGap    between neck and back
/// @param titleBand  below each row, for the titles
/// @param titleDrop  from the foot of a drawing to the baseline of its title
/// @param titleFoot  kept below that baseline where the band is narrow
/// @param overhangMm how much of the profiles' empty outer margin may hang over the area, where no names stand in it
/// @param discRadius of a needle at 100 %
/// @param leastScale units per mm that no view may fall below while there is another way
public record Spacing(double headGap, double backGap, double titleBand, double titleDrop, double titleFoot,
        double overhangMm, double discRadius, double leastScale) {

    private static final double MM_PER_PX = 25.4 / 96;

    /// The charting screen, px.
    public static Spacing screen() {
        return new Spacing(18, 18, 24, 16, 3, 0, 10, 0.92);
    }

    /// The body map of the treatment view, px.
    public static Spacing treatment() {
        return new Spacing(-4, 4.6, 40, 28, 3, 50.0 / 3, 13, 0);
    }

    /// The heat map of the record, px.
    public static Spacing heat() {
        return new Spacing(16, 14, 20, 14, 3, 0, 5, 0);
    }

    /// A printed chart, mm.
    public static Spacing paper() {
        return new Spacing(12 * MM_PER_PX, 12 * MM_PER_PX, 16 * MM_PER_PX, 12 * MM_PER_PX, 3 * MM_PER_PX, 0, 2.4, 0);
    }

    /// From the foot of a drawing to the baseline of its title, in a band that may be narrower than wished.
    double titleDrop(double band) {
        return Math.min(titleDrop, band - titleFoot);
    }
}
