package org.needlepoint.print.section;

import static org.needlepoint.print.page.Type.px;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.Entry;
import org.needlepoint.print.words.Section;
import org.needlepoint.print.words.Text;

/// Lays sections out in one column: a heading with its rule, facts with their labels, running text in 7 pt, tables.
///
/// @param x     the column's left edge
/// @param width the column's width
record SectionLayout(double x, double width, Leading leading, TypeSetter setter, Painter painter, Palette palette) {

    private static final double LABEL = px(84);
    private static final double LABEL_GAP = px(4);
    private static final double SYMBOL = px(17);
    private static final double RULE = px(1);
    private static final double BELOW_RULE = px(3);
    private static final double ABOVE_PROSE = px(2);
    private static final double BELOW_PROSE = px(3);
    /// A column narrower than this has narrower columns of values.
    private static final double NARROW = px(350);
    private static final double HAIR = px(0.6);

    /// Every section that says something, one below the other.
    List<Piece> pieces(List<Section> sections) {
        List<Piece> pieces = new ArrayList<>();
        for (Section section : sections) {
            if (!section.isEmpty()) {
                if (!pieces.isEmpty()) {
                    pieces.add(Piece.gap(leading.between()));
                }
                heading(section.title()).forEach(pieces::add);
                entries(section).forEach(pieces::add);
            }
        }
        return pieces;
    }

    private List<Piece> heading(String title) {
        List<Line> lines = setter.wrapped(title, Type.STRONG, width);
        double height = leading.heading() + (lines.size() - 1) * Type.BODY_LINE + RULE + BELOW_RULE;
        return List.of(Piece.heading(height, (page, top) -> {
            page.lines(lines, x, top, Type.BODY_LINE);
            double rule = top + height - BELOW_RULE - RULE / 2;
            page.surface().rule(x, rule, x + width, rule, RULE);
        }));
    }

    private List<Piece> entries(Section section) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < section.entries().size(); i++) {
            Entry entry = section.entries().get(i);
            if (i > 0 && entry instanceof Entry.Prose && section.entries().get(i - 1) instanceof Entry.Fact) {
                pieces.add(Piece.gap(ABOVE_PROSE));
            }
            pieces.addAll(entry(entry));
        }
        return pieces;
    }

    private List<Piece> entry(Entry entry) {
        return switch (entry) {
            case Entry.Fact fact -> fact(fact);
            case Entry.Prose prose -> prose(prose.text());
            case Entry.Table table -> table(table);
        };
    }

    private List<Piece> fact(Entry.Fact fact) {
        double indent = fact.mark().isPresent() ? SYMBOL : 0;
        List<Line> label = fact.label().isEmpty() ? List.of()
                : setter.wrapped(fact.label(), Type.BODY, LABEL - LABEL_GAP - indent);
        List<Line> value = setter.wrapped(spans(fact.value(), Type.BODY, Type.STRONG), width - LABEL);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < Math.max(label.size(), value.size()); i++) {
            Optional<Line> left = i < label.size() ? Optional.of(label.get(i)) : Optional.empty();
            Optional<Line> right = i < value.size() ? Optional.of(value.get(i)) : Optional.empty();
            Optional<ReactionMark> mark = i == 0 ? fact.mark() : Optional.empty();
            pieces.add(Piece.line(leading.row(), (page, top) -> {
                if (mark.isPresent()) {
                    painter.reaction(page.pen(0, 0), mark.get(),
                            new Point2D.Double(x + px(6), top + leading.row() / 2), px(11), palette);
                }
                if (left.isPresent()) {
                    page.line(left.get(), x + indent, top, leading.row());
                }
                if (right.isPresent()) {
                    page.line(right.get(), x + LABEL, top, leading.row());
                }
            }));
        }
        return pieces;
    }

    private List<Piece> prose(Text text) {
        List<Piece> pieces = new ArrayList<>();
        List<Line> lines = setter.wrapped(spans(text, Type.CAPTION, Type.CAPTION_STRONG), width);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double below = i == lines.size() - 1 ? BELOW_PROSE : 0;
            pieces.add(Piece.line(leading.prose() + below, (page, top) -> page.line(line, x, top,
                    leading.prose())));
        }
        return pieces;
    }

    private static List<Span> spans(Text text, TextStyle plain, TextStyle strong) {
        return text.parts().stream().map(part -> new Span(part.words(), part.strong() ? strong : plain)).toList();
    }

    private List<Piece> table(Entry.Table table) {
        int columns = table.heads().size();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.heading(leading.heads() * Type.CAPTION_LINE + px(2), (page, top) -> {
            for (int i = 0; i < columns; i++) {
                Entry.Table.Head head = table.heads().get(i);
                if (leading.heads() == 1) {
                    page.right(head.brief(), Type.CAPTION, right(i, columns), top, Type.CAPTION_LINE);
                } else {
                    page.right(head.title(), Type.CAPTION, right(i, columns), top, Type.CAPTION_LINE);
                    page.right(head.day(), Type.CAPTION, right(i, columns), top + Type.CAPTION_LINE,
                            Type.CAPTION_LINE);
                }
            }
        }));
        for (Entry.Table.Row row : table.rows()) {
            // a table is not divided: its rows say nothing without its head
            Piece.Kind kind = row == table.rows().getLast() ? Piece.Kind.LINE : Piece.Kind.HEADING;
            pieces.add(new Piece(leading.row(), kind, (page, top) -> draw(page, row, columns, top)));
        }
        return pieces;
    }

    private void draw(Page page, Entry.Table.Row row, int columns, double top) throws IOException {
        page.surface().rule(x, top, x + width, top, HAIR, Type.HAIR);
        page.left(row.label(), Type.BODY, x, top, leading.row());
        for (int i = 0; i < columns; i++) {
            TextStyle style = i == columns - 1 ? Type.STRONG : Type.BODY;
            page.right(row.values().get(i), style, right(i, columns), top, leading.row());
        }
    }

    private double right(int column, int columns) {
        int fromRight = columns - 1 - column;
        boolean narrow = width < NARROW;
        double today = narrow ? px(50) : px(56);
        return x + width - (fromRight == 0 ? 0 : today + (fromRight - 1) * (narrow ? px(62) : px(82)));
    }
}
