package org.needlepoint.domain.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What was checked, noted and planned after the needles were out.
///
/// @param skinChecked when the skin was checked
/// @param reactions   the reactions that were answered, None too
/// @param leaving     what was confirmed before leaving, and when
/// @param advice      the advice that was given, and when
/// @param otherCare   what else was done today
/// @param rested      when the patient began and ended resting
/// @param pain        pain now, 0 to 10 (NPRS), after the session
/// @param next        the day of the next session, once it was tapped
/// @param note        in own words; may be empty
public record After(
        Optional<Instant> skinChecked,
        Map<ReactionKind, Reaction> reactions,
        Map<Leaving, Instant> leaving,
        Map<Advice, Instant> advice,
        List<OtherCare> otherCare,
        Rest rested,
        OptionalInt pain,
        Optional<LocalDate> next,
        String note) {

    /// The longest note, in characters.
    public static final int NOTE_LIMIT = 2000;

    /// Nothing answered yet.
    public static final After NOTHING = new After(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(),
            Rest.NONE, OptionalInt.empty(), Optional.empty(), "");

    /// The resting timer of a dizzy patient (C29; ART).
    ///
    /// @param from when it began
    /// @param to   when it ended
    public record Rest(Optional<Instant> from, Optional<Instant> to) {

        /// Nobody had to rest.
        public static final Rest NONE = new Rest(Optional.empty(), Optional.empty());

        /// Whether the timer runs.
        public boolean running() {
            return from.isPresent() && to.isEmpty();
        }
    }

    public After {
        reactions = ordered(ReactionKind.class, reactions);
        leaving = ordered(Leaving.class, leaving);
        advice = ordered(Advice.class, advice);
        otherCare = List.copyOf(otherCare);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    /// The answer about a reaction, if it was given or opened.
    public Optional<Reaction> reaction(ReactionKind kind) {
        return Optional.ofNullable(reactions.get(kind));
    }

    /// The reactions that are not graded yet.
    public List<ReactionKind> unanswered() {
        return Stream.of(ReactionKind.values()).filter(kind -> reaction(kind).flatMap(Reaction::grade).isEmpty())
                .toList();
    }

    /// Whether the patient was dizzy or faint: then rest ends before leaving (C29).
    public boolean dizzy() {
        return reaction(ReactionKind.DIZZY).filter(reaction -> reaction.grade().isEmpty() || reaction.present())
                .isPresent();
    }

    /// What was looked at before a further round went in is asked anew once that round is out: skin, reactions that
    /// were None, leaving, pain. A reaction that was seen stays, as do the advice, the plan and the note.
    public After askedAgain() {
        Map<ReactionKind, Reaction> seen = new EnumMap<>(ReactionKind.class);
        reactions.forEach((kind, reaction) -> {
            if (reaction.grade().isEmpty() || reaction.present()) {
                seen.put(kind, reaction);
            }
        });
        return new After(Optional.empty(), seen, Map.of(), advice, otherCare, rested, OptionalInt.empty(), next, note);
    }

    public After withSkinChecked(Optional<Instant> at) {
        return new After(at, reactions, leaving, advice, otherCare, rested, pain, next, note);
    }

    public After withReaction(ReactionKind kind, Reaction reaction) {
        return new After(skinChecked, with(ReactionKind.class, reactions, kind, Optional.of(reaction)), leaving,
                advice, otherCare, rested, pain, next, note);
    }

    public After withFollowUp(ReactionKind kind, FollowUp followUp) {
        return reaction(kind).map(reaction -> withReaction(kind, reaction.withFollowUp(followUp))).orElse(this);
    }

    public After withLeaving(Leaving item, Optional<Instant> at) {
        return new After(skinChecked, reactions, with(Leaving.class, leaving, item, at), advice, otherCare, rested,
                pain, next, note);
    }

    public After withAdvice(Advice item, Optional<Instant> at) {
        return new After(skinChecked, reactions, leaving, with(Advice.class, advice, item, at), otherCare, rested,
                pain, next, note);
    }

    public After withOtherCare(UnaryOperator<List<OtherCare>> change) {
        return new After(skinChecked, reactions, leaving, advice, change.apply(otherCare), rested, pain, next, note);
    }

    public After withRest(Rest value) {
        return new After(skinChecked, reactions, leaving, advice, otherCare, value, pain, next, note);
    }

    public After withPain(OptionalInt value) {
        return new After(skinChecked, reactions, leaving, advice, otherCare, rested, value, next, note);
    }

    public After withNext(Optional<LocalDate> day) {
        return new After(skinChecked, reactions, leaving, advice, otherCare, rested, pain, day, note);
    }

    public After withNote(String value) {
        return new After(skinChecked, reactions, leaving, advice, otherCare, rested, pain, next, value);
    }

    private static <K extends Enum<K>, V> Map<K, V> with(Class<K> keys, Map<K, V> map, K key, Optional<V> value) {
        Map<K, V> changed = new EnumMap<>(keys);
        changed.putAll(map);
        changed.remove(key);
        value.ifPresent(present -> changed.put(key, present));
        return changed;
    }
}
