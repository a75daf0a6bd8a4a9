package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;

/// The foot of every page: patient, chart code, who printed it and when, page x / y (C41, ON-DOC).
public final class Footer {

    private static final TextStyle STYLE = Type.CAPTION;
    private static final double GAP = px(16);
    /// Parts of the width, where the texts do not fit on one line: patient, code, printed.
    private static final double[] SHARES = {0.4, 0.22, 0.28};
    private static final double PAGE_WIDTH = px(56);

    private final Area area;
    private final List<List<Line>> columns;
    private final double[] lefts;

    /// @param words of the chart that the sheet belongs to
    public Footer(Area area, ChartWords words, TypeSetter setter) {
        this.area = area;
        List<String> texts = Stream.of(words.footerPatient(), words.code(), words.printed()).toList();
        double room = area.width() - PAGE_WIDTH;
        double natural = texts.stream().mapToDouble(text -> setter.line(text, STYLE).widthMm()).sum();
        double gap = (room - natural) / 3;
        this.lefts = new double[texts.size()];
        if (gap >= GAP) {
            double x = area.left();
            for (int i = 0; i < texts.size(); i++) {
                lefts[i] = x;
                x += setter.line(texts.get(i), STYLE).widthMm() + gap;
            }
            this.columns = texts.stream().map(text -> List.of(setter.line(text, STYLE))).toList();
        } else {
            double x = area.left();
            for (int i = 0; i < texts.size(); i++) {
                lefts[i] = x;
                x += area.width() * SHARES[i];
            }
            this.columns = Stream.of(0, 1, 2)
                    .map(i -> setter.wrapped(texts.get(i), STYLE, area.width() * SHARES[i] - GAP)).toList();
        }
    }

    public double heightMm() {
        return columns.stream().mapToInt(List::size).max().orElse(1) * Type.CAPTION_LINE;
    }

    /// Draws it at the foot of a page.
    public void draw(Page page, int number, int of) throws IOException {
        double top = area.bottom() - heightMm();
        for (int i = 0; i < columns.size(); i++) {
            page.lines(columns.get(i), lefts[i], top, Type.CAPTION_LINE);
        }
        page.right(number + " / " + of, Type.CAPTION_STRONG, area.right(), top, Type.CAPTION_LINE);
    }
}
