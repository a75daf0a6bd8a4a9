package org.needlepoint.ui.patients;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Times;

/// The one clock of a running treatment that matters most, and what it means (UX section 4).
///
/// @param needle whose clock it is: the longest over 20 minutes, else the one nearest to 20 minutes of those that are
///               due, else the soonest due
/// @param state  that needle's state
/// @param clock  as shown: down to the planned dwell, then down to 20 minutes, then "+0:42"
/// @param words  what the clock counts to, for how many needles
record Headline(NeedlePlacement needle, NeedleState state, String clock, String words) {

    /// The headline of a chart; empty where no needle is in.
    static Optional<Headline> of(Chart chart, Instant now) {
        // The states stand in the order of their urgency.
        Comparator<NeedlePlacement> urgency = Comparator.comparing(needle -> needle.state(now));
        return chart.in().stream().min(urgency.reversed().thenComparing(needle -> left(needle, now)))
                .map(needle -> of(needle, chart.in(), now));
    }

    private static Headline of(NeedlePlacement needle, List<NeedlePlacement> in, Instant now) {
        NeedleState state = needle.state(now);
        long same = in.stream().filter(other -> other.state(now) == state).count();
        return switch (state) {
            case OVER -> new Headline(needle, state, Times.needleClock(needle, now), same + " over 20 minutes");
            case DUE -> new Headline(needle, state, Times.left(needle.untilLimit(now)), same + " due, left to 20:00");
            default -> {
                String clock = Times.left(needle.untilDue(now));
                long together = in.stream().filter(other -> other.state(now) == NeedleState.IN
                        && Times.left(other.untilDue(now)).equals(clock)).count();
                yield new Headline(needle, state, clock,
                        "until " + together + (together == 1 ? " is due" : " are due"));
            }
        };
    }

    /// What the clock counts, without a number of needles: while the first count is open.
    String wordsWithoutNumber() {
        return switch (state) {
            case OVER -> "over 20 minutes";
            case DUE -> "due, left to 20:00";
            default -> "until due";
        };
    }

    private static Duration left(NeedlePlacement needle, Instant now) {
        return needle.state(now) == NeedleState.IN ? needle.untilDue(now) : needle.untilLimit(now);
    }

    /// How much of the 20 minutes the needle has been in, 0 to 1.
    double fraction(Instant now) {
        return Math.min(1, (double) needle.elapsed(now).toMillis() / NeedlePlacement.LIMIT.toMillis());
    }

    /// Where on the 20 minutes the planned dwell stands, 0 to 1.
    double plannedFraction() {
        return (double) needle.planned().minutes() / NeedlePlacement.LIMIT.toMinutes();
    }

    /// The style class of the clock and the card.
    String style() {
        return switch (state) {
            case OVER -> "over";
            case DUE -> "due";
            default -> "accent";
        };
    }
}
