package org.needlepoint.ui.treatment.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;

/// Which needle comes first: over before due before in, and of each the one whose time has run farthest.
final class Urgency {

    private Urgency() {
    }

    /// The needle that the giant clock counts for, if any is in.
    static Optional<NeedlePlacement> first(Chart chart, Instant now) {
        return chart.in().stream().min(order(now));
    }

    /// Orders needles that are in, the most urgent first.
    static Comparator<NeedlePlacement> order(Instant now) {
        return Comparator.<NeedlePlacement>comparingInt(needle -> rank(needle.state(now)))
                .thenComparing(needle -> left(needle, now))
                .thenComparing(NeedlePlacement::number);
    }

    private static int rank(NeedleState state) {
        return switch (state) {
            case OVER -> 0;
            case DUE -> 1;
            case IN -> 2;
            case MARKED, OUT, NEVER_PLACED, MISSING -> 3;
        };
    }

    private static Duration left(NeedlePlacement needle, Instant now) {
        return needle.state(now) == NeedleState.IN ? needle.untilDue(now) : needle.untilLimit(now);
    }
}
