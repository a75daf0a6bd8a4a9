package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.Comparator;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Times;

/// Sentences about the clocks of a chart.
final class PanelWords {

    private PanelWords() {
    }

    /// The clock that matters most, in words; empty when no needle is in.
    static String clocks(Chart chart, Instant now) {
        return chart.in().stream().min(Comparator.comparing((NeedlePlacement needle) -> needle.untilLimit(now)))
                .map(needle -> needle.location().shortLabel() + ": " + words(needle, now) + ".").orElse("");
    }

    private static String words(NeedlePlacement needle, Instant now) {
        NeedleState state = needle.state(now);
        return switch (state) {
            case IN -> Times.left(needle.untilDue(now)) + " left";
            case DUE -> "due, " + Times.left(needle.untilLimit(now)) + " left to 20 minutes";
            case OVER -> Times.minutes(needle.untilLimit(now)) + " over 20 minutes";
            case MARKED, OUT, NEVER_PLACED, MISSING -> "";
        };
    }

    /// What is asked of a needle that was in for more than 60 minutes.
    static String questioned(NeedlePlacement needle) {
        return "Needle " + needle.number() + ", " + needle.location().label() + ", was in for "
                + Times.minutes(needle.dwell().orElseThrow()) + ".";
    }
}
