package org.needlepoint.print.handout;

import java.io.IOException;
import java.util.List;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.text.Line;

/// Lines of text at the left edge.
///
/// @param lineMm the height of a line
/// @param below  room below the last
record Lines(Area area, List<Line> lines, double lineMm, double below) implements Block {

    @Override
    public double heightMm() {
        return lines.size() * lineMm + below;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.lines(lines, area.left(), top, lineMm);
    }
}
