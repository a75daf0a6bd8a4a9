package org.needlepoint.print.text;

/// A stretch of a line in one typeface and style, in the order in which it is drawn.
///
/// @param text  what is drawn, from left to right
/// @param face  the typeface, which has a glyph for all of it
/// @param style how it is set
/// @param xMm   where it begins, from the line's left end
public record Run(String text, Typeface face, TextStyle style, double xMm) {

    /// The width in millimetres.
    public double widthMm() {
        return text.codePoints().mapToDouble(face::advance).sum() * style.sizeMm();
    }
}
