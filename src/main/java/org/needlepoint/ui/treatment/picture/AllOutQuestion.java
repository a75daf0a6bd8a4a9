package org.needlepoint.ui.treatment.picture;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.NextStep;

/// What "All out" asks, and what a yes would write down.
///
/// @param words  "Are all 8 out?"
/// @param effect which needles were not tapped out, and which moment they would get
/// @param yes    "All 8 are out"
public record AllOutQuestion(String words, String effect, String yes) {

    /// More needles than this are counted, not listed.
    private static final int LISTED = 8;

    static Optional<AllOutQuestion> of(Chart chart, ZoneId zone) {
        int wentIn = chart.wentIn().size();
        return chart.allOut().map(asked -> new AllOutQuestion(NextStep.areOutQuestion(wentIn),
                effect(chart.in(), Times.clock(asked, zone)), NextStep.areOut(wentIn)));
    }

    private static String effect(List<NeedlePlacement> in, String asked) {
        return switch (in.size()) {
            case 0 -> "Each was tapped out.";
            case 1 -> "Needle " + in.getFirst().number() + " was not tapped out. Yes gives it ~ " + asked
                    + ", the moment of All out.";
            default -> which(in) + " were not tapped out. Yes gives them ~ " + asked + ", the moment of All out.";
        };
    }

    private static String which(List<NeedlePlacement> needles) {
        if (needles.size() > LISTED) {
            return needles.size() + " needles";
        }
        StringBuilder numbers = new StringBuilder("Needles ");
        for (int at = 0; at < needles.size(); at++) {
            if (at > 0) {
                numbers.append(at == needles.size() - 1 ? " and " : ", ");
            }
            numbers.append(needles.get(at).number());
        }
        return numbers.toString();
    }
}
