package org.needlepoint.ui.common.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.needlepoint.domain.aftercare.Signature;
import org.needlepoint.domain.round.Preparation;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.VisitStep;

/// What the rail says under each step. While the first count is open it says no number of needles (UX section 1).
final class RailWords {

    private RailWords() {
    }

    static String of(VisitStep step, TreatmentSession session, ZoneId zone) {
        Chart chart = session.chart();
        return switch (step) {
            case SCREENING -> screening(chart, zone);
            case MARK -> mark(chart, zone);
            case NEEDLES_IN -> needles(chart, zone);
            case COUNT -> count(chart);
            case AFTER -> after(chart, zone);
        };
    }

    private static String screening(Chart chart, ZoneId zone) {
        if (chart.before().screened().isPresent()) {
            return "All asked " + Times.clock(chart.before().screened().get(), zone);
        }
        return chart.state() == SessionState.DRAFT && chart.placements().isEmpty() ? "" : "Not screened";
    }

    private static String mark(Chart chart, ZoneId zone) {
        Round round = chart.round();
        Optional<Instant> prepared = round.preparation().map(Preparation::at);
        if (round.blind()) {
            return prepared.map(at -> "Sterilised " + Times.clock(at, zone)).orElse("");
        }
        int marked = chart.count();
        String words = marked == 0 ? "" : marked + " marked";
        return prepared.isPresent() && marked > 0 ? words + ", sterilised" : words;
    }

    private static String needles(Chart chart, ZoneId zone) {
        return chart.firstStarted().map(start -> chart.ended().isPresent() && !chart.wentIn().isEmpty()
                ? Times.clock(start, zone) + " to " + Times.clock(chart.ended().get(), zone)
                : "Since " + Times.clock(start, zone)).orElse("");
    }

    private static String count(Chart chart) {
        Round round = chart.round();
        if (round.blind()) {
            return "Count open";
        }
        if (round.differs()) {
            int differs = Math.abs(round.tally().orElseThrow().cameOut() - chart.wentInThisRound().size());
            return differs == 0 ? "Count open" : "Differs by " + differs;
        }
        if (chart.state() == SessionState.OUT) {
            return "Not counted";
        }
        boolean counted = chart.counted() && chart.rounds().stream().anyMatch(each -> each.closed().isPresent());
        int total = chart.rounds().stream().mapToInt(each -> each.tally().map(tally -> tally.cameOut()).orElse(0))
                .sum();
        return counted ? chart.wentIn().size() + " in, " + chart.out().size() + " out, " + total + " counted" : "";
    }

    private static String after(Chart chart, ZoneId zone) {
        return chart.seal().signature().map(Signature::at).map(at -> "Signed " + Times.clock(at, zone))
                .or(() -> chart.after().skinChecked().map(at -> "Skin checked " + Times.clock(at, zone)))
                .orElse("");
    }
}
