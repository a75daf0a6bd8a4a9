package org.needlepoint.ui.count;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/// A number typed on the keyboard: digits within 0.6 s of each other are one number (UX section 9). Immutable; only
/// Enter makes it an answer, so that a slow second digit never is.
///
/// @param digits what was typed, at most three digits
/// @param at     when the last digit was typed
record TypedNumber(String digits, Instant at) {

    static final TypedNumber NONE = new TypedNumber("", Instant.EPOCH);

    private static final Duration TOGETHER = Duration.ofMillis(600);
    private static final int LONGEST = 3;

    /// After one more digit.
    TypedNumber then(int digit, Instant now) {
        boolean together = !digits.isEmpty() && digits.length() < LONGEST && !now.isAfter(at.plus(TOGETHER));
        return new TypedNumber((together ? digits : "") + digit, now);
    }

    /// The number, once something was typed.
    OptionalInt value() {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
