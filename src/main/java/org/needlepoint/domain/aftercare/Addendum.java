package org.needlepoint.domain.aftercare;

import java.time.Instant;

/// A change after signing: it stands beside the original, which stays readable (C37; CPTA-CHART).
///
/// @param author the author's name
/// @param reason why it is added
/// @param text   what is added
/// @param at     when
public record Addendum(String author, String reason, String text, Instant at) {

    /// The longest text, in characters.
    public static final int TEXT_LIMIT = 2000;
}
