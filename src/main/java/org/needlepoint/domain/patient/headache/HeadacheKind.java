package org.needlepoint.domain.patient.headache;

import java.util.Optional;

/// The kind of headache in two words, as lists show it.
///
/// @param pattern empty where it is not stated
/// @param aura    empty where it is not stated
public record HeadacheKind(Optional<Pattern> pattern, Optional<Aura> aura) {

    /// Nothing was stated.
    public static final HeadacheKind NOT_STATED = new HeadacheKind(Optional.empty(), Optional.empty());

    /// "Chronic, with aura"; an aura that is denied is left out where the pattern is known; empty when not stated.
    public String words() {
        if (pattern.isEmpty()) {
            return aura.map(Aura::label).orElse("");
        }
        return pattern.get().label() + (aura.filter(Aura.YES::equals).isPresent() ? ", with aura" : "");
    }
}
