package org.needlepoint.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.round.Fate;

/// One needle of a session: where it is, what it is, and its clock.
///
/// @param key         the needle's key in its session: from 1, never used again, also after an undo
/// @param number      the number on drawing, list and paper; marks close gaps until "Start needling" fixes them
/// @param round       the round it belongs to, from 1
/// @param location    where
/// @param needle      its size
/// @param planned     its planned dwell
/// @param details     what else was recorded
/// @param in          when it went in; empty while it is a mark
/// @param out         when it came out
/// @param neverPlaced whether it was marked but never placed
/// @param fate        what became of it, where the count differed and it was asked about
/// @param forgotten   whether a dwell over 60 minutes was kept as the incident "forgotten needle" (C13)
public record NeedlePlacement(
        int key,
        int number,
        int round,
        Location location,
        Needle needle,
        Dwell planned,
        NeedleDetails details,
        Optional<Moment> in,
        Optional<Moment> out,
        boolean neverPlaced,
        Optional<Fate> fate,
        boolean forgotten) {

    /// From this dwell on the alarm sounds (C13; ART).
    public static final Duration LIMIT = Duration.ofMinutes(Dwell.LIMIT_MINUTES);

    /// Above this dwell the time is asked about: correct it, or keep it as a forgotten needle (C13; design).
    public static final Duration QUESTIONED = Duration.ofMinutes(60);

    public NeedlePlacement {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(needle, "needle");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(fate, "fate");
        if (out.isPresent() && in.isEmpty()) {
            throw new IllegalArgumentException("A needle that never went in cannot come out.");
        }
    }

    /// What the needle is at a moment.
    public NeedleState state(Instant now) {
        if (neverPlaced) {
            return NeedleState.NEVER_PLACED;
        }
        if (missing()) {
            return NeedleState.MISSING;
        }
        if (in.isEmpty()) {
            return NeedleState.MARKED;
        }
        if (out.isPresent()) {
            return NeedleState.OUT;
        }
        Duration elapsed = elapsed(now);
        if (elapsed.compareTo(LIMIT) >= 0) {
            return NeedleState.OVER;
        }
        return elapsed.compareTo(Duration.ofMinutes(planned.minutes())) >= 0 ? NeedleState.DUE : NeedleState.IN;
    }

    /// Whether this is a mark that still waits: not in, and not dropped.
    public boolean open() {
        return in.isEmpty() && !neverPlaced;
    }

    /// Whether the needle is in the patient now.
    public boolean isIn() {
        return in.isPresent() && out.isEmpty() && !neverPlaced && !missing();
    }

    /// Whether the needle went in at all: what the count counts.
    public boolean wentIn() {
        return in.isPresent() && !neverPlaced;
    }

    /// Whether it is not accounted for: broken or left in, or not found (C14).
    public boolean missing() {
        return fate.filter(Fate::missing).isPresent();
    }

    /// How long the needle has been in, or was in; zero while it is a mark, and never negative.
    public Duration elapsed(Instant now) {
        if (in.isEmpty()) {
            return Duration.ZERO;
        }
        Duration elapsed = Duration.between(in.get().at(), out.map(Moment::at).orElse(now));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /// The actual dwell, once the needle is out; in-and-out needles have a dwell of zero.
    public Optional<Duration> dwell() {
        return neverPlaced ? Optional.empty() : out.map(moment -> elapsed(moment.at()));
    }

    /// What is left of the planned dwell; negative once it is due.
    public Duration untilDue(Instant now) {
        return Duration.ofMinutes(planned.minutes()).minus(elapsed(now));
    }

    /// What is left to 20 minutes; negative once it is over.
    public Duration untilLimit(Instant now) {
        return LIMIT.minus(elapsed(now));
    }

    /// Whether the dwell is so long that a person is asked about it, and has not answered yet (C13).
    public boolean questioned() {
        return !forgotten && dwell().filter(dwell -> dwell.compareTo(QUESTIONED) > 0).isPresent();
    }

    NeedlePlacement withNumber(int value) {
        return new NeedlePlacement(key, value, round, location, needle, planned, details, in, out, neverPlaced, fate,
                forgotten);
    }

    NeedlePlacement withLocation(Location value) {
        return new NeedlePlacement(key, number, round, value, needle, planned, details, in, out, neverPlaced, fate,
                forgotten);
    }

    NeedlePlacement withParticulars(Needle size, Dwell dwell, NeedleDetails values) {
        return new NeedlePlacement(key, number, round, location, size, dwell, values, in, out, neverPlaced, fate,
                forgotten);
    }

    NeedlePlacement withIn(Optional<Moment> value) {
        return withTimes(value, out);
    }

    NeedlePlacement withOut(Optional<Moment> value) {
        return withTimes(in, value);
    }

    /// The incident "forgotten needle" ends with the dwell it was kept for: taken back or corrected to a dwell that is
    /// not asked about, it was none, and a later long dwell is asked about anew.
    private NeedlePlacement withTimes(Optional<Moment> start, Optional<Moment> end) {
        NeedlePlacement timed = new NeedlePlacement(key, number, round, location, needle, planned, details, start, end,
                neverPlaced, fate, false);
        return forgotten && timed.questioned() ? timed.asForgotten() : timed;
    }

    NeedlePlacement withFate(Fate value) {
        return new NeedlePlacement(key, number, round, location, needle, planned, details, in, out,
                value == Fate.NEVER_PLACED, Optional.of(value), forgotten && value == Fate.SEEN_OUT);
    }

    NeedlePlacement asNeverPlaced() {
        return new NeedlePlacement(key, number, round, location, needle, planned, details, in, out, true, fate,
                forgotten);
    }

    NeedlePlacement asForgotten() {
        return new NeedlePlacement(key, number, round, location, needle, planned, details, in, out, neverPlaced, fate,
                true);
    }
}
