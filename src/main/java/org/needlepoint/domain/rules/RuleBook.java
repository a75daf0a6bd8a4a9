package org.needlepoint.domain.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.session.Chart;

/// The clinical rules (CLINICAL.md part C): facts in, findings out. A rule acts before the needle; afterwards it may
/// ask for a reason, never make the record false.
public final class RuleBook {

    /// The check call falls due so long after a session (C33; ART).
    public static final Duration CHECK_CALL_FROM = Duration.ofHours(24);

    /// And is late after so long (C33; ART).
    public static final Duration CHECK_CALL_UNTIL = Duration.ofHours(48);

    private RuleBook() {
    }

    /// What age, answers and consent mean, for the screening screen and for every needle after it.
    public static List<Finding> screening(Facts facts) {
        List<Finding> findings = new ArrayList<>(AgeRules.check(facts));
        findings.addAll(ScreeningRules.check(facts));
        findings.addAll(ConsentRules.check(facts));
        return findings;
    }

    /// What the answer to one question means.
    public static Optional<Finding> of(Question question, Facts facts) {
        return ScreeningRules.of(question, facts);
    }

    /// What stands against the next needle: screening, and what is marked.
    public static List<Finding> needling(Facts facts) {
        List<Finding> findings = new ArrayList<>(screening(facts));
        findings.addAll(NeedleRules.check(facts));
        return findings;
    }

    /// What single needles, their number and the packs mean, without the screening (C7, C12, C15, C23).
    public static List<Finding> needles(Facts facts) {
        return NeedleRules.check(facts);
    }

    /// Whether a pack may be used, and whether a recall could find it (C15).
    public static Optional<Finding> pack(Pack pack, Facts facts) {
        return NeedleRules.pack(pack, facts);
    }

    /// The sites that are marked and not agreed to (C4); asked once each, one tap.
    public static List<Site> sitesNotAgreed(Chart chart) {
        return ConsentRules.sitesNotAgreed(chart);
    }

    /// What must be answered before signing, and what needs a reason then.
    public static List<Finding> signing(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ConsentRules.signing(facts));
        // what was done against a stop stays chartable: a reason releases it
        ScreeningRules.check(facts).stream().filter(finding -> finding.level() != Level.WARN).forEach(finding ->
                findings.add(new Finding(Level.CONFIRM, finding.rule(), finding.about(), finding.sentence(),
                        finding.source())));
        AgeRules.check(facts).forEach(finding -> findings.add(new Finding(Level.CONFIRM, finding.rule(),
                finding.about(), finding.sentence(), finding.source())));
        NeedleRules.firstSession(facts).ifPresent(findings::add);
        findings.addAll(NeedleRules.doneAgainstAStop(facts));
        findings.addAll(NeedleRules.dwells(facts.chart()));
        SideRule.check(facts).ifPresent(findings::add);
        findings.addAll(SigningRules.check(facts));
        return findings;
    }

    /// The findings that are in the way: stops, and those that wait for their reason.
    public static List<Finding> open(List<Finding> findings, Chart chart) {
        return findings.stream().filter(finding -> finding.level() == Level.BLOCK
                || finding.level() == Level.CONFIRM && chart.reason(finding).isEmpty()).toList();
    }

    /// Whether the check call of a session that ended at a moment is due now (C33).
    public static boolean checkCallDue(Instant ended, Instant now) {
        return !now.isBefore(ended.plus(CHECK_CALL_FROM)) && !now.isAfter(ended.plus(CHECK_CALL_UNTIL));
    }
}
