package org.needlepoint.print.chart;

import org.needlepoint.domain.clinic.Paper;

/// Where the chart lies on its paper, in millimetres (UX section 12, pictures 10 and 10b).
///
/// @param paper  the sheet
/// @param left   the left edge of the text
/// @param right  the right edge of the text
/// @param top    the upper edge
/// @param bottom the lower edge, footer included
record Area(Paper paper, double left, double right, double top, double bottom) {

    private static final double TOP_PX = 36;

    static Area of(Paper paper) {
        double foot = switch (paper) {
            case A4 -> Type.px(24);
            case LETTER -> Type.px(34);
        };
        return new Area(paper, paper.marginMm(), paper.widthMm() - paper.marginMm(), Type.px(TOP_PX),
                paper.heightMm() - foot);
    }

    double width() {
        return right - left;
    }

    /// The width of the five drawings.
    double figureWidth() {
        return paper == Paper.A4 ? Type.px(436) : Type.px(398);
    }

    /// The height of the five drawings.
    double figureHeight() {
        return paper == Paper.A4 ? Type.px(340) : Type.px(308);
    }

    /// The height of a row of the needle table: 6 mm to 8 needles on A4, 4.8 mm otherwise.
    double rowMm(int needles) {
        return paper == Paper.A4 && needles <= 8 ? 6 : 4.8;
    }
}
