package org.needlepoint.ui.treatment;

import javafx.scene.layout.Region;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// The clock on a tile: "4:42", "Due 2:34", "+0:42", "out, 6:21".
final class TileClock extends Region {

    private static final double TRACKING = 0.03;
    private static final double ASIDE_GAP = 9;
    private static final double LEAST_SIZE = 20;

    private final TimeText running;
    private final TimeText ended;
    private final TimeText aside;
    private final TileSizes sizes;

    TileClock(TileSizes sizes) {
        running = new TimeText("Inter SemiBold", sizes.running(), TRACKING);
        ended = new TimeText("Inter", sizes.ended(), TRACKING / 2);
        aside = new TimeText("Inter SemiBold", sizes.aside(), TRACKING / 2);
        getStyleClass().add("tile-clock");
        this.sizes = sizes;
        getChildren().addAll(running, ended, aside);
    }

    void show(NeedleTile tile) {
        boolean over = tile.state() == NeedleState.OUT || tile.state() == NeedleState.NEVER_PLACED;
        double before = contentWidth();
        (over ? ended : running).setText(tile.time());
        running.setVisible(!over);
        ended.setVisible(over);
        aside.setText(tile.aside());
        aside.setVisible(!tile.aside().isEmpty());
        if (before != contentWidth()) {
            requestLayout();
        }
    }

    /// The width that the clock takes in one row, px.
    double contentWidth() {
        double width = clock().prefWidth(-1);
        return aside.isVisible() ? width + ASIDE_GAP + aside.prefWidth(-1) : width;
    }

    /// Makes the clock smaller where it is wider than its place, such as "+41:00" on a narrow tile.
    void fit(double width) {
        running.setSize(sizes.running());
        aside.setSize(sizes.aside());
        for (double size = sizes.running(); contentWidth() > width && size > LEAST_SIZE; size -= 1) {
            running.setSize(size);
            aside.setSize(Math.min(sizes.aside(), size));
        }
    }

    /// The height of the running clock's figures.
    double capHeight() {
        return running.capHeight();
    }

    /// What is read.
    String getText() {
        return aside.isVisible() ? running.getText() + " " + aside.getText() : clock().getText();
    }

    private TimeText clock() {
        return ended.isVisible() ? ended : running;
    }

    @Override
    protected void layoutChildren() {
        double baseline = middle() + running.capHeight() / 2;
        // what is over is smaller and stands in the middle of the row
        place(clock(), 0, baseline - (running.capHeight() - clock().capHeight()) / 2);
        if (aside.isVisible()) {
            place(aside, clock().prefWidth(-1) + ASIDE_GAP, baseline);
        }
    }

    private static void place(TimeText text, double x, double baseline) {
        text.resizeRelocate(x, baseline - text.getBaselineOffset(), text.prefWidth(-1), text.prefHeight(-1));
    }

    /// The middle of the figures, whatever their size.
    private double middle() {
        return computePrefHeight(-1) / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(1.04 * TimeText.CAP * sizes.running());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(contentWidth());
    }
}
