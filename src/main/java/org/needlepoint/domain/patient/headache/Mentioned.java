package org.needlepoint.domain.patient.headache;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was mentioned of a list, and what else in the patient's own words.
///
/// @param <E>    the list
/// @param chosen what of the list, in its order; unmodifiable
/// @param other  anything else; empty where nothing
public record Mentioned<E extends Enum<E>>(Set<E> chosen, String other) {

    public Mentioned {
        chosen = chosen.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(chosen));
        other = other.strip();
    }

    /// Nothing.
    public static <E extends Enum<E>> Mentioned<E> nothing() {
        return new Mentioned<E>(Set.of(), "");
    }

    public boolean blank() {
        return chosen.isEmpty() && other.isEmpty();
    }

    /// The labels of what was chosen, then the other words.
    public List<String> words(Function<E, String> label) {
        return Stream.concat(chosen.stream().map(label), Stream.of(other)).filter(word -> !word.isEmpty()).toList();
    }
}
