package org.needlepoint.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.domain.round.Fate;

/// The needles that did not come out whole, by what became of them: one that is broken or left in is known to be in the
/// patient, one that was not found may be anywhere (C14).
///
/// @param leftIn   how many are broken or left in
/// @param notFound how many were not found
public record Unaccounted(int leftIn, int notFound) {

    /// None.
    public static final Unaccounted NONE = new Unaccounted(0, 0);

    public static Unaccounted of(List<NeedlePlacement> needles) {
        return new Unaccounted(count(needles, Fate.BROKEN_OR_LEFT_IN), count(needles, Fate.NOT_FOUND));
    }

    private static int count(List<NeedlePlacement> needles, Fate fate) {
        return (int) needles.stream().filter(needle -> needle.fate().equals(Optional.of(fate))).count();
    }

    /// Whether there is one.
    public boolean any() {
        return leftIn + notFound > 0;
    }

    /// "1 broken or left in, 2 not found"; empty where there is none.
    public String words() {
        List<String> words = new ArrayList<>();
        Stream.of(Fate.BROKEN_OR_LEFT_IN, Fate.NOT_FOUND).forEach(fate -> {
            int number = fate == Fate.NOT_FOUND ? notFound : leftIn;
            if (number > 0) {
                words.add(number + " " + fate.label().toLowerCase(Locale.ENGLISH));
            }
        });
        return String.join(", ", words);
    }
}
