package org.needlepoint.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The time on screen: one beat a second for every clock in the window, on the JavaFX thread.
///
/// All clocks read the same moment, so they change together and nothing shakes.
public final class Ticker {

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private boolean running;

    public Ticker(Clock clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
    }

    /// Begins to beat. A scheduled beat and no animation: an animation would keep the window drawing 60 times a second.
    public void start(Background background) {
        running = true;
        background.every(Duration.ofSeconds(1), () -> {
            if (running) {
                tick();
            }
        });
    }

    public void stop() {
        running = false;
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
