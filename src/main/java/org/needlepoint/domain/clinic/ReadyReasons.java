package org.needlepoint.domain.clinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The reasons that a rule offers to tap instead of typing, the clinic's to edit (UX section 10).
///
/// @param byRule  at most three short texts for a rule, by its number such as "C12"
/// @param general at most three, offered by a rule that has none of its own
public record ReadyReasons(Map<String, List<String>> byRule, List<String> general) {

    /// The most reasons that a rule offers.
    public static final int MOST = 3;
    /// The longest reason, in characters: it stands on a button.
    public static final int TEXT_LIMIT = 48;

    /// Those that come along.
    public static final ReadyReasons DEFAULT = new ReadyReasons(Map.of(
            "C4", List.of("Given before, noted late"),
            "C12", List.of("Had needling elsewhere", "Doctor agrees"),
            "C13", List.of("Hidden in hair", "Could not return in time"),
            "C17", List.of("Short needle, shallow", "Pincer, tangential", "Tolerated before"),
            "C18", List.of("Short needle, shallow", "Pincer, tangential", "Tolerated before"),
            "C28", List.of("Done, not tapped in time", "Patient could not say")),
            List.of("Tolerated before", "Doctor agrees", "Short needle, shallow"));

    public ReadyReasons {
        Map<String, List<String>> sound = new TreeMap<>();
        byRule.forEach((rule, reasons) -> {
            List<String> kept = sound(reasons);
            if (!kept.isEmpty()) {
                sound.put(rule, kept);
            }
        });
        byRule = Collections.unmodifiableMap(sound);
        general = sound(general);
    }

    private static List<String> sound(List<String> reasons) {
        List<String> kept = named(reasons);
        problem(kept).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return kept;
    }

    private static List<String> named(List<String> reasons) {
        return reasons.stream().map(String::strip).filter(reason -> !reason.isEmpty()).distinct().toList();
    }

    /// What stands against a rule's reasons, one a line; empty lines are left out.
    public static Optional<String> problem(List<String> typed) {
        List<String> reasons = named(typed);
        if (reasons.size() > MOST) {
            return Optional.of("A rule offers at most " + MOST + " reasons, not " + reasons.size() + ". Take "
                    + (reasons.size() - MOST) + " away.");
        }
        return reasons.stream().filter(reason -> reason.length() > TEXT_LIMIT).findFirst().map(reason ->
                "A reason holds " + TEXT_LIMIT + " characters, \"" + reason.substring(0, 20) + "...\" has "
                        + reason.length() + ". Shorten it.");
    }

    /// What a rule offers: its own reasons, else the general ones.
    public List<String> of(String rule) {
        return byRule.getOrDefault(rule, general);
    }

    /// The same with other reasons for a rule; none leaves it the general ones.
    public ReadyReasons with(String rule, List<String> reasons) {
        Map<String, List<String>> changed = new TreeMap<>(byRule);
        changed.put(rule, reasons);
        return new ReadyReasons(changed, general);
    }

    /// The same with other general reasons.
    public ReadyReasons withGeneral(List<String> reasons) {
        return new ReadyReasons(byRule, new ArrayList<>(reasons));
    }
}
