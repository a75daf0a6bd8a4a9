package org.needlepoint.domain.session;

import org.needlepoint.domain.finding.Finding;

/// What came of an act: the session it makes, or why it is refused. A refusal leaves everything as it was.
public sealed interface Step {

    /// The act holds.
    record Accepted(TreatmentSession session) implements Step {
    }

    /// The act is refused; the finding says why and what to do.
    record Refused(Finding finding) implements Step {
    }
}
