package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// How densely needles lie, in mm of the body: each needle adds a soft hill, and the hills are cut at five heights.
///
/// The densest spot of all views is the top of the scale, but one needle alone is never "many".
final class HeatField {

    /// Width of a needle's hill, in mm.
    private static final double SIGMA_MM = 8;
    private static final double REACH_MM = 3 * SIGMA_MM;
    private static final double CELL_MM = 1.5;
    /// So many needles on one spot reach the top of the scale where nothing is denser.
    private static final double LEAST_TOP = 4;
    private static final double LOWEST_CUT = 0.08;

    private final Map<BodyView, List<BodyPoint>> spots;
    private final double top;

    private HeatField(Map<BodyView, List<BodyPoint>> spots) {
        this.spots = spots;
        this.top = spots.values().stream().flatMap(List::stream).mapToDouble(this::density)
                .reduce(LEAST_TOP, Math::max);
    }

    static HeatField of(List<BodyPoint> spots) {
        Map<BodyView, List<BodyPoint>> byView = new EnumMap<>(BodyView.class);
        spots.forEach(spot -> byView.computeIfAbsent(spot.view(), _ -> new ArrayList<>()).add(spot));
        return new HeatField(byView);
    }

    List<BodyPoint> spots(BodyView view) {
        return spots.getOrDefault(view, List.of());
    }

    private double density(BodyPoint spot) {
        return density(spots.get(spot.view()), spot.xMm(), spot.yMm());
    }

    private static double density(List<BodyPoint> here, double xMm, double yMm) {
        double sum = 0;
        for (BodyPoint spot : here) {
            double dx = xMm - spot.xMm();
            double dy = yMm - spot.yMm();
            double square = dx * dx + dy * dy;
            if (square < REACH_MM * REACH_MM) {
                sum += Math.exp(-square / (2 * SIGMA_MM * SIGMA_MM));
            }
        }
        return sum;
    }

    /// The areas of a view at least as dense as each step, in mm, from few to many; none where no needle lies.
    List<Shape> steps(BodyView view) {
        List<BodyPoint> here = spots(view);
        if (here.isEmpty()) {
            return List.of();
        }
        Grid grid = Grid.over(here);
        List<Shape> steps = new ArrayList<>();
        for (int step = 0; step < Palette.HEAT_STEPS; step++) {
            double cut = top * (LOWEST_CUT + (1 - LOWEST_CUT) * step / Palette.HEAT_STEPS);
            steps.add(grid.above(cut));
        }
        return steps;
    }

    /// The density at the corners of square cells.
    private record Grid(double left, double top, double[][] corners) {

        static Grid over(List<BodyPoint> here) {
            Extent area = area(here);
            int columns = (int) Math.ceil(area.width() / CELL_MM) + 1;
            int rows = (int) Math.ceil(area.height() / CELL_MM) + 1;
            double[][] corners = new double[rows][columns];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    corners[row][column] = density(here, area.left() + column * CELL_MM, area.top() + row * CELL_MM);
                }
            }
            return new Grid(area.left(), area.top(), corners);
        }

        private static Extent area(List<BodyPoint> here) {
            return new Extent(here.stream().mapToDouble(BodyPoint::xMm).min().orElseThrow(),
                    here.stream().mapToDouble(BodyPoint::yMm).min().orElseThrow(),
                    here.stream().mapToDouble(BodyPoint::xMm).max().orElseThrow(),
                    here.stream().mapToDouble(BodyPoint::yMm).max().orElseThrow()).grown(REACH_MM);
        }

        /// Cell by cell, each cut straight between its corners: neighbours share the cut, so the edge is one line.
        Shape above(double cut) {
            Path2D area = new Path2D.Double();
            for (int row = 0; row + 1 < corners.length; row++) {
                for (int column = 0; column + 1 < corners[row].length; column++) {
                    cell(area, row, column, cut);
                }
            }
            return area;
        }

        private void cell(Path2D area, int row, int column, double cut) {
            int[][] around = {{row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}};
            boolean begun = false;
            for (int at = 0; at < around.length; at++) {
                int[] from = around[at];
                int[] to = around[(at + 1) % around.length];
                double here = corners[from[0]][from[1]];
                double next = corners[to[0]][to[1]];
                if (here >= cut) {
                    begun = line(area, begun, from[1], from[0]);
                }
                if (here >= cut != next >= cut) {
                    double part = (cut - here) / (next - here);
                    begun = line(area, begun, from[1] + part * (to[1] - from[1]), from[0] + part * (to[0] - from[0]));
                }
            }
            if (begun) {
                area.closePath();
            }
        }

        private boolean line(Path2D area, boolean begun, double column, double row) {
            double x = left + column * CELL_MM;
            double y = top + row * CELL_MM;
            if (begun) {
                area.lineTo(x, y);
            } else {
                area.moveTo(x, y);
            }
            return true;
        }
    }
}
