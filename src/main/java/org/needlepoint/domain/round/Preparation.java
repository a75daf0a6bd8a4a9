package org.needlepoint.domain.round;

import java.time.Instant;
import java.util.List;
import org.needlepoint.domain.clinic.Pack;

/// "Skin sterilised, new needles": confirmed once per round, with the packs that were open (ART; BN121 s.7).
///
/// @param at    when it was confirmed
/// @param packs the packs that were open in the room
public record Preparation(Instant at, List<Pack> packs) {

    public Preparation {
        packs = List.copyOf(packs);
    }
}
