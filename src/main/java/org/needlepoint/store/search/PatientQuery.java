package org.needlepoint.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a person typed into the search field, made ready: a beginning of a name, or words that must all occur.
///
/// @param prefix the typed text, folded: patients whose name begins with it come first
/// @param anyOf  the ways to read the text; in each, every word must occur in the patient's [SearchText]
public record PatientQuery(String prefix, List<List<String>> anyOf) {

    public PatientQuery {
        anyOf = anyOf.stream().map(List::copyOf).toList();
    }

    /// Reads the text; dates are understood as "1985", "Mar 1985", "14 Mar 1985", "14.3.1985", "14/03/85",
    /// "1985-03-14".
    public static PatientQuery of(String typed) {
        String prefix = Folding.fold(typed);
        Set<List<String>> ways = new LinkedHashSet<>();
        TypedDate.in(typed).ifPresentOrElse(date -> {
            List<String> others = words(date.around());
            for (String text : date.texts()) {
                ways.add(with(others, text));
            }
            if (!date.certain()) {
                ways.add(words(prefix));
            }
        }, () -> ways.add(words(prefix)));
        ways.removeIf(List::isEmpty);
        return new PatientQuery(prefix, List.copyOf(ways));
    }

    /// Whether nothing was typed that could be looked for.
    public boolean empty() {
        return anyOf.isEmpty();
    }

    /// Whether a patient's text answers this.
    public boolean matches(String searchText) {
        return anyOf.stream().anyMatch(words -> words.stream().allMatch(searchText::contains));
    }

    private static List<String> words(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).distinct().toList();
    }

    private static List<String> with(List<String> words, String another) {
        List<String> all = new ArrayList<>(words);
        all.add(another);
        return all;
    }
}
