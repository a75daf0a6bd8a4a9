package org.needlepoint.ui.treatment.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Marks;
import org.needlepoint.ui.common.Times;

/// One needle as its tile shows it.
///
/// @param key        the needle's key
/// @param number     its number, as on drawing, list and paper
/// @param place      "Temple R"
/// @param spoken     what a screen reader says: "Needle 4, top of ear right, in, 4 minutes 42 left"
/// @param state      what it is now
/// @param shape      what its mark looks like
/// @param time       its clock, or the planned dwell of a mark
/// @param aside      what stands smaller behind the clock: the time left to 20 when due; else empty
/// @param twitch     whether a local twitch response was recorded
/// @param ringed     whether the keys act on it
/// @param footSwitch whether F8 acts on it now
/// @param control    what its button does
public record NeedleTile(int key, int number, String place, String spoken, NeedleState state, MarkShape shape,
        String time, String aside, boolean twitch, boolean ringed, boolean footSwitch, Control control) {

    /// What a tile's button does.
    public enum Control {
        NONE, IN, IN_AND_OUT, OUT
    }

    public NeedleTile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(control, "control");
    }

    /// Whether "LTR" can be recorded: the needle went in.
    public boolean canTwitch() {
        return state.isIn() || state == NeedleState.OUT;
    }

    /// @param needling whether "Start needling" was said: only then can a mark go in
    static NeedleTile of(NeedlePlacement needle, boolean ringed, boolean footSwitch, boolean needling, Instant now) {
        NeedleState state = needle.state(now);
        return new NeedleTile(needle.key(), needle.number(), needle.location().shortLabel(), spoken(needle, now), state,
                Marks.shape(needle, now), time(needle, now),
                state == NeedleState.DUE ? Times.left(needle.untilLimit(now)) : "",
                needle.details().twitch() == Answer.YES, ringed, footSwitch, control(needle, needling));
    }

    private static Control control(NeedlePlacement needle, boolean needling) {
        if (needle.isIn()) {
            return Control.OUT;
        }
        if (!needle.open() || !needling) {
            return Control.NONE;
        }
        return needle.planned().inAndOut() ? Control.IN_AND_OUT : Control.IN;
    }

    private static String time(NeedlePlacement needle, Instant now) {
        return switch (needle.state(now)) {
            case DUE -> "Due";
            case MARKED -> needle.planned().label();
            case OUT -> needle.planned().inAndOut() ? "in and out" : Times.needleClock(needle, now);
            case IN, OVER, NEVER_PLACED, MISSING -> Times.needleClock(needle, now);
        };
    }

    private static String spoken(NeedlePlacement needle, Instant now) {
        String state = switch (needle.state(now)) {
            case MARKED -> "marked, " + needle.planned().label().toLowerCase(Locale.ENGLISH);
            case IN -> "in, " + spoken(needle.untilDue(now).plusMillis(999)) + " left";
            case DUE -> "due, " + spoken(needle.untilLimit(now).plusMillis(999)) + " left to 20 minutes";
            case OVER -> "over the 20 minute limit by " + spoken(needle.untilLimit(now).negated());
            case OUT -> needle.planned().inAndOut() ? "in and out" : "out after " + spoken(needle.elapsed(now));
            case NEVER_PLACED -> "not placed";
            case MISSING -> needle.fate().map(Fate::label).orElse("Not accounted for").toLowerCase(Locale.ENGLISH);
        };
        String twitch = needle.details().twitch() == Answer.YES ? ", local twitch response" : "";
        return "Needle " + needle.number() + ", " + place(needle.location()) + ", " + state + twitch;
    }

    private static String place(Location location) {
        String place = location.place().toLowerCase(Locale.ENGLISH);
        return location.side() == Side.CENTRE ? place : place + " " + location.side().label();
    }

    private static String spoken(Duration duration) {
        long minutes = duration.toMinutes();
        return (minutes == 0 ? "" : minutes + (minutes == 1 ? " minute " : " minutes ")) + duration.toSecondsPart();
    }
}
