package org.needlepoint.print.section;

import static org.needlepoint.print.page.Type.px;

/// How close the lines of the lower part stand; the size of the letters never changes.
///
/// @param row     of facts and tables, in mm
/// @param prose   of running text, in mm
/// @param heading above the rule of a heading, in mm
/// @param between between sections, in mm
/// @param ink     room to sign in ink, in mm
/// @param heads   lines of the heads of a table, 1 or 2
public record Leading(double row, double prose, double heading, double between, double ink, int heads) {

    /// As in pictures 10 and 10b.
    public static final Leading USUAL = new Leading(px(15.5), px(12), px(17), px(9), px(42), 2);

    /// Where that saves a page.
    public static final Leading CLOSE = new Leading(px(12.8), px(10.6), px(15), px(6), px(33), 1);
}
