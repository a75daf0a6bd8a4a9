package org.needlepoint.ui.common;

import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.TreatmentSession;

/// The five steps of a visit, as the rail shows them (UX section 2).
public enum VisitStep {
    SCREENING("Screening"), MARK("Mark"), NEEDLES_IN("Needles in"), COUNT("Out and count"), AFTER("After and sign");

    private final String label;

    VisitStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The step at which a session stands now.
    public static VisitStep of(TreatmentSession session) {
        Chart chart = session.chart();
        return switch (session.state()) {
            case DRAFT -> chart.placements().isEmpty() ? SCREENING : MARK;
            case SCREENED, MARKED -> MARK;
            case NEEDLING -> chart.allOut().isPresent() ? COUNT : NEEDLES_IN;
            case COUNTED, SIGNED, OUT, CANCELLED -> AFTER;
        };
    }

    /// Whether the step is done on the drawings: marking, and needles in.
    public boolean drawn() {
        return this == MARK || this == NEEDLES_IN;
    }

    /// Whether the step lies behind or is where the session stands, so that it can be looked at.
    public boolean reached(TreatmentSession session) {
        return compareTo(of(session)) <= 0;
    }
}
