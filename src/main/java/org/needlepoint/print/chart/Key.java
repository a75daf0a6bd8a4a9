package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.NeedleWords;

/// What the symbols of the drawings and the table mean: those that every chart may have, and those this one has.
final class Key {

    private static final double ROW = px(18.5);
    /// So many entries stand beside the drawings.
    private static final int MOST = 14;
    private static final double SYMBOL = px(20);
    private static final double GAP = px(7);
    private static final double DISC = px(7.2);
    /// Shapes that stand out beyond a disc of their radius are drawn smaller, so that all look alike in size.
    private static final double WIDE = px(6.2);

    private final Painter painter;
    private final BodyStyle style;
    private final List<Entry> entries = new ArrayList<>();

    private interface Symbol {
        void draw(Page page, double middle, double top) throws IOException;
    }

    private record Entry(String words, Symbol symbol) {
    }

    Key(ChartWords words, List<NeedleWords> needles, Painter painter, BodyStyle style) {
        this.painter = painter;
        this.style = style;
        mark(MarkShape.IN, words.ended() ? "needle, in order" : "needle in", DISC);
        mark(MarkShape.OVER, "over 20 minutes", WIDE);
        shown(needles, MarkShape.MARKED, "marked, not in", DISC);
        shown(needles, MarkShape.DUE, "due to come out", WIDE);
        shown(needles, MarkShape.OUT, "needle out", DISC);
        shown(needles, MarkShape.NEVER_PLACED, "never placed", DISC);
        entries.add(new Entry("LTR, local twitch", (page, middle, top) ->
                painter.twitch(page.pen(0, 0), new Point2D.Double(middle, top + ROW / 2), px(15), style.palette())));
        entries.add(new Entry("not tapped exactly", (page, middle, top) ->
                page.centre("~", Type.STRONG, middle, top, ROW)));
        entries.add(new Entry("muscle proposed", (page, middle, top) ->
                page.centre("( )", Type.CAPTION, middle, top, ROW)));
        entries.add(new Entry("planned, 20 min", Key::lines));
        reactions(words, needles);
    }

    /// All eight once they have been asked about, where there is room; else those that are on the drawings.
    private void reactions(ChartWords words, List<NeedleWords> needles) {
        boolean all = words.ended() && entries.size() + ReactionKind.values().length <= MOST;
        Set<ReactionMark> used = words.sheet().session().chart().after().reactions().entrySet().stream()
                .filter(noted -> noted.getValue().present()).map(noted -> ReactionMark.of(noted.getKey()))
                .collect(Collectors.toSet());
        needles.forEach(needle -> needle.reactions().forEach(caused -> used.add(caused.mark())));
        for (ReactionKind kind : ReactionKind.values()) {
            ReactionMark mark = ReactionMark.of(kind);
            if (all || used.contains(mark)) {
                String label = kind == ReactionKind.OTHER ? "other reaction"
                        : kind.label().toLowerCase(Locale.ENGLISH);
                entries.add(new Entry(label, (page, middle, top) -> painter.reaction(page.pen(0, 0), mark,
                        new Point2D.Double(middle, top + ROW / 2), px(12), style.palette())));
            }
        }
    }

    private void shown(List<NeedleWords> needles, MarkShape shape, String words, double radius) {
        if (needles.stream().anyMatch(needle -> needle.shape() == shape)) {
            mark(shape, words, radius);
        }
    }

    private void mark(MarkShape shape, String words, double radius) {
        entries.add(new Entry(words, (page, middle, top) -> painter.mark(page.pen(0, 0), shape, "n",
                new Point2D.Double(middle, top + ROW / 2), radius, style)));
    }

    private static void lines(Page page, double middle, double top) throws IOException {
        double up = top + (ROW - px(14)) / 2;
        DwellBar.planned(page, middle - px(4), up);
        DwellBar.limit(page, middle + px(4), up);
    }

    double heightMm() {
        return (entries.size() + 1) / 2 * ROW;
    }

    void draw(Page page, double x, double top, double width) throws IOException {
        double second = x + (width - px(8)) * 1.1 / 2.1 + px(8);
        int rows = (entries.size() + 1) / 2;
        for (int i = 0; i < entries.size(); i++) {
            double left = i < rows ? x : second;
            double y = top + i % rows * ROW;
            entries.get(i).symbol().draw(page, left + SYMBOL / 2, y);
            page.left(entries.get(i).words(), Type.CAPTION, left + SYMBOL + GAP, y, ROW);
        }
    }
}
