package org.needlepoint.ui.charting;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.ui.common.Parts;

/// A needle's muscle and size on one line, "Upper trapezius? 0.25 × 30".
///
/// Where the room ends the size goes first, whole; then the muscle is shortened. A number is never cut (UX section 13).
final class KindLine extends Region {

    private static final double GAP = 4;

    private final Label muscle = Parts.label("", "caption");
    private final Label proposed = Parts.label("?", "caption", "proposed");
    private final Label size = Parts.label("", "caption");

    KindLine() {
        getChildren().addAll(muscle, proposed, size);
        setMinWidth(0);
    }

    void show(Location location, Needle needle) {
        muscle.setText(location.muscle().map(Muscle::label).orElse(""));
        proposed.setVisible(location.muscle().isPresent() && !location.chosen());
        size.setText(needle.label());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double mark = proposed.isVisible() ? proposed.prefWidth(-1) : 0;
        double wanted = muscle.prefWidth(-1);
        boolean fits = wanted + mark + GAP + size.prefWidth(-1) <= getWidth() || muscle.getText().isEmpty();
        size.setVisible(fits);
        double room = fits ? wanted : Math.max(0, Math.min(wanted, getWidth() - mark));
        double height = getHeight();
        muscle.resizeRelocate(0, 0, room, height);
        proposed.resizeRelocate(room, 0, mark, height);
        size.resizeRelocate(room + mark + (muscle.getText().isEmpty() ? 0 : GAP), 0, size.prefWidth(-1), height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return size.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return muscle.prefWidth(-1) + proposed.prefWidth(-1) + GAP + size.prefWidth(-1);
    }
}
