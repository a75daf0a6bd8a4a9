package org.needlepoint.store;

/// Local twitch responses (LTR) among needles. What was not recorded is neither a yes nor a no (CLINICAL.md part A:
/// rates count the recorded only).
///
/// @param seen     how many needles gave one
/// @param recorded of how many needles it was recorded, yes or no
public record Twitches(int seen, int recorded) {

    /// Nothing was recorded.
    public static final Twitches NONE = new Twitches(0, 0);

    public Twitches plus(Twitches other) {
        return new Twitches(seen + other.seen, recorded + other.recorded);
    }

    /// "3 of 8"; "not recorded" where nothing was.
    public String words() {
        return recorded == 0 ? "not recorded" : seen + " of " + recorded;
    }
}
