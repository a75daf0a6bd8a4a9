package org.needlepoint.ui.charting;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.util.Duration;

/// Opens the loupe once the pointer was held down for a moment, or at once where two discs would touch.
final class LoupeHold {

    private static final Duration HELD = Duration.millis(350);

    private final PauseTransition held = new PauseTransition(HELD);
    private final Consumer<Point2D> show;
    private final Runnable hide;
    private Optional<Point2D> down = Optional.empty();
    private boolean open;

    /// @param show draws the loupe over a point
    /// @param hide takes it away
    LoupeHold(Consumer<Point2D> show, Runnable hide) {
        this.show = show;
        this.hide = hide;
        held.setOnFinished(_ -> down.ifPresent(this::open));
    }

    /// The pointer went down on skin.
    ///
    /// @param crowded whether a disc placed there would touch another
    void down(Point2D at, boolean crowded) {
        down = Optional.of(at);
        if (crowded) {
            open(at);
        } else {
            held.playFromStart();
        }
    }

    private void open(Point2D at) {
        open = true;
        show.accept(at);
    }

    /// The pointer moved while it is down.
    void moved(Point2D at) {
        down = down.map(_ -> at);
        if (open) {
            show.accept(at);
        }
    }

    /// The pointer was let go, or dragged the drawing instead.
    void end() {
        held.stop();
        down = Optional.empty();
        if (open) {
            open = false;
            hide.run();
        }
    }

    boolean open() {
        return open;
    }
}
