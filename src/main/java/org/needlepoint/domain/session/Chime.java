package org.needlepoint.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What sounds when a needle's clock passes a mark (C13, UX section 4). Ordered from the weakest to the strongest.
public enum Chime {
    /// Planned dwell reached: one chime.
    DUE,
    /// 19:00: two chimes.
    NEAR_LIMIT,
    /// 20:00 and every 15 s after it: the alarm.
    OVER;

    /// One minute before the limit the reminder sounds again (design).
    public static final Duration NEAR = NeedlePlacement.LIMIT.minusMinutes(1);

    /// How often the alarm sounds while a needle is over (UX section 4).
    public static final Duration ALARM_EVERY = Duration.ofSeconds(15);

    /// What is to sound for needles whose clocks ran from one moment to the next: of several only the strongest.
    ///
    /// @param needles the needles of all running sessions
    /// @param after   the moment up to which it was sounded already
    /// @param upTo    now
    public static Optional<Chime> between(Collection<NeedlePlacement> needles, Instant after, Instant upTo) {
        return needles.stream()
                .filter(NeedlePlacement::isIn)
                .flatMap(needle -> of(needle, after, upTo).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Chime> of(NeedlePlacement needle, Instant after, Instant upTo) {
        Instant start = needle.in().orElseThrow().at();
        Duration from = Duration.between(start, after);
        Duration to = Duration.between(start, upTo);
        if (alarms(to) > alarms(from)) {
            return Optional.of(OVER);
        }
        if (passed(NEAR, from, to)) {
            return Optional.of(NEAR_LIMIT);
        }
        Duration planned = Duration.ofMinutes(needle.planned().minutes());
        return passed(planned, from, to) ? Optional.of(DUE) : Optional.empty();
    }

    private static boolean passed(Duration mark, Duration from, Duration to) {
        return from.compareTo(mark) < 0 && to.compareTo(mark) >= 0;
    }

    private static long alarms(Duration elapsed) {
        Duration over = elapsed.minus(NeedlePlacement.LIMIT);
        return over.isNegative() ? 0 : 1 + over.dividedBy(ALARM_EVERY);
    }
}
