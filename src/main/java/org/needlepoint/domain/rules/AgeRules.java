package org.needlepoint.domain.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.Giver;

/// Who is old enough, and who consents for whom (C1, C2).
final class AgeRules {

    /// Below this age dry needling is not offered, in years (C1; ART).
    static final int LEAST_AGE = 12;

    /// Below this age a guardian consents, or a mature minor whose capacity was noted, in years (C2; CPTA-MIN).
    static final int FULL_AGE = 18;

    private AgeRules() {
    }

    static List<Finding> check(Facts facts) {
        return Stream.of(tooYoung(facts), minor(facts)).flatMap(Optional::stream).toList();
    }

    /// C1: under 12 dry needling is not offered.
    static Optional<Finding> tooYoung(Facts facts) {
        return facts.age() < LEAST_AGE ? Optional.of(new Finding(Level.BLOCK, "C1", "age",
                "Under 12: dry needling is not offered.", "ART")) : Optional.empty();
    }

    /// C2: under 18 without a guardian's consent or a mature-minor note. Asked once consent was given at all: until
    /// then C4 asks.
    static Optional<Finding> minor(Facts facts) {
        Optional<Consent> given = facts.before().consent().filter(Consent::holds);
        if (facts.age() >= FULL_AGE || given.isEmpty() || vouched(given.get())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Level.BLOCK, "C2", "consent", "Under 18: a guardian consents, with the name, or "
                + "note why this minor is mature enough to.", "CPTA-MIN"));
    }

    private static boolean vouched(Consent consent) {
        return consent.giver() != Giver.PATIENT && !consent.giverNote().isBlank();
    }
}
