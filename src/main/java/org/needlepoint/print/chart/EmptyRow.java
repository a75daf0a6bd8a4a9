package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;

/// What stands in the table of a session without a needle.
///
/// @param area where the chart lies
record EmptyRow(Area area) implements Block {

    @Override
    public double heightMm() {
        return NeedleRow.usualMm(area.paper(), 0);
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.left("No needle charted.", Type.BODY, area.left() + Columns.INSET, top, heightMm());
        double y = top + heightMm();
        page.surface().rule(area.left(), y, area.right(), y, px(0.6), Type.HAIR);
    }
}
