package org.needlepoint.ui.charting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.Facts;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.visit.Visit;

/// What the rules, the packs of the room and the last session say to the session that is charted.
final class Standing {

    private final Visit visit;
    private final Set<Finding> read = new HashSet<>();
    private List<Pack> packs;

    Standing(Visit visit) {
        this.visit = visit;
        this.packs = visit.packs();
    }

    private Chart chart() {
        return visit.session().chart();
    }

    /// What the rules hold against the next needle: stops, and reasons that are not given.
    List<Finding> inTheWay() {
        return RuleBook.open(RuleBook.needling(visit.facts()), chart());
    }

    /// What stops every needle now, if anything does.
    Optional<Finding> stop() {
        return blocks(inTheWay());
    }

    /// What stops the needle that would make a step, if anything does.
    Optional<Finding> stop(Step step) {
        Optional<Finding> now = stop();
        if (now.isPresent() || !(step instanceof Step.Accepted(TreatmentSession after))) {
            return now;
        }
        Facts facts = visit.facts();
        return blocks(RuleBook.needles(new Facts(facts.day(), facts.age(), after.chart(), facts.practitioner(),
                facts.past())));
    }

    private static Optional<Finding> blocks(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.level() == Level.BLOCK).findFirst();
    }

    /// What the rules only note, and was not closed yet.
    List<Finding> notes() {
        return RuleBook.needling(visit.facts()).stream().filter(finding -> finding.level() == Level.WARN)
                .filter(finding -> !read.contains(finding)).toList();
    }

    /// A note was read.
    void close(Finding note) {
        read.add(note);
    }

    /// The packs that are open in the room.
    List<Pack> packs() {
        return packs;
    }

    /// The packs of the room were changed here.
    void packs(List<Pack> open) {
        packs = List.copyOf(open);
    }

    /// The needles of the last session that "Repeat last" marks again; none where something is marked already.
    List<NeedlePlacement> repeatable() {
        boolean fresh = chart().placements().isEmpty() && (chart().state() == SessionState.SCREENED
                || chart().state() == SessionState.DRAFT);
        return fresh ? visit.last().map(last -> last.chart().wentIn()).orElse(List.of()) : List.of();
    }

    /// "Repeat last": marks at the places of the last session, with its sizes and planned dwells; undone as one.
    void repeatLast() {
        List<SessionAct> acts = new ArrayList<>();
        int key = visit.session().nextNeedle();
        for (NeedlePlacement needle : repeatable()) {
            acts.add(new SessionAct.NeedleMarked(key++, needle.location(), needle.needle(), needle.planned()));
        }
        if (!acts.isEmpty()) {
            visit.desk().tap(acts.toArray(SessionAct[]::new));
        }
    }
}
