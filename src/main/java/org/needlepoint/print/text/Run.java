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
        return text.codePoints().mapToDouble(this::advanceMm).sum();
    }

    /// How far a code point moves the pen, in millimetres.
    public double advanceMm(int codePoint) {
        return advanceMm(codePoint, face, style);
    }

    static double advanceMm(int codePoint, Typeface face, TextStyle style) {
        int measured = style.tabular() && digit(codePoint) ? '0' : codePoint;
        return face.advance(measured) * style.sizeMm();
    }

    /// How far right of its cell's left edge a glyph stands, in millimetres: only digits in cells are moved.
    public double indentMm(int codePoint) {
        return (advanceMm(codePoint) - face.advance(codePoint) * style.sizeMm()) / 2;
    }

    private static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
