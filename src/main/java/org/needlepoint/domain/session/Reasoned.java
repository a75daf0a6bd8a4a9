package org.needlepoint.domain.session;

import java.time.Instant;
import org.needlepoint.domain.finding.Finding;

/// A warning that was overridden: the finding in the words of the day, and the reason.
///
/// @param finding what the rule said
/// @param reason  why it was done all the same
/// @param at      when
public record Reasoned(Finding finding, String reason, Instant at) {

    /// The longest reason, in characters.
    public static final int REASON_LIMIT = 500;
}
