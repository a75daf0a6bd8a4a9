package org.needlepoint.store;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;

/// A reaction that was there, as the record's history shows it.
///
/// @param needles the keys of the needles that caused it; empty: general
/// @param other   what it was, where the kind is Other
/// @param words   in own words; may be empty
public record ReactionRow(ReactionKind kind, Grade grade, Optional<OtherReaction> other, String words,
        List<Integer> needles) {

    public ReactionRow {
        needles = List.copyOf(needles);
    }
}
