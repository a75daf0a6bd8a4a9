package org.needlepoint.ui.common;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// The time on screen: one beat a second for every clock in the window, on the JavaFX thread.
///
/// All clocks read the same moment, so they change together and nothing shakes.
public final class Ticker {

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Timeline beat;

    public Ticker(Clock clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
        this.beat = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    /// Begins to beat.
    public void start() {
        beat.play();
    }

    public void stop() {
        beat.stop();
    }

    /// Reads the clock now, outside the beat: after a tap, so that what it changed shows at once.
    public void tick() {
        now.set(clock.instant());
    }

    /// The moment all clocks show.
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Instant now() {
        return now.get();
    }
}
