package org.needlepoint.diagram.paint;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the needles of one view, with twitch and reaction beside them (ux/diagram-layout.json, `marks`).
final class NeedlePainter {

    private static final double SELECTION_UNIT_RADIUS = 10;

    private final Pen pen;
    private final Frame frame;
    private final Palette palette;
    private final MarkPainter painter;
    private final List<Mark> marks;
    private final List<Point2D> centres;

    NeedlePainter(Pen pen, Frame frame, BodyStyle style, List<Mark> marks) {
        this.pen = pen;
        this.frame = frame;
        this.palette = style.palette();
        this.painter = new MarkPainter(pen, style, style.lines().halo());
        this.marks = marks;
        this.centres = marks.stream().map(mark -> frame.toOutput(mark.spot())).toList();
    }

    void draw() {
        for (boolean selected : new boolean[] {false, true}) {
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i).selected() == selected) {
                    draw(i);
                }
            }
        }
    }

    private void draw(int i) {
        Mark mark = marks.get(i);
        double x = centres.get(i).getX();
        double y = centres.get(i).getY();
        double r = frame.discRadius();
        int outer = outerSide(i);
        if (mark.selected()) {
            painter.selection(x, y, r, r / SELECTION_UNIT_RADIUS);
        }
        painter.shape(mark.shape(), mark.number(), x, y, r, outer, mark.reaction().isEmpty());
        boolean upperTaken = crowded(i, x + outer * 1.72 * r, y - 0.62 * r, 2.2 * r);
        if (mark.twitch()) {
            double down = upperTaken ? 0.66 : -0.62;
            Symbols.twitch().draw(pen, x + outer * 1.72 * r, y + down * r, 1.5 * r, palette.twitch(), halo(r));
        }
        Optional<ReactionMark> reaction = mark.reaction();
        if (reaction.isPresent()) {
            // a twitch that had to move down leaves the other side to the reaction
            int side = mark.twitch() && upperTaken ? -outer : outer;
            Symbols.of(reaction.get()).draw(pen, x + side * 1.64 * r, y + 0.72 * r, 1.25 * r, palette.text(), halo(r));
        }
    }

    private Symbols.Halo halo(double r) {
        return new Symbols.Halo(0.25 * r, palette.background());
    }

    /// 1 for symbols on the right of the disc, -1 on its left: away from the midline or the ear, unless a disc is in
    /// the way.
    private int outerSide(int i) {
        double x = centres.get(i).getX();
        int outer = x < frame.toOutputX(0) ? -1 : 1;
        double reach = 2.6 * frame.discRadius();
        return neighbourOn(i, outer, reach) && !neighbourOn(i, -outer, reach) ? -outer : outer;
    }

    private boolean neighbourOn(int i, int side, double reach) {
        Point2D at = centres.get(i);
        return others(i).anyMatch(other -> at.distance(other) < reach && (other.getX() - at.getX()) * side > 0
                && Math.abs(other.getX() - at.getX()) >= Math.abs(other.getY() - at.getY()));
    }

    private boolean crowded(int i, double x, double y, double reach) {
        return others(i).anyMatch(other -> other.distance(x, y) < reach);
    }

    private Stream<Point2D> others(int i) {
        return IntStream.range(0, marks.size())
                .filter(j -> j != i && marks.get(j).shape() != MarkShape.GHOST).mapToObj(centres::get);
    }
}
