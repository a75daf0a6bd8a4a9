package org.needlepoint.domain.session;

import java.util.OptionalInt;

/// What every kind of act is held to.
final class Bounds {

    /// The longest name, in characters.
    static final int NAME_LIMIT = 120;

    private Bounds() {
    }

    /// The chart, while it takes anything but addenda.
    static Chart open(Chart chart) {
        if (chart.state() == SessionState.SIGNED) {
            throw new Refusal("This chart is signed. Amend it instead.");
        }
        if (chart.state() == SessionState.CANCELLED) {
            throw new Refusal("This session was cancelled.");
        }
        return chart;
    }

    /// A text within its length; nothing that was typed is cut.
    static String within(String field, String text, int limit) {
        if (text.length() > limit) {
            throw new Refusal(field + " holds " + limit + " characters, this one has " + text.length()
                    + ". Shorten it.");
        }
        return text.strip();
    }

    /// A pain on the numeric rating scale (NPRS), or none.
    static void requirePain(OptionalInt pain) {
        if (pain.isPresent() && (pain.getAsInt() < 0 || pain.getAsInt() > 10)) {
            throw new Refusal("Pain is 0 to 10, not " + pain.getAsInt() + ". Tap a number in that range.");
        }
    }
}
