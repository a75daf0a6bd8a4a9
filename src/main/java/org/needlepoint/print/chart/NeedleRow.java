package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Divided;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.NeedleWords;

/// The row of one needle: its facts on the first lines, a long note below them over the width of the table.
///
/// The note may be divided between pages, a line at a time; the facts may not.
final class NeedleRow implements Divided {

    /// The least height of a row.
    static final double LEAST_MM = 4.8;

    private static final double DISC = px(7.9);
    /// Shapes that stand out beyond a disc of their radius are drawn smaller, to stay in the row.
    private static final double WIDE = px(6.9);
    /// The symbol of a reaction stands before its words in this much room.
    private static final double SYMBOL = px(14);
    private static final double HAIR = px(0.6);
    private static final double NOTE_FOOT = px(3);
    /// A note of more lines than this in its own column goes below the row instead.
    private static final int SHORT = 2;
    private static final TextStyle TIME = Type.BODY.tabularDigits();

    private final Columns columns;
    private final NeedleWords words;
    private final Painter painter;
    private final BodyStyle style;
    private final double rowMm;
    private final List<Line> site;
    private final List<Line> muscle;
    private final List<Line> inFirst;
    private final List<Line> outFirst;
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<Line> cell;
    private final List<Line> below;

    /// A line about a reaction; the first of each has its symbol.
    private record Reaction(Optional<ReactionMark> mark, Line line) {
    }

    NeedleRow(Columns columns, NeedleWords words, double rowMm, TypeSetter setter, Painter painter, BodyStyle style) {
        this.columns = columns;
        this.words = words;
        this.painter = painter;
        this.style = style;
        this.rowMm = rowMm;
        this.site = setter.wrapped(words.site(), words.shape() == MarkShape.NEVER_PLACED ? Type.BODY : Type.STRONG,
                columns.muscle() - columns.site() - 2 * Columns.INSET);
        this.muscle = setter.wrapped(words.muscle(), Type.BODY, columns.size() - columns.muscle() - 2 * Columns.INSET);
        this.inFirst = first(setter, words.in(), columns.out() - columns.in());
        this.outFirst = first(setter, words.out(), columns.dwell() - columns.out());
        double width = columns.end() - columns.note() - Columns.INSET;
        List<Span> alerts = listed(words.alerts(), Type.STRONG);
        for (NeedleWords.Caused caused : words.reactions()) {
            List<Line> said = setter.wrapped(caused.words(), Type.BODY, width - SYMBOL);
            for (int i = 0; i < said.size(); i++) {
                reactions.add(new Reaction(i == 0 ? Optional.of(caused.mark()) : Optional.empty(), said.get(i)));
            }
        }
        List<Span> rest = sentences(List.of(words.particulars(), words.note(), words.reason()));
        List<Span> all = new ArrayList<>(alerts);
        if (!alerts.isEmpty() && !rest.isEmpty()) {
            all.add(new Span(", ", Type.BODY));
        }
        all.addAll(rest);
        List<Line> inCell = all.isEmpty() ? List.of() : setter.wrapped(all, width);
        boolean fits = reactions.size() + inCell.size() <= SHORT;
        this.cell = fits ? inCell : alerts.isEmpty() ? List.of() : setter.wrapped(alerts, width);
        this.below = fits ? List.of() : setter.wrapped(rest, columns.end() - columns.site() - 2 * Columns.INSET);
    }

    /// The height of a row: 6 mm to 8 needles on A4, 4.8 mm otherwise (UX section 12).
    static double usualMm(Paper paper, int needles) {
        return paper == Paper.A4 && needles <= 8 ? 6 : LEAST_MM;
    }

    private static List<Line> first(TypeSetter setter, NeedleWords.Time time, double columnMm) {
        return time.first().isEmpty() ? List.of()
                : setter.wrapped("entered " + time.first(), Type.CAPTION, columnMm - px(2));
    }

    private static List<Span> listed(List<String> texts, TextStyle style) {
        return texts.isEmpty() ? List.of() : List.of(new Span(String.join(", ", texts), style));
    }

    private static List<Span> sentences(List<String> texts) {
        String text = texts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return text.isEmpty() ? List.of() : List.of(new Span(text, Type.BODY));
    }

    @Override
    public List<Block> parts() {
        List<Block> parts = new ArrayList<>();
        parts.add(new Facts());
        for (int i = 0; i < below.size(); i++) {
            parts.add(new NoteLine(below.get(i), i == below.size() - 1));
        }
        return parts;
    }

    @Override
    public Block continued() {
        return new Block() {
            @Override
            public double heightMm() {
                return Type.BODY_LINE + NOTE_FOOT;
            }

            @Override
            public void draw(Page page, double top) throws IOException {
                page.left("Needle " + words.needle().number() + ", note continued", Type.CAPTION,
                        columns.site() + Columns.INSET, top + NOTE_FOOT, Type.BODY_LINE);
            }
        };
    }

