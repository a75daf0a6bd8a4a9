package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.words.ChartWords;

/// How many needles stood at each site and side; L above R.
final class SiteMatrix {

    private static final double LABELS = px(14);
    private static final double HEAD_LINE = px(13);
    private static final double ROW = px(19);
    private static final double RULE = px(0.75);

    private final Chart chart;
    private final List<Site> sites = new ArrayList<>();
    private final List<Side> sides;

    SiteMatrix(ChartWords words) {
        this.chart = words.sheet().session().chart();
        for (Site site : Site.values()) {
            if (site != Site.OTHER || chart.count(site) > 0) {
                sites.add(site);
            }
        }
        this.sides = centreRow() ? List.of(Side.LEFT, Side.CENTRE, Side.RIGHT) : List.of(Side.LEFT, Side.RIGHT);
    }

    /// The forehead is mostly needled in the middle: one cell does, until a side is used there or a middle elsewhere.
    private boolean centreRow() {
        return chart.count(Site.FOREHEAD, Side.LEFT) + chart.count(Site.FOREHEAD, Side.RIGHT) > 0
                || sites.stream().anyMatch(site -> site != Site.FOREHEAD && chart.count(site, Side.CENTRE) > 0);
    }

    double heightMm() {
        return HEAD_LINE + sides.size() * ROW;
    }

    void draw(Page page, double x, double top, double width) throws IOException {
        double left = x + LABELS;
        double column = (width - LABELS - RULE / 2) / sites.size();
        double body = top + HEAD_LINE;
        for (int row = 0; row < sides.size(); row++) {
            page.left(sides.get(row).letter(), Type.CAPTION_STRONG, x, body + row * ROW, ROW);
        }
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            double middle = left + (i + 0.5) * column;
            page.centre(site == Site.UPPER_BACK ? "Back" : site.label(), Type.CAPTION, middle, top, HEAD_LINE);
            if (merged(site)) {
                page.centre(count(site, Side.CENTRE), Type.STRONG, middle, body, ROW * sides.size());
            } else {
                for (int row = 0; row < sides.size(); row++) {
                    page.centre(count(site, sides.get(row)), Type.STRONG, middle, body + row * ROW, ROW);
                }
            }
        }
        grid(page, left, body, column);
    }

    private void grid(Page page, double left, double body, double column) throws IOException {
        double right = left + column * sites.size();
        double bottom = body + sides.size() * ROW;
        for (int i = 0; i <= sites.size(); i++) {
            page.surface().rule(left + i * column, body - RULE / 2, left + i * column, bottom + RULE / 2, RULE);
        }
        for (int row = 0; row <= sides.size(); row++) {
            boolean inner = row > 0 && row < sides.size();
            double from = inner && merged(Site.FOREHEAD) ? left + column : left;
            page.surface().rule(from, body + row * ROW, right, body + row * ROW, RULE);
        }
    }

    private boolean merged(Site site) {
        return site == Site.FOREHEAD && sides.size() == 2;
    }

    private String count(Site site, Side side) {
        return Integer.toString(chart.count(site, side));
    }
}
