package org.needlepoint.domain.round;

import java.time.Instant;
import java.util.Optional;

/// "Patient faint": the needles come out, the patient rests (C29; ART).
///
/// @param at     when it was tapped
/// @param resting when the patient lay or sat down to rest
/// @param safe   when the patient was safe again
public record Faint(Instant at, Optional<Instant> resting, Optional<Instant> safe) {

    /// Whether the patient is not yet safe.
    public boolean open() {
        return safe.isEmpty();
    }
}
