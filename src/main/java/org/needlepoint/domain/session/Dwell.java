package org.needlepoint.domain.session;

/// How long a needle is planned to stay: 1 to 20 minutes (ART: up to 20), or in and out at once.
///
/// The actual dwell has no upper end and is never of this type.
///
/// @param minutes planned minutes, 1 to 20; 0 stands for "in and out" and is made by [#IN_AND_OUT] alone
public record Dwell(int minutes) {

    /// The longest planned dwell, and the limit at which the alarm sounds (C13; ART).
    public static final int LIMIT_MINUTES = 20;

    /// No dwell: the needle goes in and comes out in one movement.
    public static final Dwell IN_AND_OUT = new Dwell(0);

    /// @throws IllegalArgumentException outside 0 to 20, with a sentence for the person
    public Dwell {
        if (minutes < 0 || minutes > LIMIT_MINUTES) {
            throw new IllegalArgumentException(refusal(minutes));
        }
    }

    /// A dwell of some minutes, as entered by a person.
    ///
    /// @throws IllegalArgumentException outside 1 to 20, with a sentence for the person
    public static Dwell ofMinutes(int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException(refusal(minutes));
        }
        return new Dwell(minutes);
    }

    /// Whether this is "in and out", without a clock.
    public boolean inAndOut() {
        return minutes == 0;
    }

    /// As on screen: "15 min" or "In and out".
    public String label() {
        return inAndOut() ? "In and out" : minutes + " min";
    }

    private static String refusal(int minutes) {
        return "Planned dwell is 1 to 20 minutes, not " + minutes
                + ". Choose In and out for a needle that does not stay.";
    }
}
