package org.needlepoint.domain.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A reaction as it was answered; "none" is an answer too.
///
/// @param grade    how grave; empty where it is opened and not graded yet, as by "Patient faint"
/// @param needles  the keys of the needles that caused it; empty: general
/// @param other    what it was, where the kind is Other
/// @param words    in own words, and what was done; may be empty
/// @param at       when it was answered
/// @param followUp who was told, for Significant and Serious
public record Reaction(
        Optional<Grade> grade,
        List<Integer> needles,
        Optional<OtherReaction> other,
        String words,
        Instant at,
        Optional<FollowUp> followUp) {

    /// The longest text, in characters.
    public static final int TEXT_LIMIT = 500;

    public Reaction {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(at, "at");
        needles = List.copyOf(needles);
    }

    /// Whether there was one: graded, and not None.
    public boolean present() {
        return grade.filter(value -> value != Grade.NONE).isPresent();
    }

    /// Whether its follow-up list is due and not filled in (C32).
    public boolean followUpMissing() {
        return grade.filter(Grade::followedUp).isPresent() && followUp.filter(FollowUp::complete).isEmpty();
    }

    Reaction withFollowUp(FollowUp value) {
        return new Reaction(grade, needles, other, words, at, Optional.of(value));
    }
}
