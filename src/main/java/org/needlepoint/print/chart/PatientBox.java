package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;

/// Who was treated and by whom, framed below the letterhead: one row, or two where the name is long.
final class PatientBox implements Block {

    /// Patient, born, sex, number, physiotherapist.
    private static final double[] SHARES = {1.7, 1.3, 0.72, 0.8, 1.5};
    private static final double INSET_X = px(8);
    private static final double INSET_Y = px(4);
    private static final double VALUE_LINE = px(18);
    private static final double RULE = px(1);
    private static final int LINES_IN_A_CELL = 2;

    private final Area area;
    private final List<Row> rows = new ArrayList<>();

    private record Cell(String caption, List<Line> value, double x) {
    }

    private record Row(List<Cell> cells) {
        double heightMm() {
            int lines = cells.stream().mapToInt(cell -> cell.value().size()).max().orElse(1);
            return 2 * INSET_Y + Type.CAPTION_LINE + Math.max(1, lines) * VALUE_LINE + RULE;
        }
    }

    private record Fact(String caption, String value, TextStyle style) {
    }

    PatientBox(Area area, ChartWords words, TypeSetter setter) {
        this.area = area;
        Patient patient = words.sheet().patient();
        Sex sex = patient.details().sex();
        Fact name = new Fact("Patient", patient.name(), Type.NAME);
        List<Fact> others = List.of(new Fact("Born", words.born(), Type.STRONG),
                new Fact("Sex", sex == Sex.NOT_STATED ? sex.label() : sex.letter(), Type.STRONG),
                new Fact("Number", patient.number(), Type.STRONG),
                new Fact("Physiotherapist", words.physiotherapist(), Type.STRONG));
        List<Fact> all = new ArrayList<>(others);
        all.addFirst(name);
        Row one = row(setter, all, SHARES);
        if (one.cells().getFirst().value().size() <= LINES_IN_A_CELL) {
            rows.add(one);
        } else {
            rows.add(row(setter, List.of(name), new double[] {1}));
            rows.add(row(setter, others, new double[] {SHARES[1], SHARES[2], SHARES[3], SHARES[4]}));
        }
    }

    private Row row(TypeSetter setter, List<Fact> facts, double[] shares) {
        double total = 0;
        for (double share : shares) {
            total += share;
        }
        List<Cell> cells = new ArrayList<>();
        double x = area.left();
        for (int i = 0; i < shares.length; i++) {
            Fact fact = facts.get(i);
            double width = area.width() * shares[i] / total;
            cells.add(new Cell(fact.caption(), setter.wrapped(fact.value(), fact.style(), width - 2 * INSET_X), x));
            x += width;
        }
        return new Row(cells);
    }

    @Override
    public double heightMm() {
        return rows.stream().mapToDouble(Row::heightMm).sum();
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        double y = top;
        for (Row row : rows) {
            draw(page, row, y);
            y += row.heightMm();
        }
    }

    private void draw(Page page, Row row, double top) throws IOException {
        double bottom = top + row.heightMm();
        for (Cell cell : row.cells()) {
            page.left(cell.caption(), Type.CAPTION, cell.x() + INSET_X, top + INSET_Y, Type.CAPTION_LINE);
            page.lines(cell.value(), cell.x() + INSET_X, top + INSET_Y + Type.CAPTION_LINE, VALUE_LINE);
        }
        for (Cell cell : row.cells()) {
            page.surface().rule(cell.x() + RULE / 2, top, cell.x() + RULE / 2, bottom, RULE);
        }
        page.surface().rule(area.right() - RULE / 2, top, area.right() - RULE / 2, bottom, RULE);
        page.surface().rule(area.left(), bottom - RULE / 2, area.right(), bottom - RULE / 2, RULE);
    }
}
