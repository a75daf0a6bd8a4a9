package org.needlepoint.ui.common.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.SessionDesk;

/// Whether the next needle may go in: what the rules ask, the sites that were agreed to, position and preparation.
///
/// One answer for every screen and key, so that no way around the drawings places a needle that they would stop. Out,
/// and everything that only charts what was done, is never in question.
public final class Clearance implements SessionDesk.Gate {

    private final Visit visit;

    public Clearance(Visit visit) {
        this.visit = visit;
    }

    /// What stands against the next needle: stops, reasons that are not given, sites not agreed to.
    public List<Finding> open(Chart chart) {
        if (unasked(chart)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(RuleBook.open(RuleBook.needling(visit.facts(chart)), chart));
        if (chart.events().fainting()) {
            findings.addFirst(new Finding(Level.BLOCK, "C29", "faint",
                    "Patient faint: no new needle. Take the needles out.", "ART"));
        }
        RuleBook.sitesNotAgreed(chart).forEach(site -> findings.add(notAgreed(site)));
        return findings;
    }

    /// Needles went in before anything was asked, as before screening was recorded: nothing stops them afterwards.
    private static boolean unasked(Chart chart) {
        return chart.before().screened().isEmpty() && chart.state() == SessionState.NEEDLING;
    }

    private static Finding notAgreed(Site site) {
        return new Finding(Level.CONFIRM, "C4", "site-" + site.letter(), site.label()
                + " was not named in the consent. Ask the patient first.", "CPTA-CON");
    }

    /// The sites that wait to be agreed to, among those that are marked.
    public List<Site> notAgreed(Chart chart) {
        return unasked(chart) ? List.of() : RuleBook.sitesNotAgreed(chart);
    }

    @Override
    public Optional<Finding> against(TreatmentSession session, SessionAct act) {
        Chart chart = session.chart();
        return switch (act) {
            case SessionAct.NeedlingStarted _ -> unprepared(chart).or(() -> open(chart).stream().findFirst());
            case SessionAct.NeedleIn _, SessionAct.NeedleInAndOut _, SessionAct.AllIn _ ->
                open(chart).stream().findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> unprepared(Chart chart) {
        if (chart.round().position().isPresent() && chart.round().preparation().isPresent()) {
            return Optional.empty();
        }
        String missing = chart.round().position().isEmpty() ? "The position" : "Skin sterilised, new needles";
        return Optional.of(Finding.impossible(missing + " is not answered in round " + chart.round().number()
                + ". Answer it beside the drawings, then start."));
    }

    /// The words on a button that leads to what is open: "1 reason left".
    ///
    /// @param open what is open, at least one
    public static String label(List<Finding> open) {
        if (open.stream().anyMatch(finding -> finding.level() == Level.BLOCK)) {
            return "Stopped: see why";
        }
        Optional<Site> site = open.stream().filter(finding -> finding.rule().equals("C4"))
                .flatMap(finding -> site(finding).stream()).findFirst();
        return site.map(asked -> "Ask: " + asked.label().toLowerCase(Locale.ENGLISH)).orElse(open.size() == 1
                ? "1 reason left" : open.size() + " reasons left");
    }

    private static Optional<Site> site(Finding finding) {
        for (Site site : Site.values()) {
            if (finding.about().equals("site-" + site.letter())) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }
}
