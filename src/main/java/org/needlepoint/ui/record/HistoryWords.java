package org.needlepoint.ui.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.store.ReactionRow;

/// What a line of the history says of reactions and muscles.
final class HistoryWords {

    private HistoryWords() {
    }

    /// The gravest reaction.
    static Optional<ReactionRow> gravest(List<ReactionRow> reactions) {
        return reactions.stream().max(Comparator.comparing(ReactionRow::grade)
                .thenComparing(ReactionRow::kind, Comparator.reverseOrder()));
    }

    /// "Fatigue, mild", "Dizzy or faint, significant, and 1 more"; "No reaction" where there was none.
    static String reactions(List<ReactionRow> reactions) {
        return gravest(reactions).map(row -> name(row) + ", " + row.grade().label().toLowerCase(Locale.ENGLISH)
                + (reactions.size() > 1 ? ", and " + (reactions.size() - 1) + " more" : "")).orElse("No reaction");
    }

    private static String name(ReactionRow row) {
        if (row.kind() != ReactionKind.OTHER) {
            return row.kind().label();
        }
        return row.other().filter(other -> other != OtherReaction.OWN_WORDS).map(OtherReaction::label)
                .orElse(row.words().isEmpty() ? row.kind().label() : row.words());
    }

    /// "Procerus, anterior temporalis".
    static String muscles(List<Muscle> muscles) {
        String names = muscles.stream().map(muscle -> muscle.label().toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Character.toUpperCase(names.charAt(0)) + names.substring(1);
    }
}
