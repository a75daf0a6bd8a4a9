package org.needlepoint.diagram.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.Pen;

/// Draws an outcome onto a pen, for screen and paper alike: direct labels instead of a key, a true time axis, and a
/// broken value axis where it does not start at 0 (UX section 2).
public final class ChartPainter {

    private static final double TITLE = 13;
    private static final double SMALL = 12;
    private static final double LAST = 16;
    private static final double LAST_OF_TWO = 13;
    private static final double LEFT = 26;
    private static final double RIGHT = 40;
    private static final double TOP = 30;
    private static final double BOTTOM = 20;
    /// From the axis down to the baseline of the dates, above the foot of the area.
    private static final double DATES = 16;
    private static final double DOT = 2.8;
    private static final double TICK = 4;
    /// The part of the height below the break.
    private static final double BREAK = 0.22;

    private final Pen pen;
    private final Palette palette;
    private final double unit;

    /// @param unit output units of a px of the design: 1 on screen, 25.4/96 on paper in mm
    public ChartPainter(Pen pen, Palette palette, double unit) {
        this.pen = pen;
        this.palette = palette;
        this.unit = unit;
    }

    /// Draws title, axes, lines and their last values into an area.
    public void draw(OutcomeChart chart, Extent area) {
        pen.text(chart.title(), area.left(), area.top() + TITLE * unit, TITLE * unit, true, Anchor.START,
                palette.text());
        if (chart.blank()) {
            pen.text("Not measured", area.centreX(), area.centreY() + TITLE * unit, SMALL * unit, false, Anchor.MIDDLE,
                    palette.secondaryText());
            return;
        }
        double room = area.width() - pen.textWidth(chart.title(), TITLE * unit, true) - TICK * unit;
        if (pen.textWidth(chart.from(), SMALL * unit, false) <= room) {
            pen.text(chart.from(), area.right(), area.top() + TITLE * unit, SMALL * unit, false, Anchor.END,
                    palette.secondaryText());
        }
        Plot plot = new Plot(chart, new Extent(area.left() + LEFT * unit, area.top() + TOP * unit,
                area.right() - RIGHT * unit, area.bottom() - BOTTOM * unit));
        axes(plot);
        for (int line = 0; line < chart.series().size(); line++) {
            line(plot, chart.series().get(line), line);
        }
        lastValues(plot);
    }

    /// Where days and values fall.
    private record Plot(OutcomeChart chart, Extent area) {

        double x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(chart.first().orElseThrow(), chart.last().orElseThrow());
            long at = ChronoUnit.DAYS.between(chart.first().orElseThrow(), day);
            return days == 0 ? area.left() : area.left() + area.width() * at / days;
        }

        double y(double value) {
            double foot = area.height() * (chart.axis().broken() ? BREAK : 0);
            return area.bottom() - foot - (area.height() - foot) * chart.axis().part(value);
        }
    }

    private void axes(Plot plot) {
        Extent area = plot.area();
        Axis axis = plot.chart().axis();
        rule(area.left(), area.top(), area.left(), area.bottom());
        rule(area.left(), area.bottom(), area.right(), area.bottom());
        value(OutcomeChart.number(axis.end()), area.left(), area.top());
        value("0", area.left(), area.bottom());
        if (axis.broken()) {
            value(OutcomeChart.number(axis.start()), area.left(), plot.y(axis.start()));
            breakMarks(area.left(), (plot.y(axis.start()) + area.bottom()) / 2);
        }
        plot.chart().series().stream().flatMap(one -> one.points().stream()).map(Series.Point::day).distinct()
                .forEach(day -> rule(plot.x(day), area.bottom(), plot.x(day), area.bottom() + TICK * unit));
        dates(plot);
    }

    private void dates(Plot plot) {
        LocalDate first = plot.chart().first().orElseThrow();
        LocalDate last = plot.chart().last().orElseThrow();
        double baseline = plot.area().bottom() + DATES * unit;
        pen.text(plot.chart().day(first), plot.area().left(), baseline, SMALL * unit, false, Anchor.START,
                palette.secondaryText());
        if (!first.equals(last)) {
            pen.text(plot.chart().day(last), plot.area().right(), baseline, SMALL * unit, false, Anchor.END,
                    palette.secondaryText());
        }
    }

    private void value(String number, double x, double y) {
        rule(x - TICK * unit, y, x, y);
        pen.text(number, x - 2 * TICK * unit, y + 0.35 * SMALL * unit, SMALL * unit, false, Anchor.END,
                palette.secondaryText());
    }

    /// Two slanted strokes with a gap between: here a part of the axis is left out.
    private void breakMarks(double x, double y) {
        double half = TICK * unit;
        Path2D gap = new Path2D.Double();
        gap.moveTo(x - half, y + half);
        gap.lineTo(x + half, y - half);
        gap.lineTo(x + half, y);
        gap.lineTo(x - half, y + 2 * half);
        gap.closePath();
        pen.fill(gap, palette.background());
        pen.stroke(new Line2D.Double(x - half, y + half, x + half, y - half), palette.text(),
                LineStyle.solid(1.25 * unit));
        pen.stroke(new Line2D.Double(x - half, y + 2 * half, x + half, y), palette.text(),
                LineStyle.solid(1.25 * unit));
    }

    private void rule(double x1, double y1, double x2, double y2) {
        pen.stroke(new Line2D.Double(x1, y1, x2, y2), palette.leader(), LineStyle.solid(unit));
    }

    private Ink ink(int line) {
        return line == 0 ? palette.in() : palette.secondaryText();
    }

    /// The first line is solid with discs, the second dashed with hollow squares: told apart without colour.
    private void line(Plot plot, Series series, int line) {
        Path2D path = new Path2D.Double();
        List<Shape> dots = new ArrayList<>();
        double radius = DOT * unit;
        for (Series.Point point : series.points()) {
            double x = plot.x(point.day());
            double y = plot.y(point.value());
            if (dots.isEmpty()) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            dots.add(line == 0 ? new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)
                    : new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        if (dots.size() > 1) {
            pen.stroke(path, ink(line), line == 0 ? LineStyle.solid(2 * unit)
                    : LineStyle.dashed(1.75 * unit, 4 * unit, 4 * unit));
        }
        for (Shape dot : dots) {
            pen.fill(dot, line == 0 ? ink(line) : palette.background());
            pen.stroke(dot, ink(line), LineStyle.solid(1.25 * unit));
        }
    }

    /// The last value of each line beside its end; two that would touch move apart.
    private void lastValues(Plot plot) {
        List<Series> lines = plot.chart().series();
        boolean two = lines.stream().filter(one -> !one.points().isEmpty()).count() > 1;
        double size = (two ? LAST_OF_TWO : LAST) * unit;
        double[] at = lines.stream().mapToDouble(one -> one.last().map(point -> plot.y(point.value())).orElse(0.0))
                .toArray();
        if (two) {
            double lacking = 1.15 * size - Math.abs(at[0] - at[1]);
            if (lacking > 0) {
                int upper = at[0] <= at[1] ? 0 : 1;
                at[upper] -= lacking / 2;
                at[1 - upper] += lacking / 2;
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            Series one = lines.get(line);
            double y = at[line] + 0.36 * size;
            Ink ink = ink(line);
            one.last().ifPresent(point -> pen.text(OutcomeChart.named(one, point), plot.x(point.day()) + 9 * unit, y,
                    size, true, Anchor.START, ink));
        }
    }
}
