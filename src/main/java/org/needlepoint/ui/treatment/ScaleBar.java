package org.needlepoint.ui.treatment;

import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.ui.common.CanvasPen;
import org.needlepoint.ui.treatment.picture.Headline;
import org.needlepoint.ui.treatment.picture.TimeScale;

/// The bar from 0 to 20 minutes with ticks at the planned dwell and the limit, and the needles on it. 72 px high.
final class ScaleBar extends Region {

    static final double HEIGHT = 72;

    private static final Palette DARK = Palette.dark();
    private static final BodyStyle STYLE = BodyStyle.treatment(DARK);
    private static final Ink TRACK = Ink.of(0x21262D);
    private static final double TRACK_TOP = 16;
    private static final double TRACK_HEIGHT = 16;
    private static final double MIDDLE = TRACK_TOP + TRACK_HEIGHT / 2;
    private static final double TICK_TOP = 8;
    private static final double TICK_HEIGHT = 32;
    private static final double TICK_WIDTH = 4;
    private static final double LABEL_BASELINE = 68;
    private static final double LABEL_SIZE = 24;
    private static final double LABEL_GAP = 14;
    private static final double LEAD_RADIUS = 17;
    private static final double RADIUS = 14;
    /// A diamond or octagon reaches farther than its disc, so it is drawn from a smaller one.
    private static final double LEAD_SHAPE_RADIUS = 15;
    /// Marks at the ends may stand out by this much.
    private static final double BLEED = 24;

    private final Painter painter;
    private final Canvas words = new Canvas(0, HEIGHT);
    private final Canvas canvas = new Canvas(0, 2 * MIDDLE);
    private TimeScale scale;

    private record Label(double left, double right, String text, double anchor, Anchor how, boolean strong) {
    }

    ScaleBar(Painter painter) {
        this.painter = painter;
        getChildren().addAll(words, canvas);
        setMouseTransparent(true);
    }

    void show(TimeScale shown) {
        if (shown.equals(scale)) {
            return;
        }
        boolean sameWords = scale != null && scale.planned().equals(shown.planned());
        scale = shown;
        paint();
        if (!sameWords) {
            paintWords();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(-BLEED, 0);
        double width = Math.floor(getWidth());
        if (words.getWidth() != width) {
            words.setWidth(width);
            canvas.setWidth(width + 2 * BLEED);
            paint();
            paintWords();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    private void paint() {
        double width = canvas.getWidth() - 2 * BLEED;
        if (scale == null || width <= 0) {
            return;
        }
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.translate(BLEED, 0);
        CanvasPen pen = new CanvasPen(graphics, 1);
        pen.fill(track(width), TRACK);
        if (scale.minutes() > 0) {
            pen.fill(track(Math.max(TRACK_HEIGHT, x(scale.minutes(), width))), tone());
        }
        scale.planned().ifPresent(planned -> tick(pen, x(planned, width)));
        if (scale.tone() != Headline.Tone.OVER) {
            tick(pen, width - TICK_WIDTH / 2);
        }
        for (int at = scale.marks().size() - 1; at >= 0; at--) {
            mark(pen, scale.marks().get(at), at == 0, width);
        }
        graphics.restore();
    }

    /// The words below the bar change only with the planned dwell.
    private void paintWords() {
        if (scale == null || words.getWidth() <= 0) {
            return;
        }
        words.getGraphicsContext2D().clearRect(0, 0, words.getWidth(), HEIGHT);
        CanvasPen pen = new CanvasPen(words.getGraphicsContext2D(), 1);
        for (Label label : labels(pen, words.getWidth())) {
            pen.text(label.text(), label.anchor(), LABEL_BASELINE, LABEL_SIZE, label.strong(), label.how(),
                    label.strong() ? DARK.text() : DARK.secondaryText());
        }
    }

    private void mark(CanvasPen pen, TimeScale.Mark mark, boolean lead, double width) {
        boolean disc = mark.shape() == MarkShape.IN;
        double radius = disc ? (lead ? LEAD_RADIUS : RADIUS) : (lead ? LEAD_SHAPE_RADIUS : RADIUS);
        double x = x(mark.minutes(), width);
        x = Math.max(x, TRACK_HEIGHT / 2);
        if (mark.shape() == MarkShape.OVER) {
            x = Math.min(x, width - 1.4 * radius);
        }
        painter.mark(pen, mark.shape(), mark.number(), new Point2D.Double(x, MIDDLE), radius, STYLE);
    }

    private Ink tone() {
        return switch (scale.tone()) {
            case OVER -> DARK.over();
            case DUE -> DARK.due();
            case CALM, QUIET -> DARK.in();
        };
    }

    private static void tick(CanvasPen pen, double x) {
        pen.fill(new RoundRectangle2D.Double(x - TICK_WIDTH / 2, TICK_TOP, TICK_WIDTH, TICK_HEIGHT, 4, 4), DARK.text());
    }

    /// The labels that fit: the limit, then the planned dwell pushed aside where they would touch, then 0, 5, 10, 15.
    private List<Label> labels(CanvasPen pen, double width) {
        List<Label> placed = new ArrayList<>();
        int planned = scale.planned().orElse(0);
        boolean same = planned == Dwell.LIMIT_MINUTES;
        String limit = same ? "20 planned, limit" : "20 limit";
        double limitWidth = pen.textWidth(limit, LABEL_SIZE, true);
        placed.add(new Label(width - limitWidth, width, limit, width, Anchor.END, true));
        if (planned > 0 && !same) {
            String words = planned + " planned";
            double half = pen.textWidth(words, LABEL_SIZE, true) / 2;
            double middle = Math.max(half, Math.min(x(planned, width), width - limitWidth - LABEL_GAP - half));
            placed.add(new Label(middle - half, middle + half, words, middle, Anchor.MIDDLE, true));
        }
        for (int minutes = 0; minutes < Dwell.LIMIT_MINUTES; minutes += 5) {
            String number = Integer.toString(minutes);
            double half = pen.textWidth(number, LABEL_SIZE, false) / 2;
            double middle = Math.max(half, x(minutes, width));
            Label label = new Label(middle - half, middle + half, number, middle, Anchor.MIDDLE, false);
            if (placed.stream().allMatch(other -> label.right() + LABEL_GAP < other.left()
                    || label.left() > other.right() + LABEL_GAP)) {
                placed.add(label);
            }
        }
        return placed;
    }

    private static RoundRectangle2D track(double width) {
        return new RoundRectangle2D.Double(0, TRACK_TOP, width, TRACK_HEIGHT, TRACK_HEIGHT, TRACK_HEIGHT);
    }

    private static double x(double minutes, double width) {
        return minutes / Dwell.LIMIT_MINUTES * width;
    }
}
