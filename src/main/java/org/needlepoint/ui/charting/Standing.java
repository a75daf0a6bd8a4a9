package org.needlepoint.ui.charting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.visit.Clearance;
import org.needlepoint.ui.common.visit.Visit;

/// What the rules, the packs of the room and the last session say to the session that is charted.
final class Standing {

    /// A note about single needles is told once, not for each of them.
    private static final Set<String> ONCE = Set.of("C23");

    private final Set<String> read = new HashSet<>();
    private final Ghosts ghosts;
    private Visit visit;
    private Clearance clearance;
    private List<Pack> packs;

    Standing(Visit visit, Recognition recognition) {
        ghosts = new Ghosts(visit, recognition);
        know(visit);
    }

    /// What is known around the session was read anew.
    void know(Visit latest) {
        visit = latest;
        clearance = new Clearance(latest);
        packs = latest.packs();
        ghosts.know(latest);
    }

    private Chart chart() {
        return visit.session().chart();
    }

    /// What stands against the next needle: stops, reasons that are not given, sites not agreed to.
    List<Finding> inTheWay() {
        return clearance.open(chart());
    }

    /// What would stand against the needle that a step makes.
    List<Finding> inTheWay(Step step) {
        return step instanceof Step.Accepted(TreatmentSession after) ? clearance.open(after.chart()) : List.of();
    }

    /// The sites that wait to be agreed to.
    List<Site> notAgreed() {
        return clearance.notAgreed(chart());
    }

    /// What the rules only note of the marks and the packs, and was not closed yet.
    List<Finding> notes() {
        return RuleBook.needles(visit.facts()).stream().filter(finding -> finding.level() == Level.WARN)
                .filter(finding -> !read.contains(once(finding))).toList();
    }

    private static String once(Finding note) {
        return ONCE.contains(note.rule()) ? note.rule() : note.rule() + note.about();
    }

    /// A note was read.
    void close(Finding note) {
        read.add(once(note));
    }

    /// The packs that are open in the room.
    List<Pack> packs() {
        return packs;
    }

    /// What stops the packs of the room, if anything does (C15).
    Optional<Finding> stoppedPack() {
        return packs.stream().flatMap(pack -> RuleBook.pack(pack, visit.facts()).stream())
                .filter(finding -> finding.level() == Level.BLOCK).findFirst();
    }

    /// The packs of the room were changed: what was confirmed with others is confirmed anew.
    void packs(List<Pack> open) {
        packs = List.copyOf(open);
        boolean others = chart().round().preparation().filter(done -> !done.packs().equals(packs)).isPresent();
        if (others && chart().started().isEmpty() && chart().state().charting()) {
            visit.desk().tap(new RoundAct.PreparationTakenBack());
        }
    }

    /// The needles of the last session, under today's chart.
    Ghosts ghosts() {
        return ghosts;
    }
}
