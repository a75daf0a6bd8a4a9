package org.needlepoint.domain.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;

/// Consent to this procedure by this practitioner, before the first needle (C4, C5, C6; CPTA-CON).
final class ConsentRules {

    private ConsentRules() {
    }

    /// What stands against the next needle.
    static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Optional<Consent> consent = facts.before().consent();
        if (consent.isEmpty()) {
            findings.add(block("C4", "No consent, no needle. Ask for consent to dry needling by "
                    + name(facts) + ".", "CPTA-CON"));
        } else {
            refused(consent.get(), facts.chart()).ifPresent(findings::add);
            if (consent.get().holds() && !consent.get().practitioner().equals(facts.practitioner().id())) {
                findings.add(block("C4", "Consent names " + consent.get().name() + ". Ask for consent to dry needling "
                        + "by " + name(facts) + ".", "CPTA-CON"));
            }
            if (consent.get().form() == ConsentForm.SPOKEN && consent.get().withdrawn().isEmpty()
                    && facts.before().yes(Question.PREGNANT)) {
                findings.add(block("C9", "Pregnant, or may be: consent must be written. Choose Written when it is.",
                        "GOLD"));
            }
        }
        return findings;
    }

    private static Optional<Finding> refused(Consent consent, Chart chart) {
        if (consent.withdrawn().isPresent()) {
            return Optional.of(block("C5", "Consent withdrawn. No new needle"
                    + (chart.in().isEmpty() ? "." : ": take all needles out."), "CPTA-CON"));
        }
        return switch (consent.form()) {
            case DECLINED -> Optional.of(block("C6", "Consent declined. No needling.", "BN121 3.1"));
            case CANNOT_CONSENT -> Optional.of(block("C6", "Cannot consent. No needling.", "BN121 3.1"));
            case SPOKEN, WRITTEN -> Optional.empty();
        };
    }

    /// C4 and C5, looked at when signing: what was done stays chartable, with a reason.
    static List<Finding> signing(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        lateConsent(facts.chart()).ifPresent(findings::add);
        Optional<Consent> consent = facts.before().consent();
        consent.filter(given -> given.form().given() && !given.practitioner().equals(facts.practitioner().id()))
                .filter(_ -> !facts.chart().wentIn().isEmpty())
                .map(given -> new Finding(Level.CONFIRM, "C4", "consent-name", "Consent names " + given.name()
                        + ", not " + name(facts) + ". Say why.", "CPTA-CON")).ifPresent(findings::add);
        Optional<Instant> withdrawn = consent.flatMap(Consent::withdrawn);
        if (facts.chart().wentIn().stream().anyMatch(needle -> withdrawn.filter(needle.in().orElseThrow().at()::isAfter)
                .isPresent())) {
            findings.add(new Finding(Level.CONFIRM, "C5", "consent-withdrawn",
                    "A needle went in after consent was withdrawn. Say why.", "CPTA-CON"));
        }
        return findings;
    }

    static Optional<Finding> lateConsent(Chart chart) {
        Optional<Instant> first = chart.wentIn().stream().map(needle -> needle.in().orElseThrow().at())
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Consent> consent = chart.before().consent().filter(given -> given.form().given());
        if (consent.isEmpty()) {
            return Optional.of(new Finding(Level.CONFIRM, "C4", "consent",
                    "Needles went in without recorded consent. Say why.", "CPTA-CON"));
        }
        return consent.get().at().isAfter(first.get()) ? Optional.of(new Finding(Level.CONFIRM, "C4", "consent",
                "Consent was recorded after the first needle. Say why.", "CPTA-CON")) : Optional.empty();
    }

    /// The sites that are marked and not agreed to, in order; asked once each, one tap (UX section 2).
    static List<Site> sitesNotAgreed(Chart chart) {
        Optional<Consent> consent = chart.before().consent().filter(Consent::holds);
        return consent.map(given -> chart.placements().stream().filter(needle -> !needle.neverPlaced())
                .map(NeedlePlacement::location).map(location -> location.site())
                .filter(site -> !given.sites().contains(site)).distinct().sorted().toList()).orElse(List.of());
    }

    private static Finding block(String rule, String sentence, String source) {
        return new Finding(Level.BLOCK, rule, "consent", sentence, source);
    }

    private static String name(Facts facts) {
        return facts.practitioner().name().isEmpty() ? "this practitioner" : facts.practitioner().name();
    }
}
