package org.needlepoint.ui.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.needlepoint.diagram.chart.Axis;
import org.needlepoint.diagram.chart.OutcomeChart;
import org.needlepoint.diagram.chart.Series;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.SessionRow;

/// The four outcomes of the record, as measured before each session.
final class Outcomes {

    private static final double MOST_PAIN = 10;

    private Outcomes() {
    }

    /// Headache days, intensity, duration, and neck rotation of both sides.
    static List<OutcomeChart> of(List<SessionRow> history, ZoneId zone) {
        Series left = series("L", Measure.ROTATION_LEFT, history, zone);
        Series right = series("R", Measure.ROTATION_RIGHT, history, zone);
        return List.of(
                OutcomeChart.fromZero("Headache days in 30", series("", Measure.HEADACHE_DAYS, history, zone)),
                new OutcomeChart("Usual intensity, 0 to 10", new Axis(0, MOST_PAIN),
                        List.of(series("", Measure.INTENSITY, history, zone))),
                OutcomeChart.fromZero("Usual duration, hours", series("", Measure.DURATION_HOURS, history, zone)),
                new OutcomeChart("Neck rotation, °", Axis.brokenBelow(List.of(left, right)),
                        List.of(left, right)));
    }

    private static Series series(String label, Measure measure, List<SessionRow> history, ZoneId zone) {
        return new Series(label, history.stream().filter(row -> row.state() != SessionState.CANCELLED)
                .filter(row -> row.measures().containsKey(measure))
                .map(row -> new Series.Point(LocalDate.ofInstant(row.opened(), zone), row.measures().get(measure)))
                .toList());
    }
}
