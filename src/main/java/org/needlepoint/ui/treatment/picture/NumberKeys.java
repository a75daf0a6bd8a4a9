package org.needlepoint.ui.treatment.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/// Picks needles by their numbers on the keyboard: one digit, or two within 0.6 s (UX section 9). Immutable.
///
/// @param typed the number typed so far; 0 for none
/// @param at    when its last digit was typed
public record NumberKeys(int typed, Instant at) {

    /// Nothing typed.
    public static final NumberKeys NONE = new NumberKeys(0, Instant.EPOCH);

    private static final Duration TOGETHER = Duration.ofMillis(600);

    /// After one more digit.
    ///
    /// @param exists whether a needle has the number: 1 and 2 pick needle 12 where there is one, else needle 2
    public NumberKeys then(int digit, Instant now, IntPredicate exists) {
        int both = 10 * typed + digit;
        boolean together = typed > 0 && typed < 10 && !now.isAfter(at.plus(TOGETHER)) && exists.test(both);
        return new NumberKeys(together ? both : digit, now);
    }
}
