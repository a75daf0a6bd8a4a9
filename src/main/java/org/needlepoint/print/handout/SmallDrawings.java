package org.needlepoint.print.handout;

import static org.needlepoint.print.page.Type.px;

import java.util.List;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.pdf.PdfPen;
import org.needlepoint.print.words.ChartWords;

/// Where the needles were, small: a disc for each, without guides and zones.
final class SmallDrawings implements Block {

    private static final double WIDTH = px(330);
    private static final double HEIGHT = px(258);
    private static final double ABOVE = px(8);

    private final Area area;
    private final Painter painter;
    private final Arrangement arrangement;
    private final List<Mark> marks;

    SmallDrawings(Area area, ChartWords words, Atlas atlas, Painter painter) {
        this.area = area;
        this.painter = painter;
        this.arrangement = Arrangement.fiveViews(atlas, Extent.ofSize(0, 0, WIDTH, HEIGHT), Spacing.paper());
        this.marks = words.sheet().session().chart().wentIn().stream().map(SmallDrawings::mark).toList();
    }

    private static Mark mark(NeedlePlacement needle) {
        return Mark.of(needle.location().spot(), Integer.toString(needle.number()), MarkShape.IN);
    }

    @Override
    public double heightMm() {
        return ABOVE + HEIGHT;
    }

    @Override
    public void draw(Page page, double top) {
        BodyStyle paper = BodyStyle.paper(Palette.paper());
        BodyStyle style = new BodyStyle(paper.palette(), paper.lines(), false, false, false, true);
        PdfPen pen = page.pen(area.left() + (area.width() - WIDTH) / 2, top + ABOVE);
        painter.bodies(pen, arrangement, style, SiteCounts.NONE);
        painter.needles(pen, arrangement, marks, style);
    }
}
