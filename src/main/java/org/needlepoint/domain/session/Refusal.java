package org.needlepoint.domain.session;

import java.io.Serial;
import org.needlepoint.domain.finding.Finding;

/// Carries a refusal from the depths of the fold to [TreatmentSession#with]; never leaves this package.
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refusal(String sentence) {
        super(sentence, null, false, false);
        this.finding = Finding.impossible(sentence);
    }

    Finding finding() {
        return finding;
    }
}
