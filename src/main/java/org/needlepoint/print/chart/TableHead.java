package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.List;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.words.NeedleWords;

/// The head of the needle table, repeated on every page.
final class TableHead implements Block {

    private static final double LINE = px(18);
    private static final double RULE = px(1);
    private static final TextStyle STYLE = Type.CAPTION_STRONG;
    /// A planned dwell beyond this would run into the 20.
    private static final int LAST_SHOWN = 16;

    private final Area area;
    private final Columns columns;
    private final int planned;

    /// @param needles decide whether one planned dwell can stand in the head
    TableHead(Area area, List<NeedleWords> needles) {
        this.area = area;
        this.columns = Columns.of(area);
        int[] dwells = needles.stream().mapToInt(words -> words.needle().planned().minutes()).distinct().toArray();
        this.planned = dwells.length == 1 && dwells[0] > 0 && dwells[0] <= LAST_SHOWN ? dwells[0] : 0;
    }

    @Override
    public double heightMm() {
        return 2 * RULE + LINE;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.surface().rule(area.left(), top + RULE / 2, area.right(), top + RULE / 2, RULE);
        double y = top + RULE;
        page.centre("No.", STYLE, (columns.number() + columns.site()) / 2, y, LINE);
        page.left("Site, side", STYLE, columns.site() + Columns.INSET, y, LINE);
        page.left("Muscle", STYLE, columns.muscle() + Columns.INSET, y, LINE);
        page.left("Needle, depth, mm", STYLE, columns.size() + Columns.INSET, y, LINE);
        page.left("In", STYLE, columns.in() + Columns.INSET + Columns.SIGN, y, LINE);
        page.left("Out", STYLE, columns.out() + Columns.INSET + Columns.SIGN, y, LINE);
        double bar = columns.dwell() + Columns.INSET;
        page.left("Dwell", STYLE, bar, y, LINE);
        if (planned > 6) {
            page.centre(Integer.toString(planned), STYLE, bar + DwellBar.at(planned), y, LINE);
        }
        page.centre(Integer.toString(Dwell.LIMIT_MINUTES), STYLE, bar + DwellBar.at(Dwell.LIMIT_MINUTES), y, LINE);
        page.right("min:s", STYLE, columns.twitch() - Columns.INSET, y, LINE);
        page.centre("LTR", STYLE, (columns.twitch() + columns.note()) / 2, y, LINE);
        page.left("Reaction, note", STYLE, columns.note() + Columns.INSET, y, LINE);
        double rule = top + heightMm() - RULE / 2;
        page.surface().rule(area.left(), rule, area.right(), rule, RULE);
    }
}
