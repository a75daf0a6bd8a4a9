package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.TypeSetter;

/// What every session must show of the patient, each alert with the shape of its level (UX section 6).
final class AlertRow implements Block {

    private static final double INSET_X = px(8);
    private static final double INSET_Y = px(3);
    private static final double ROW = px(17);
    private static final double LABEL = px(43);
    private static final double SYMBOL = px(18);
    private static final double BETWEEN = px(16);
    private static final double RULE = px(1);
    private static final double SIZE = px(12);
    private static final Ink WHITE = Ink.of(0xFFFFFF);
    private static final LineStyle EDGE = LineStyle.solid(px(1.3));

    private final Area area;
    private final List<Placed> placed = new ArrayList<>();
    private int rows = 1;

    private record Placed(Optional<Level> level, Line text, double x, int row) {
    }

    AlertRow(Area area, List<Alert> alerts, TypeSetter setter) {
        this.area = area;
        double left = area.left() + INSET_X + LABEL;
        double right = area.right() - INSET_X;
        double x = left;
        for (Alert alert : alerts) {
            List<Line> lines = setter.wrapped(alert.text(), Type.STRONG, right - left - SYMBOL);
            double width = SYMBOL + lines.stream().mapToDouble(Line::widthMm).max().orElse(0);
            if (x > left && (x + width > right || lines.size() > 1)) {
                rows++;
                x = left;
            }
            for (int i = 0; i < lines.size(); i++) {
                rows += i > 0 ? 1 : 0;
                Optional<Level> level = i == 0 ? Optional.of(alert.level()) : Optional.empty();
                placed.add(new Placed(level, lines.get(i), x, rows - 1));
            }
            x += width + BETWEEN;
        }
    }

    @Override
    public double heightMm() {
        return 2 * INSET_Y + rows * ROW + RULE;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.left("Alerts", Type.CAPTION, area.left() + INSET_X, top + INSET_Y, ROW);
        if (placed.isEmpty()) {
            page.left("None noted", Type.BODY, area.left() + INSET_X + LABEL, top + INSET_Y, ROW);
        }
        for (Placed alert : placed) {
            double y = top + INSET_Y + alert.row() * ROW;
            if (alert.level().isPresent()) {
                symbol(page, alert.level().get(), alert.x() + SIZE / 2, y + ROW / 2);
            }
            page.line(alert.text(), alert.x() + SYMBOL, y, ROW);
        }
        double bottom = top + heightMm();
        page.surface().rule(area.left() + RULE / 2, top, area.left() + RULE / 2, bottom, RULE);
        page.surface().rule(area.right() - RULE / 2, top, area.right() - RULE / 2, bottom, RULE);
        page.surface().rule(area.left(), bottom - RULE / 2, area.right(), bottom - RULE / 2, RULE);
    }

    /// Octagon for Stop, triangle for Reason, a ring with an i for Note.
    private static void symbol(Page page, Level level, double x, double y) throws IOException {
        double half = SIZE / 2;
        switch (level) {
            case BLOCK -> {
                page.surface().fill(polygon(x, y, half / Math.cos(Math.PI / 8), 8, Math.PI / 8), Type.BLACK);
                page.filled(x - px(3.2), y - px(0.9), px(6.4), px(1.8), WHITE);
            }
            case CONFIRM -> {
                page.surface().stroke(polygon(x, y + px(1.6), half * 1.15, 3, -Math.PI / 2), Type.BLACK, EDGE);
                page.filled(x - px(0.7), y - px(2), px(1.4), px(3.6), Type.BLACK);
                page.filled(x - px(0.7), y + px(2.4), px(1.4), px(1.4), Type.BLACK);
            }
            case WARN -> {
                page.surface().stroke(new Ellipse2D.Double(x - half + px(0.6), y - half + px(0.6), SIZE - px(1.2),
                        SIZE - px(1.2)), Type.BLACK, EDGE);
                page.filled(x - px(0.7), y - px(0.8), px(1.4), px(3.8), Type.BLACK);
                page.filled(x - px(0.7), y - px(3.2), px(1.4), px(1.4), Type.BLACK);
            }
        }
    }

    private static Path2D polygon(double x, double y, double radius, int corners, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + i * 2 * Math.PI / corners;
            if (i == 0) {
                path.moveTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            } else {
                path.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }
}
