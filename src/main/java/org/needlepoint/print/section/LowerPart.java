package org.needlepoint.print.section;

import static org.needlepoint.print.page.Type.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Pagination;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.BeforeWords;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.CountWords;
import org.needlepoint.print.words.DrawnWords;
import org.needlepoint.print.words.OutcomeWords;
import org.needlepoint.print.words.PlanWords;
import org.needlepoint.print.words.ReactionWords;
import org.needlepoint.print.words.SealWords;
import org.needlepoint.print.words.Section;

/// What stands below the needle table in two columns: before, reactions, outcome, plan, signature (UX section 12).
///
/// Where it does not fit the page, both columns go on on the next; of the ways to share the sections out, the one that
/// needs the least room is taken.
public final class LowerPart {

    private static final double ABOVE = px(8);
    private static final double RIGHT = px(300);
    private static final double GUTTER = px(24);
    /// Less than this of a page is left empty rather than begun.
    private static final double LEAST = px(110);

    private final List<Piece> left;
    private final List<Piece> right;

    /// @param area    where the chart lies
    /// @param leading how close the lines stand
    public LowerPart(Area area, ChartWords words, Leading leading, TypeSetter setter, Painter painter,
            Palette palette) {
        double leftWidth = area.width() - RIGHT - GUTTER;
        SectionLayout leftColumn = new SectionLayout(area.left(), leftWidth, leading, setter, painter, palette);
        SectionLayout rightColumn = new SectionLayout(area.right() - RIGHT, RIGHT, leading, setter, painter, palette);
        SealWords seal = new SealWords(words);
        Piece signature = new SignatureBox(area.right() - RIGHT, RIGHT, seal, leading.ink(), setter).piece();
        Shared best = ways(words, seal).stream().map(way -> Shared.of(way, leftColumn, rightColumn, signature))
                .min(Comparator.comparingDouble(Shared::heightMm)).orElseThrow();
        this.left = best.left();
        this.right = best.right();
    }

    /// A way to share the sections out.
    private record Way(List<Section> left, List<Section> right) {
    }

    /// Sections as pieces of two columns.
    private record Shared(List<Piece> left, List<Piece> right) {

        static Shared of(Way way, SectionLayout leftColumn, SectionLayout rightColumn, Piece signature) {
            List<Piece> right = new ArrayList<>(rightColumn.pieces(way.right()));
            right.add(Piece.gap(rightColumn.leading().between()));
            right.add(signature);
            return new Shared(leftColumn.pieces(way.left()), right);
        }

        double heightMm() {
            return Math.max(TwoColumns.height(left), TwoColumns.height(right));
        }
    }

    private static List<Way> ways(ChartWords words, SealWords seal) {
        BeforeWords asked = new BeforeWords(words);
        Section count = new CountWords(words).section();
        Section before = asked.section();
        Section drawn = new DrawnWords(words).section();
        Section reasons = asked.reasons();
        Section reactions = new ReactionWords(words).section();
        Section outcome = new OutcomeWords(words).section();
        Section plan = new PlanWords(words).section();
        Section addenda = seal.addenda();
        return Stream.of(
                new Way(List.of(before, drawn, reasons, outcome), List.of(count, reactions, plan, addenda)),
                new Way(List.of(before, drawn, reasons), List.of(count, reactions, outcome, plan, addenda)),
                new Way(List.of(before, drawn, reasons, plan), List.of(count, reactions, outcome, addenda)),
                new Way(List.of(before, drawn, reasons, plan, addenda), List.of(count, reactions, outcome)),
                new Way(List.of(before, drawn, outcome), List.of(count, reasons, reactions, plan, addenda)),
                new Way(List.of(count, before, drawn, reasons, outcome), List.of(reactions, plan, addenda)),
                new Way(List.of(before, drawn, reasons, outcome, addenda), List.of(count, reactions, plan))).toList();
    }

    /// Adds it below the table.
    public void addTo(Pagination pages) {
        double all = ABOVE + Math.max(TwoColumns.height(left), TwoColumns.height(right));
        if (all > pages.left() && pages.left() < LEAST) {
            pages.turn();
        }
        Flow one = new Flow(left);
        Flow two = new Flow(right);
        boolean whole = false;
        while (!one.isEmpty() || !two.isEmpty()) {
            double room = pages.left() - ABOVE;
            List<Piece> leftHere = one.take(room, whole);
            List<Piece> rightHere = two.take(room, whole);
            pages.add(new TwoColumns(ABOVE, leftHere, rightHere, two.isEmpty() && !rightHere.isEmpty()));
            if (!one.isEmpty() || !two.isEmpty()) {
                pages.turn();
                whole = true;
            }
        }
    }
}
