package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.session.NeedlePlacement;

/// The reactions that were asked about, and what was confirmed before the patient left (ART; PA-FAQ; C28, C29, C32).
///
/// @param words of the whole chart
public record ReactionWords(ChartWords words) {

    private static final List<String> COUNTS = List.of("None of them", "Other one", "Other two",
            "Other three", "Other four", "Other five", "Other six", "Other seven", "All eight");

    private After after() {
        return words.chart().after();
    }

    static String name(ReactionKind kind, Reaction reaction) {
        return reaction.other().filter(other -> other != OtherReaction.OWN_WORDS).map(OtherReaction::label)
                .orElse(kind.label());
    }

    public Section section() {
        boolean asked = !after().reactions().isEmpty() || after().skinChecked().isPresent();
        String title = "Reactions" + after().skinChecked().map(at -> ", skin checked " + words.moment(at))
                .orElse(words.ended() && !words.early() ? ", skin not checked" : "");
        List<Entry> entries = new ArrayList<>();
        if (!asked) {
            entries.add(new Entry.Fact("Reactions", words.early() ? "not recorded" : "not asked yet"));
        }
        after().reactions().forEach((kind, reaction) -> noted(kind, reaction).ifPresent(entries::add));
        none().ifPresent(entries::add);
        if (asked && words.ended() && !after().unanswered().isEmpty()) {
            entries.add(new Entry.Fact("Not answered", Text.strongly(listed(after().unanswered()))));
        }
        rest().ifPresent(entries::add);
        if (asked || !after().leaving().isEmpty() || !after().advice().isEmpty()) {
            leaving(entries);
        }
        if (!after().otherCare().isEmpty()) {
            entries.add(new Entry.Fact("Other care", after().otherCare().stream().map(OtherCare::label)
                    .map(ReactionWords::lower).collect(Collectors.joining(", "))));
        }
        return new Section(title, entries);
    }

    private Optional<Entry> noted(ReactionKind kind, Reaction reaction) {
        if (reaction.grade().filter(Grade.NONE::equals).isPresent()) {
            return Optional.empty();
        }
        Text text = Text.strongly(reaction.grade().map(Grade::label).orElse("Not graded yet"))
                .plain(reaction.needles().isEmpty() ? ", general" : ", " + needles(reaction.needles()));
        text = reaction.other().isPresent() ? text.plain(". " + name(kind, reaction)) : text;
        if (!reaction.words().isBlank()) {
            text = text.plain(". " + reaction.words().strip());
        }
        if (kind == ReactionKind.DIZZY && after().rested().from().isPresent()) {
            text = text.plain(". " + rested());
        }
        if (reaction.followUp().isPresent()) {
            text = text.plain(". ").strong(told(reaction.followUp().get()));
        } else if (reaction.followUpMissing()) {
            text = text.plain(". ").strong("Who was told is not written");
        }
        return Optional.of(new Entry.Fact(kind == ReactionKind.DIZZY ? "Dizzy, faint" : kind.label(),
                Optional.of(ReactionMark.of(kind)), text));
    }

    private static String told(FollowUp followUp) {
        return "Told: " + Stream.of(followUp.told(), followUp.when(), followUp.said())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// "needle 5, neck, left", or only the numbers of several.
    private String needles(List<Integer> keys) {
        List<NeedlePlacement> caused = keys.stream().flatMap(key -> words.chart().placement(key).stream()).toList();
        return caused.size() == 1
                ? "needle " + caused.getFirst().number() + ", " + lower(caused.getFirst().location().label())
                : "needles " + caused.stream().map(needle -> Integer.toString(needle.number()))
                        .collect(Collectors.joining(", "));
    }

    private Optional<Entry> none() {
        List<ReactionKind> none = Stream.of(ReactionKind.values()).filter(kind -> after().reaction(kind)
                .flatMap(Reaction::grade).filter(Grade.NONE::equals).isPresent()).toList();
        return none.isEmpty() ? Optional.empty()
                : Optional.of(new Entry.Fact(COUNTS.get(none.size()), Text.strongly("None: ").plain(listed(none))));
    }

    private static String listed(List<ReactionKind> kinds) {
        return kinds.stream().map(ReactionKind::label).map(ReactionWords::lower).collect(Collectors.joining(", "));
    }

    private String rested() {
        return "Rested " + after().rested().from().map(words::moment).orElse("")
                + after().rested().to().map(to -> " to " + words.moment(to)).orElse(", still resting");
    }

    /// The faint that interrupted the needling, and rest that no reaction tells of.
    private Optional<Entry> rest() {
        List<String> told = new ArrayList<>();
        words.chart().events().faint().ifPresent(faint -> told.add("Faint " + words.moment(faint.at())
                + faint.resting().map(at -> ", lying or sitting " + words.moment(at)).orElse("")
                + faint.safe().map(at -> ", safe " + words.moment(at)).orElse(", not safe yet")));
        boolean toldAbove = after().reaction(ReactionKind.DIZZY)
                .filter(reaction -> reaction.grade().filter(Grade.NONE::equals).isEmpty()).isPresent();
        if (after().rested().from().isPresent() && !toldAbove) {
            told.add(rested());
        }
        return told.isEmpty() ? Optional.empty()
                : Optional.of(new Entry.Fact("Rest", Text.strongly(String.join(". ", told))));
    }

    private void leaving(List<Entry> entries) {
        entries.add(new Entry.Fact("Got up", Text.joined(List.of(confirmed("slowly", Leaving.GOT_UP_SLOWLY),
                confirmed("steady", Leaving.STEADY)), ", ")));
        entries.add(new Entry.Fact("Sharps", confirmed("in the bin", Leaving.SHARPS_IN_BIN)));
        entries.add(new Entry.Fact("Advice", Text.joined(Stream.of(Advice.values()).map(item ->
                after().advice().containsKey(item) ? Text.of("✓ " + advice(item))
                        : Text.strongly(advice(item) + " not given")).toList(), ", ")));
    }

    private Text confirmed(String what, Leaving item) {
        return Optional.ofNullable(after().leaving().get(item))
                .map(at -> Text.of("✓ " + what + " " + words.moment(at)))
                .orElse(Text.strongly(what + " not confirmed"));
    }

    private static String advice(Advice item) {
        return switch (item) {
            case WATER -> "water";
            case KEEP_MOVING -> "keep moving";
            case WHEN_TO_CALL -> "when to call";
        };
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ENGLISH);
    }
}
