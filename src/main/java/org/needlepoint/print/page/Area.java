package org.needlepoint.print.page;

import org.needlepoint.domain.clinic.Paper;

/// Where the chart lies on its paper, in millimetres (UX section 12, pictures 10 and 10b).
///
/// @param paper  the sheet
/// @param left   the left edge of the text
/// @param right  the right edge of the text
/// @param top    the upper edge
/// @param bottom the lower edge, footer included
public record Area(Paper paper, double left, double right, double top, double bottom) {

    private static final double TOP_PX = 36;

    public static Area of(Paper paper) {
        double foot = switch (paper) {
            case A4 -> Type.px(24);
            case LETTER -> Type.px(34);
        };
        return new Area(paper, paper.marginMm(), paper.widthMm() - paper.marginMm(), Type.px(TOP_PX),
                paper.heightMm() - foot);
    }

    public double width() {
        return right - left;
    }
}
