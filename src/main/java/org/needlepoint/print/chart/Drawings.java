package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.pdf.Form;
import org.needlepoint.print.text.Typefaces;

/// What of a sheet never changes, drawn once and kept: the bodies without needles, the word of a draft.
///
/// @param arrangement where the views lie, in mm from the drawings' own corner
/// @param body        the bodies
/// @param draft       the word that stands across an unsigned page
record Drawings(Arrangement arrangement, Form body, Form draft) {

    private static final double INSET = px(2);

    /// The width of the five drawings.
    static double widthMm(Paper paper) {
        return paper == Paper.A4 ? px(436) : px(398);
    }

    /// The height of the five drawings.
    static double heightMm(Paper paper) {
        return paper == Paper.A4 ? px(340) : px(308);
    }

    static Drawings of(Paper paper, Atlas atlas, Painter painter, Typefaces typefaces) throws IOException {
        Arrangement arrangement = Arrangement.fiveViews(atlas,
                Extent.ofSize(0, INSET, widthMm(paper), heightMm(paper) - 2 * INSET), Spacing.paper());
        BodyStyle style = BodyStyle.paper(Palette.paper());
        return new Drawings(arrangement, Form.of(heightMm(paper), typefaces,
                pen -> painter.bodies(pen, arrangement, style, SiteCounts.NONE)), DraftMark.of(paper, typefaces));
    }
}
