package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.List;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;

/// In, out, and the count: said honestly while there is none.
final class CountBox {

    private static final double FRAME = px(2);
    private static final double INSET = px(6);
    private static final double FIGURE_LINE = px(32);
    private static final double RULE = px(0.75);
    private static final double RULE_INSET = px(12);

    private final Chart chart;
    private final boolean live;
    private final List<String> standing;
    private final String span;

    CountBox(ChartWords words) {
        this.chart = words.sheet().session().chart();
        this.live = !chart.in().isEmpty();
        this.standing = words.standing();
        this.span = words.span();
    }

    double heightMm() {
        return 2 * FRAME + INSET + Type.CAPTION_LINE + FIGURE_LINE + px(6) + RULE + px(5)
                + lines() * Type.CAPTION_LINE + px(7);
    }

    private int lines() {
        return standing.size() + (span.isEmpty() ? 0 : 1);
    }

    void draw(Page page, double x, double top, double width) throws IOException {
        page.frame(x, top, width, heightMm(), FRAME);
        double caption = top + FRAME + INSET;
        double figure = caption + Type.CAPTION_LINE;
        double third = (width - 2 * px(8)) / 3;
        double[] middles = {x + px(8) + third / 2, x + width / 2, x + width - px(8) - third / 2};
        int in = chart.wentIn().size();
        int out = chart.out().size();
        page.centre("In", Type.CAPTION, middles[0], caption, Type.CAPTION_LINE);
        page.centre(Integer.toString(in), Type.COUNT, middles[0], figure, FIGURE_LINE);
        if (in == out && in > 0) {
            page.centre("=", Type.EQUALS, (middles[0] + middles[1]) / 2, figure, FIGURE_LINE);
        }
        page.centre("Out", Type.CAPTION, middles[1], caption, Type.CAPTION_LINE);
        page.centre(Integer.toString(out), Type.COUNT, middles[1], figure, FIGURE_LINE);
        page.centre("Counted", Type.CAPTION, middles[2], caption, Type.CAPTION_LINE);
        // on the baseline of the figures, so that the three read as one line
        double drop = Type.baseline(Type.COUNT, FIGURE_LINE) - Type.baseline(Type.STRONG, FIGURE_LINE);
        page.centre("not counted", Type.STRONG, middles[2], figure + drop, FIGURE_LINE);
        double y = figure + FIGURE_LINE + px(6);
        page.surface().rule(x + RULE_INSET, y, x + width - RULE_INSET, y, RULE);
        y += RULE + px(5);
        if (!span.isEmpty()) {
            page.centre(span, Type.CAPTION, x + width / 2, y, Type.CAPTION_LINE);
            y += Type.CAPTION_LINE;
        }
        for (String line : standing) {
            page.centre(line, live ? Type.CAPTION_STRONG : Type.CAPTION, x + width / 2, y, Type.CAPTION_LINE);
            y += Type.CAPTION_LINE;
        }
    }
}
