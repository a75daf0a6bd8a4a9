package org.needlepoint.ui.charting;

import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Times;

/// Sentences about the clocks of a chart.
final class PanelWords {

    private PanelWords() {
    }

    /// What is asked of a needle that was in for more than 60 minutes.
    static String questioned(NeedlePlacement needle) {
        return "Needle " + needle.number() + ", " + needle.location().label() + ", was in for "
                + Times.minutes(needle.dwell().orElseThrow()) + ".";
    }
}
