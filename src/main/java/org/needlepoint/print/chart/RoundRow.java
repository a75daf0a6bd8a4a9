package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.Locale;
import org.needlepoint.domain.round.Round;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.words.BeforeWords;

/// What separates the needles of one round from those of the next, with the patient's position in it.
///
/// @param area  where the chart lies
/// @param round the round whose needles follow
record RoundRow(Area area, Round round) implements Block {

    private static final double LINE = px(17);

    @Override
    public double heightMm() {
        return LINE;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.left("Round " + round.number() + ", " + BeforeWords.position(round).toLowerCase(Locale.ENGLISH),
                Type.STRONG, area.left() + Columns.INSET, top, LINE);
        double y = top + LINE;
        page.surface().rule(area.left(), y, area.right(), y, px(1));
    }
}
