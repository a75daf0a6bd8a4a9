package org.needlepoint.ui.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.Alarms;

/// Whether the alarm can be heard, and holding it.
///
/// @param audible whether chimes can be heard on this computer
record SoundLine(Alarms alarms, BooleanSupplier audible) {

    /// "Alarm on", "Silent 0:48" or "No sound".
    String words(Instant now) {
        if (!audible.getAsBoolean()) {
            return "No sound";
        }
        return alarms.silentUntilProperty().get().filter(now::isBefore)
                .map(until -> "Silent " + Times.left(Duration.between(now, until))).orElse("Alarm on");
    }

    /// Holds the alarm for 60 s while a needle is over, and says whether one is.
    boolean silence(Chart chart, Instant now) {
        boolean over = chart.in().stream().anyMatch(needle -> needle.state(now) == NeedleState.OVER);
        if (over) {
            alarms.silence(now);
        }
        return over;
    }
}
