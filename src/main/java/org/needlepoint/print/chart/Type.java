package org.needlepoint.print.chart;

import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.print.text.TextStyle;

/// The chart's type sizes and line heights (UX section 12), and px of the pictures in millimetres.
final class Type {

    static final TextStyle BODY = TextStyle.regular(8.4);
    static final TextStyle STRONG = TextStyle.semibold(8.4);
    static final TextStyle CAPTION = TextStyle.regular(7);
    static final TextStyle CAPTION_STRONG = TextStyle.semibold(7);
    static final TextStyle NAME = TextStyle.semibold(11.25);
    static final TextStyle TITLE = TextStyle.semibold(14.25);
    static final TextStyle COUNT = TextStyle.semibold(22.5);

    static final TextStyle EQUALS = TextStyle.regular(18);

    static final double BODY_LINE = px(15);
    static final double CAPTION_LINE = px(12);
    static final double NAME_LINE = px(20);

    static final Ink BLACK = Ink.of(0);
    static final Ink HAIR = Ink.of(0x777777);

    /// Ascent and descent of Inter, in ems.
    private static final double ASCENT = 0.96875;
    private static final double DESCENT = 0.24150;

    private Type() {
    }

    /// A length of the pictures (96 px an inch) in millimetres.
    static double px(double px) {
        return px * 25.4 / 96;
    }

    /// How far the baseline of a style lies below the top of a line.
    static double baseline(TextStyle style, double lineMm) {
        double size = style.sizeMm();
        return (lineMm - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }
}
