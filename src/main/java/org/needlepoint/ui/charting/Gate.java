package org.needlepoint.ui.charting;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.visit.Clearance;

/// What stands between a press of the big button and its step: what the rules ask, then position and preparation.
///
/// @param label the words on the button
/// @param place what a press leads to, instead of the step; empty where nothing is in the way
record Gate(String label, Optional<Place> place) {

    /// Where something is missing.
    enum Place {
        MESSAGES, POSITION, PREPARATION
    }

    static Gate of(ChartingModel model) {
        NextStep step = NextStep.of(model.session());
        Chart chart = model.session().chart();
        boolean goesIn = step.kind() == NextStep.Kind.START || step.kind() == NextStep.Kind.ALL_IN
                || step.kind() == NextStep.Kind.IN_AND_OUT_LEFT;
        if (goesIn) {
            List<Finding> open = model.rules().inTheWay();
            if (!open.isEmpty()) {
                return missing(Clearance.label(open), Place.MESSAGES);
            }
        }
        boolean starts = step.kind() == NextStep.Kind.START;
        if (starts && chart.round().position().isEmpty()) {
            return missing("Choose the position", Place.POSITION);
        }
        if (starts && chart.round().preparation().isEmpty()) {
            return missing("Confirm skin and needles", Place.PREPARATION);
        }
        return new Gate(step.label(), Optional.empty());
    }

    private static Gate missing(String label, Place place) {
        return new Gate(label, Optional.of(place));
    }
}
