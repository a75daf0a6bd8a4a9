package org.needlepoint.app;

import java.time.Duration;
import java.time.Instant;

/// How long nobody has touched the workstation (C40).
final class IdleWatch {

    /// After so long it locks itself.
    static final Duration LIMIT = Duration.ofMinutes(10);

    private Instant last;

    IdleWatch(Instant start) {
        this.last = start;
    }

    /// A key was pressed, or the mouse was moved.
    void touched(Instant now) {
        last = now;
    }

    /// Whether it is time to lock. A clock that was set back starts the time anew.
    boolean longEnough(Instant now) {
        if (now.isBefore(last)) {
            last = now;
        }
        return Duration.between(last, now).compareTo(LIMIT) >= 0;
    }
}
