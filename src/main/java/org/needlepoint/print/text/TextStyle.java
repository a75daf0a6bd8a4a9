package org.needlepoint.print.text;

import java.util.Objects;

/// How a piece of text is set.
///
/// @param weight  the weight
/// @param pt      the size in points
/// @param tabular whether every digit is equally wide, so that columns of times line up (else Inter's 1 is a third
///                narrower than its 4); the hyphen is as wide, too, so not for names and codes
public record TextStyle(Weight weight, double pt, boolean tabular) {

    /// Millimetres in a point.
    public static final double MM_PER_PT = 25.4 / 72;

    public TextStyle {
        Objects.requireNonNull(weight, "weight");
        if (!(pt > 0)) {
            throw new IllegalArgumentException("A type size must be above 0 pt, was " + pt);
        }
    }

    /// Regular text of a size.
    public static TextStyle regular(double pt) {
        return new TextStyle(Weight.REGULAR, pt, false);
    }

    /// Semi-bold text of a size.
    public static TextStyle semibold(double pt) {
        return new TextStyle(Weight.SEMIBOLD, pt, false);
    }

    /// The same with digits that are equally wide.
    public TextStyle tabularDigits() {
        return new TextStyle(weight, pt, true);
    }

    /// The size in millimetres.
    public double sizeMm() {
        return pt * MM_PER_PT;
    }
}
