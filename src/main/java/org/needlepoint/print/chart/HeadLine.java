package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;

/// The head of every page after the first: clinic, patient, session, physiotherapist, sign state (C41).
final class HeadLine implements Block {

    private static final double PADDING = px(6);
    private static final double RULE = px(2);
    private static final double GAP_BELOW = px(8);

    private final Area area;
    private final List<Line> lines;

    HeadLine(Area area, ChartWords words, TypeSetter setter) {
        this.area = area;
        List<Span> who = new ArrayList<>();
        add(who, words.sheet().patient().name(), Type.STRONG);
        add(who, "born " + words.born(), Type.BODY);
        add(who, words.sheet().patient().number(), Type.BODY);
        add(who, words.sheet().clinic().name(), Type.BODY);
        List<Span> what = new ArrayList<>();
        add(what, words.sessionNumber(), Type.STRONG);
        add(what, words.date(), Type.BODY);
        add(what, words.physiotherapist(), Type.BODY);
        add(what, words.sign(), Type.STRONG);
        what.add(new Span(words.signRest(), Type.BODY));
        this.lines = new ArrayList<>(setter.wrapped(who, area.width()));
        this.lines.addAll(setter.wrapped(what, area.width()));
    }

    private static void add(List<Span> spans, String text, TextStyle style) {
        if (!text.isEmpty()) {
            if (!spans.isEmpty()) {
                spans.add(new Span(", ", Type.BODY));
            }
            spans.add(new Span(text, style));
        }
    }

    @Override
    public double heightMm() {
        return lines.size() * Type.BODY_LINE + PADDING + RULE + GAP_BELOW;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.lines(lines, area.left(), top, Type.BODY_LINE);
        double rule = top + heightMm() - GAP_BELOW - RULE / 2;
        page.surface().rule(area.left(), rule, area.right(), rule, RULE);
    }
}
