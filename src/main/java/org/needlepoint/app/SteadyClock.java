package org.needlepoint.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;

/// This computer's clock, which never goes back while the program runs: when it is set back, time goes on from where it
/// was, so that no needle's clock shows less than it did and no alarm comes late.
///
/// Set forward, or woken from sleep, it goes along. For any thread.
final class SteadyClock extends Clock {

    /// A clock that is corrected by less stands still that long instead.
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final Clock wall;
    private final LongSupplier nanos;
    private Instant anchor;
    private long anchorNanos;
    private Duration behind = Duration.ZERO;

    SteadyClock() {
        this(Clock.systemDefaultZone(), System::nanoTime);
    }

    /// @param wall  the computer's clock, which people and time servers set
    /// @param nanos counts nanoseconds from anywhere, and is set by nobody
    SteadyClock(Clock wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.anchor = wall.instant();
        this.anchorNanos = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        long count = nanos.getAsLong();
        Instant steady = anchor.plusNanos(count - anchorNanos);
        Instant now = wall.instant();
        if (now.isBefore(steady.minus(TOLERATED))) {
            behind = Duration.between(now, steady);
            return steady;
        }
        behind = Duration.ZERO;
        anchor = now.isAfter(anchor) ? now : anchor;
        anchorNanos = count;
        return anchor;
    }

    /// From here on no moment is before the given one: what is in the record already happened before now.
    synchronized void notBefore(Instant moment) {
        if (instant().isBefore(moment)) {
            anchor = moment;
            anchorNanos = nanos.getAsLong();
        }
    }

    /// How far the computer's clock is behind the time that is told; empty where it is right.
    synchronized Optional<Duration> behind() {
        instant();
        return behind.isZero() ? Optional.empty() : Optional.of(behind);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(wall.withZone(zone), nanos);
    }
}
