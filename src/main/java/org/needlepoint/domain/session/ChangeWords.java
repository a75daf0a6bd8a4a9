package org.needlepoint.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what changed between two charts: "needle 6 is out".
public final class ChangeWords {

    /// More needles than this are counted, not listed.
    private static final int LISTED = 3;

    private ChangeWords() {
    }

    /// One line in lower case; never empty.
    public static String between(Chart before, Chart after) {
        List<NeedlePlacement> changed = new ArrayList<>();
        for (NeedlePlacement needle : after.placements()) {
            if (!before.placement(needle.key()).equals(Optional.of(needle))) {
                changed.add(needle);
            }
        }
        List<NeedlePlacement> gone = before.placements().stream()
                .filter(needle -> after.placement(needle.key()).isEmpty()).toList();
        if (!gone.isEmpty()) {
            return gone.size() == 1 ? "needle " + gone.getFirst().number() + " is removed"
                    : gone.size() + " needles are removed";
        }
        if (changed.isEmpty()) {
            return withoutNeedles(before, after);
        }
        if (changed.size() == 1) {
            NeedlePlacement needle = changed.getFirst();
            return "needle " + needle.number() + " " + one(before.placement(needle.key()), needle);
        }
        return several(changed);
    }

    private static String one(Optional<NeedlePlacement> before, NeedlePlacement after) {
        if (before.isPresent() && state(before.get()).equals(state(after))) {
            Answer twitch = after.details().twitch();
            boolean twitchChanged = before.get().details().twitch() != twitch;
            return twitchChanged ? (twitch == Answer.YES ? "with LTR" : "without LTR") : "is changed";
        }
        return after.out().isPresent() && after.planned().inAndOut() ? "went in and out" : "is " + state(after);
    }

    private static String several(List<NeedlePlacement> changed) {
        String state = state(changed.getFirst());
        boolean alike = changed.stream().allMatch(needle -> state(needle).equals(state));
        String which = changed.size() > LISTED ? changed.size() + " needles"
                : "needles " + changed.stream().map(needle -> Integer.toString(needle.number()))
                        .collect(Collectors.joining(", "));
        return which + " are " + (alike ? state : "changed");
    }

    private static String state(NeedlePlacement needle) {
        if (needle.neverPlaced()) {
            return "not placed";
        }
        if (needle.out().isPresent()) {
            return "out";
        }
        return needle.isIn() ? "in" : "marked, not in";
    }

    private static String withoutNeedles(Chart before, Chart after) {
        if (before.started().isPresent() != after.started().isPresent()) {
            return after.started().isPresent() ? "needling has started" : "needling has not started";
        }
        if (before.allOut().isPresent() != after.allOut().isPresent()) {
            return after.allOut().isPresent() ? "the count is open" : "the count is not open";
        }
        if (before.events().bell().isPresent() != after.events().bell().isPresent()) {
            return after.events().bell().isPresent() ? "the patient has the bell" : "the patient has no bell";
        }
        if (before.events().fainting() != after.events().fainting()) {
            return after.events().fainting() ? "the patient faints" : "the patient is steady";
        }
        return "the session is " + after.state().label().toLowerCase(Locale.ENGLISH);
    }
}
