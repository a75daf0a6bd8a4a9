package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.page.Area;

/// Where the columns of the needle table begin, in millimetres from the sheet's left edge.
record Columns(double number, double site, double muscle, double size, double depth, double in, double out,
        double dwell, double minutes, double twitch, double note, double end) {

    /// Between a column's edge and its text.
    static final double INSET = px(3);
    /// The "~" before a time stands in this much room.
    static final double SIGN = px(10);

    private static final double[] A4 = {24, 102, 121, 57, 28, 65, 66, 79, 38, 27};
    private static final double[] LETTER = {24, 104, 121, 58, 29, 66, 68, 80, 40, 29};

    static Columns of(Area area) {
        double[] widths = area.paper() == Paper.A4 ? A4 : LETTER;
        double[] x = new double[widths.length + 1];
        x[0] = area.left();
        for (int i = 0; i < widths.length; i++) {
            x[i + 1] = x[i] + px(widths[i]);
        }
        return new Columns(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], area.right());
    }
}
