package org.needlepoint.ui.treatment.picture;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Times;

/// What is read from across the room: the clock of the needle that comes first, and what it means (UX section 4).
///
/// @param tone  how urgent it is
/// @param words what the clock counts
/// @param clock "4:42" down to the planned dwell, "2:34" left to 20 minutes, "+0:42" over; "–:––" with none in
public record Headline(Tone tone, String words, String clock) {

    /// How urgent it is: shape and words say it too, colour never alone.
    public enum Tone {
        /// No needle is in.
        QUIET,
        /// Counting down to the planned dwell.
        CALM, DUE, OVER
    }

    /// The clock while no needle is in.
    public static final String NO_CLOCK = "–:––";

    public Headline {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(clock, "clock");
    }

    static Headline of(Chart chart, Instant now) {
        Optional<NeedlePlacement> first = Urgency.first(chart, now);
        if (chart.round().blind()) {
            return first.map(needle -> blind(needle, now)).orElse(new Headline(Tone.QUIET, "Count open", NO_CLOCK));
        }
        return first.map(needle -> counting(needle, chart, now))
                .orElseGet(() -> new Headline(Tone.QUIET, quiet(chart), NO_CLOCK));
    }

    private static Headline counting(NeedlePlacement first, Chart chart, Instant now) {
        String place = first.location().shortLabel();
        return switch (first.state(now)) {
            case OVER -> new Headline(Tone.OVER, over(place, chart, now), "+" + Times.minutes(first.untilLimit(now)));
            case DUE -> new Headline(Tone.DUE, place + " is due, limit in", Times.left(first.untilLimit(now)));
            case IN -> new Headline(Tone.CALM, "Next out in", Times.left(first.untilDue(now)));
            case MARKED, OUT, NEVER_PLACED, MISSING ->
                throw new IllegalStateException("Needle " + first.number() + " is not in");
        };
    }

    /// While the first count is open no needle is told: clock and alarm only (UX section 4).
    private static Headline blind(NeedlePlacement first, Instant now) {
        return switch (first.state(now)) {
            case OVER -> new Headline(Tone.OVER, "Count open, over the 20 minute limit",
                    "+" + Times.minutes(first.untilLimit(now)));
            case DUE -> new Headline(Tone.DUE, "Count open, due, limit in", Times.left(first.untilLimit(now)));
            case IN -> new Headline(Tone.CALM, "Count open, due in", Times.left(first.untilDue(now)));
            case MARKED, OUT, NEVER_PLACED, MISSING ->
                throw new IllegalStateException("Needle " + first.number() + " is not in");
        };
    }

    private static String over(String place, Chart chart, Instant now) {
        long over = chart.in().stream().filter(needle -> needle.state(now) == NeedleState.OVER).count();
        return over == 1 ? place + " is over the 20 minute limit"
                : place + " and " + (over - 1) + " more are over the limit";
    }

    private static String quiet(Chart chart) {
        if (chart.state() != SessionState.NEEDLING) {
            return chart.state().charting() ? "Needling has not started" : "This session has ended";
        }
        if (!chart.open().isEmpty()) {
            return chart.wentIn().isEmpty() ? "No needle is in yet" : "No needle is in";
        }
        return chart.wentIn().isEmpty() ? "Nothing was placed" : "Every needle is tapped out";
    }
}
