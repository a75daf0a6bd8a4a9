package org.needlepoint.domain.clinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needlepoint.domain.finding.Finding;

/// The reasons that a rule offers to tap instead of typing, the clinic's to edit (UX section 10).
///
/// @param byRule  at most three short texts for a rule, by its number such as "C12"
/// @param general at most three, offered by a rule that has none of its own
public record ReadyReasons(Map<String, List<String>> byRule, List<String> general) {

    /// The most reasons that a rule offers.
    public static final int MOST = 3;
    /// The longest reason, in characters: it stands on a button.
    public static final int TEXT_LIMIT = 48;

    /// Under this the reasons for a missing pain rating stand; the other reasons of C28 do not fit it.
    public static final String PAIN_AFTER = "C28-pain";

    /// Under this the reasons for needles on the other side than the pain stand.
    public static final String LATERALITY = "laterality";

    /// Those that come along.
    public static final ReadyReasons DEFAULT = new ReadyReasons(Map.ofEntries(
            Map.entry("C4", List.of("Given before, noted late")),
            Map.entry("C8", List.of("Tolerated before", "Doctor agrees", "Short needle, shallow")),
            Map.entry("C11", List.of("Already seen by a doctor", "Doctor agrees")),
            Map.entry("C12", List.of("Had needling elsewhere", "Doctor agrees")),
            Map.entry("C13", List.of("Hidden in hair", "Could not return in time")),
            Map.entry("C17", List.of("Short needle, shallow", "Pincer, tangential", "Tolerated before")),
            Map.entry("C18", List.of("Short needle, shallow", "Pincer, tangential", "Tolerated before")),
            Map.entry("C28", List.of("Done, not tapped in time")),
            Map.entry(PAIN_AFTER, List.of("Patient could not say")),
            Map.entry("C29", List.of("Tapped by mistake")),
            Map.entry(LATERALITY, List.of("Pain has changed sides", "Trigger points only on that side"))),
            List.of("Tolerated before", "Doctor agrees"));

    /// What was done already, or who was told: no reason of the clinic's can be true of it unseen.
    private static final Set<String> OWN_WORDS = Set.of("C1", "C2", "C5", "C7", "C15", "C28", PAIN_AFTER, "C29",
            "C32", LATERALITY);

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

    /// What a finding offers to tap: its rule's own reasons, else the general ones; none where only own words can be
    /// true.
    public List<String> of(Finding finding) {
        boolean done = finding.about().startsWith("done-");
        String rule = finding.about().equals("pain-after") ? PAIN_AFTER
                : finding.about().equals(LATERALITY) ? LATERALITY : finding.rule();
        return done ? List.of() : byRule.getOrDefault(rule, OWN_WORDS.contains(rule) ? List.of() : general);
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
