package org.needlepoint.print.page;

import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.print.text.TextStyle;

/// The chart's type sizes and line heights (UX section 12), and px of the pictures in millimetres.
public final class Type {

    public static final TextStyle BODY = TextStyle.regular(8.4);
    public static final TextStyle STRONG = TextStyle.semibold(8.4);
    public static final TextStyle CAPTION = TextStyle.regular(7);
    public static final TextStyle CAPTION_STRONG = TextStyle.semibold(7);
    public static final TextStyle NAME = TextStyle.semibold(11.25);
    public static final TextStyle TITLE = TextStyle.semibold(14.25);
    public static final TextStyle COUNT = TextStyle.semibold(22.5);

    public static final TextStyle EQUALS = TextStyle.regular(18);

    public static final double BODY_LINE = px(15);
    public static final double CAPTION_LINE = px(12);
    public static final double NAME_LINE = px(20);

    public static final Ink BLACK = Ink.of(0);
    public static final Ink HAIR = Ink.of(0x777777);

    /// Ascent and descent of Inter, in ems.
    private static final double ASCENT = 0.96875;
    private static final double DESCENT = 0.24150;

    private Type() {
    }

    /// A length of the pictures (96 px an inch) in millimetres.
    public static double px(double px) {
        return px * 25.4 / 96;
    }

    /// How far the baseline of a style lies below the top of a line.
    public static double baseline(TextStyle style, double lineMm) {
        double size = style.sizeMm();
        return (lineMm - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }
}
