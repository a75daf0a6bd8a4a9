package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.CountWords;
import org.needlepoint.print.words.Text;

/// In, out, and the count: said honestly while there is none.
final class CountBox {

    private static final double FRAME = px(2);
    private static final double INSET = px(6);
    private static final double FIGURE_LINE = px(32);
    private static final double RULE = px(0.75);
    private static final double RULE_INSET = px(12);

    /// What stands above the lines, below them, and between.
    private static final double FIXED = 2 * FRAME + INSET + Type.CAPTION_LINE + FIGURE_LINE + px(6) + RULE + px(5)
            + px(7);

    private final CountWords words;
    private final List<List<Line>> lines = new ArrayList<>();

    /// @param roomMm the greatest height; lines that do not fit are left to the account below the table
    CountBox(CountWords words, double widthMm, double roomMm, TypeSetter setter) {
        this.words = words;
        int left = Math.max(1, (int) ((roomMm - FIXED) / Type.CAPTION_LINE));
        for (Text text : words.lines()) {
            List<Line> wrapped = setter.wrapped(text.parts().stream().map(part -> new Span(part.words(),
                    part.strong() ? Type.CAPTION_STRONG : Type.CAPTION)).toList(), widthMm - 2 * px(8));
            if (wrapped.size() > left) {
                break;
            }
            lines.add(wrapped);
            left -= wrapped.size();
        }
    }

    double heightMm() {
        return FIXED + lines.stream().mapToInt(List::size).sum() * Type.CAPTION_LINE;
    }

    void draw(Page page, double x, double top, double width) throws IOException {
        page.frame(x, top, width, heightMm(), FRAME);
        double caption = top + FRAME + INSET;
        double figure = caption + Type.CAPTION_LINE;
        double third = (width - 2 * px(8)) / 3;
        double[] middles = {x + px(8) + third / 2, x + width / 2, x + width - px(8) - third / 2};
        page.centre("In", Type.CAPTION, middles[0], caption, Type.CAPTION_LINE);
        page.centre(Integer.toString(words.in()), Type.COUNT, middles[0], figure, FIGURE_LINE);
        between(page, words.in(), words.out(), (middles[0] + middles[1]) / 2, figure);
        page.centre("Out", Type.CAPTION, middles[1], caption, Type.CAPTION_LINE);
        page.centre(Integer.toString(words.out()), Type.COUNT, middles[1], figure, FIGURE_LINE);
        page.centre("Counted", Type.CAPTION, middles[2], caption, Type.CAPTION_LINE);
        if (words.counted().isPresent()) {
            int counted = words.counted().getAsInt();
            between(page, words.out(), counted, (middles[1] + middles[2]) / 2, figure);
            page.centre(Integer.toString(counted), Type.COUNT, middles[2], figure, FIGURE_LINE);
        } else {
            // on the baseline of the figures, so that the three read as one line
            double drop = Type.baseline(Type.COUNT, FIGURE_LINE) - Type.baseline(Type.STRONG, FIGURE_LINE);
            page.centre("not counted", Type.STRONG, middles[2], figure + drop, FIGURE_LINE);
        }
        double y = figure + FIGURE_LINE + px(6);
        page.surface().rule(x + RULE_INSET, y, x + width - RULE_INSET, y, RULE);
        y += RULE + px(5);
        for (List<Line> told : lines) {
            for (Line line : told) {
                page.line(line, x + (width - line.widthMm()) / 2, y, Type.CAPTION_LINE);
                y += Type.CAPTION_LINE;
            }
        }
    }

    /// The sign between two figures: equal, or not once the count is settled.
    private void between(Page page, int one, int other, double x, double figure) throws IOException {
        if (one == other && one > 0) {
            page.centre("=", Type.EQUALS, x, figure, FIGURE_LINE);
        } else if (one != other && words.counted().isPresent()) {
            page.centre("≠", Type.EQUALS, x, figure, FIGURE_LINE);
        }
    }
}
