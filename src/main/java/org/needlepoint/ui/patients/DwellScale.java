package org.needlepoint.ui.patients;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.ui.common.Parts;

/// A bar of 20 minutes: how long a needle has been in, with its planned dwell as a line.
final class DwellScale extends Pane {

    private static final double BAR = 8;
    private static final double TICK = 16;
    private static final double HEIGHT = 36;

    private final Region track = region("scale-track");
    private final Region filled = region("scale-filled");
    private final Region tick = region("scale-tick");
    private final Label zero = Parts.label("0", "caption");
    private final Label planned = Parts.label("", "caption");
    private final Label limit = Parts.label(Dwell.LIMIT_MINUTES + " limit", "caption");
    private double fraction;
    private int plannedMinutes;

    DwellScale() {
        getChildren().addAll(track, filled, tick, zero, planned, limit);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    /// @param elapsed of 20 minutes, 0 to 1
    /// @param minutes planned dwell; 0 for none
    void show(double elapsed, int minutes) {
        fraction = elapsed;
        plannedMinutes = minutes;
        planned.setText(minutes + " planned");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (TICK - BAR) / 2;
        double at = Math.round(width * plannedMinutes / Dwell.LIMIT_MINUTES);
        track.resizeRelocate(0, top, width, BAR);
        filled.resizeRelocate(0, top, Math.round(width * fraction), BAR);
        filled.setVisible(fraction > 0);
        boolean between = plannedMinutes > 0 && plannedMinutes < Dwell.LIMIT_MINUTES;
        tick.setVisible(between);
        tick.resizeRelocate(at - 1, 0, 2, TICK);
        place(zero, 0);
        place(limit, width - limit.prefWidth(-1));
        double half = planned.prefWidth(-1) / 2;
        double left = Math.min(at - half, width - limit.prefWidth(-1) - 12 - 2 * half);
        planned.setVisible(between);
        place(planned, Math.max(zero.prefWidth(-1) + 12, left));
    }

    private static void place(Label label, double x) {
        label.resizeRelocate(Math.round(x), TICK + 4, label.prefWidth(-1), label.prefHeight(-1));
    }
}
