package org.needlepoint.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.session.Chart;

/// What must be answered before a chart is signed (C3, C14, C28, C29, C32).
final class SigningRules {

    private SigningRules() {
    }

    static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        mayNeedle(facts).ifPresent(findings::add);
        counted(facts.chart()).ifPresent(findings::add);
        findings.addAll(after(facts.chart().after()));
        faintedAndNone(facts.chart()).ifPresent(findings::add);
        findings.addAll(prepared(facts.chart()));
        provisional(facts.chart()).ifPresent(findings::add);
        return findings;
    }

    /// C3: only an authorized practitioner of the general register signs as the one who needled.
    static Optional<Finding> mayNeedle(Facts facts) {
        return facts.practitioner().mayNeedle() ? Optional.empty() : Optional.of(new Finding(Level.BLOCK, "C3",
                "practitioner", "Only an authorized physiotherapist of the General Register signs as the one who "
                + "needled. Correct it in Settings, or let another sign.", "CPTA-RA"));
    }

    /// C14: counted differs from what went in, and no complete incident releases it.
    static Optional<Finding> counted(Chart chart) {
        return chart.counted() && chart.allOut().isEmpty() ? Optional.empty() : Optional.of(new Finding(Level.BLOCK,
                "C14", "count", "In, out and counted do not match yet. Finish the count.", "GK"));
    }

    static List<Finding> after(After after) {
        List<Finding> findings = new ArrayList<>();
        if (after.skinChecked().isEmpty()) {
            findings.add(missing("skin", "Skin check is not answered."));
        }
        if (!after.unanswered().isEmpty()) {
            findings.add(missing("reactions", after.unanswered().size() == 1
                    ? after.unanswered().getFirst().label() + " is not answered."
                    : after.unanswered().size() + " reactions are not answered."));
        }
        dizzy(after).ifPresent(findings::add);
        Stream.of(Leaving.values()).filter(item -> !after.leaving().containsKey(item))
                .forEach(item -> findings.add(missing(item.id(), item.label() + " is not confirmed.")));
        Stream.of(Advice.values()).filter(item -> !after.advice().containsKey(item))
                .forEach(item -> findings.add(missing(item.id(), "Advice not given yet: " + item.label() + ".")));
        if (after.pain().isEmpty()) {
            findings.add(new Finding(Level.CONFIRM, "C28", "pain-after", "Pain now is not answered.", "design"));
        }
        after.reactions().forEach((kind, reaction) -> followUp(kind, reaction).ifPresent(findings::add));
        return findings;
    }

    /// C29: a dizzy patient rests until the timer is ended.
    static Optional<Finding> dizzy(After after) {
        boolean rested = after.rested().to().isPresent();
        return after.dizzy() && !rested ? Optional.of(new Finding(Level.BLOCK, "C29", "rest",
                "Sit and rest. Leave only when steady.", "ART")) : Optional.empty();
    }

    /// C29: a chart that tells of a faint and says "None" contradicts itself, unless it says why.
    static Optional<Finding> faintedAndNone(Chart chart) {
        boolean none = chart.after().reaction(ReactionKind.DIZZY).flatMap(Reaction::grade)
                .filter(grade -> grade == Grade.NONE).isPresent();
        return none && chart.events().faint().isPresent() ? Optional.of(new Finding(Level.CONFIRM, "C29",
                ReactionKind.DIZZY.id(), "Patient faint was tapped, dizzy or faint says None. Say why, or grade it.",
                "design")) : Optional.empty();
    }

    /// C32: who was told, when, and what was said.
    static Optional<Finding> followUp(ReactionKind kind, Reaction reaction) {
        return reaction.followUpMissing() ? Optional.of(new Finding(Level.CONFIRM, "C32", kind.id(), kind.label()
                + ": contact a doctor at once. Note who, when, what was said.", "PA-FAQ; PA-CRIT")) : Optional.empty();
    }

    /// A round that had needles was prepared; where nobody confirmed it, what was done stays chartable with a reason.
    static List<Finding> prepared(Chart chart) {
        return chart.rounds().stream().filter(round -> round.preparation().isEmpty()
                && chart.ofRound(round.number()).stream().anyMatch(needle -> needle.wentIn()))
                .map(round -> new Finding(Level.CONFIRM, "C28", "prepared-" + round.number(),
                        "Skin sterilised and new needles were not confirmed in round " + round.number() + ".",
                        "ART; BN121 s.7")).toList();
    }

    static Optional<Finding> provisional(Chart chart) {
        return chart.events().provisional() == 0 ? Optional.empty() : Optional.of(new Finding(Level.BLOCK, "C40",
                "provisional", "Taps were made while the screen was locked. Confirm them first.", "design"));
    }

    private static Finding missing(String about, String sentence) {
        return new Finding(Level.BLOCK, "C28", about, sentence, "ART; BN121 s.7");
    }
}