    private void foot(Page page, double y) throws IOException {
        page.surface().rule(columns.number(), y - HAIR / 2, columns.end(), y - HAIR / 2, HAIR, Type.HAIR);
    }

    /// The facts of the needle.
    private final class Facts implements Block {

        private double inset() {
            return (rowMm - Type.BODY_LINE) / 2;
        }

        @Override
        public double heightMm() {
            int lines = Math.max(Math.max(site.size(), muscle.size()), reactions.size() + cell.size());
            int first = Math.max(inFirst.size(), outFirst.size());
            double text = Math.max(lines * Type.BODY_LINE, Type.BODY_LINE + first * Type.CAPTION_LINE);
            return Math.max(rowMm, text + 2 * inset());
        }

        @Override
        public void draw(Page page, double top) throws IOException {
            double y = top + inset();
            symbol(page, top + rowMm / 2);
            page.lines(site, columns.site() + Columns.INSET, y, Type.BODY_LINE);
            page.lines(muscle, columns.muscle() + Columns.INSET, y, Type.BODY_LINE);
            page.left(words.needle().needle().label(), TIME, columns.size() + Columns.INSET, y, Type.BODY_LINE);
            page.right(words.depth(), TIME, columns.in() - px(10), y, Type.BODY_LINE);
            time(page, words.in(), inFirst, columns.in(), y);
            time(page, words.out(), outFirst, columns.out(), y);
            dwell(page, top, y);
            twitch(page, top, y);
            reactions(page, y);
            page.lines(cell, columns.note() + Columns.INSET, y + reactions.size() * Type.BODY_LINE, Type.BODY_LINE);
            if (below.isEmpty()) {
                foot(page, top + heightMm());
            }
        }

        private void reactions(Page page, double y) throws IOException {
            double x = columns.note() + Columns.INSET;
            for (int i = 0; i < reactions.size(); i++) {
                double top = y + i * Type.BODY_LINE;
                if (reactions.get(i).mark().isPresent()) {
                    painter.reaction(page.pen(0, 0), reactions.get(i).mark().get(),
                            new Point2D.Double(x + SYMBOL / 2 - px(1), top + Type.BODY_LINE / 2), px(10),
                            style.palette());
                }
                page.line(reactions.get(i).line(), x + SYMBOL, top, Type.BODY_LINE);
            }
        }

        private void symbol(Page page, double middle) {
            MarkShape shape = words.shape();
            boolean wide = shape == MarkShape.OVER || shape == MarkShape.DUE || shape == MarkShape.OUT;
            painter.mark(page.pen(0, 0), shape, Integer.toString(words.needle().number()),
                    new Point2D.Double((columns.number() + columns.site()) / 2, middle), wide ? WIDE : DISC, style);
        }

        private void time(Page page, NeedleWords.Time time, List<Line> first, double column, double y)
                throws IOException {
            double x = column + Columns.INSET;
            page.left(time.sign(), TIME, x, y, Type.BODY_LINE);
            boolean word = !time.time().isEmpty() && !Character.isDigit(time.time().charAt(0));
            page.left(time.time(), word ? Type.STRONG : TIME, x + Columns.SIGN, y, Type.BODY_LINE);
            page.lines(first, x, y + Type.BODY_LINE, Type.CAPTION_LINE);
        }

        private void dwell(Page page, double top, double y) throws IOException {
            NeedlePlacement needle = words.needle();
            if (words.dwell().isEmpty()) {
                return;
            }
            double bar = columns.dwell() + Columns.INSET;
            if (needle.planned().inAndOut()) {
                page.left("in and out", Type.BODY, bar, y, Type.BODY_LINE);
            } else {
                DwellBar.draw(page, bar, top + (rowMm - DwellBar.HEIGHT) / 2, words.dwell().get(), needle.planned(),
                        needle.isIn());
            }
            page.right(ChartWords.clock(words.dwell().get()), Type.STRONG.tabularDigits(),
                    columns.twitch() - Columns.INSET, y, Type.BODY_LINE);
        }

        private void twitch(Page page, double top, double y) throws IOException {
            double middle = (columns.twitch() + columns.note()) / 2;
            if (words.twitch()) {
                page.words("LTR", Type.CAPTION, middle - px(7), y, Type.BODY_LINE);
                painter.twitch(page.pen(0, 0), new Point2D.Double(middle, top + rowMm / 2), px(14), style.palette());
            } else if (words.needle().details().twitch() == Answer.NO) {
                page.centre("no", Type.CAPTION, middle, y, Type.BODY_LINE);
            }
        }
    }

    /// A line of a long note.
    private final class NoteLine implements Block {

        private final Line line;
        private final boolean last;

        NoteLine(Line line, boolean last) {
            this.line = line;
            this.last = last;
        }

        @Override
        public double heightMm() {
            return Type.BODY_LINE + (last ? NOTE_FOOT : 0);
        }

        @Override
        public void draw(Page page, double top) throws IOException {
            page.line(line, columns.site() + Columns.INSET, top, Type.BODY_LINE);
            if (last) {
                foot(page, top + heightMm());
            }
        }
    }
}
