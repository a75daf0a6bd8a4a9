package org.needlepoint.domain.screening;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.needlepoint.domain.body.Site;

/// A screening question as it was answered.
///
/// @param reply     the answer
/// @param sites     the sites it concerns, where the question asks for them
/// @param note      what else was said, in own words; may be empty
/// @param unchanged whether it was asked and is the same as last time
/// @param at        when it was asked
public record Answered(Reply reply, List<Site> sites, String note, boolean unchanged, Instant at) {

    /// The longest note on an answer, in characters.
    public static final int NOTE_LIMIT = 500;

    public Answered {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(at, "at");
        sites = List.copyOf(sites);
    }
}
