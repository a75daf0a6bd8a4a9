package org.needlepoint.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.needlepoint.ui.common.Times;

/// Says once that this computer's clock was set back; again only after it was right meanwhile.
final class ClockWatch {

    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    private final ZoneId zone;
    private final Consumer<String> tell;
    private boolean told;

    ClockWatch(ZoneId zone, Consumer<String> tell) {
        this.zone = zone;
        this.tell = tell;
    }

    /// Looked at once a beat.
    ///
    /// @param behind how far the computer's clock is behind; empty where it is right
    void beat(Optional<Duration> behind, Instant now) {
        Optional<Duration> much = behind.filter(by -> by.compareTo(WORTH_TELLING) >= 0);
        if (much.isPresent() && !told) {
            tell.accept("This computer's clock went back " + Times.hours(much.get()) + " h at "
                    + Times.clock(now, zone) + ". Needlepoint's clocks and alarms run on as before. Set the computer's "
                    + "clock right; if it is right now, restart Needlepoint after the session.");
        }
        told = much.isPresent();
    }
}
