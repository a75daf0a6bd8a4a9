package org.needlepoint.ui.faint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.LookOrder;

/// "Patient faint" of a session: needles out, the hairline's first, then rest until the patient is steady (C29).
///
/// @param desk  the session
/// @param order hair and hairline first
public record FaintModel(SessionDesk desk, LookOrder order) {

    /// What is asked for now.
    enum Stage {
        TAKE_OUT, REST, OVER
    }

    Stage stage() {
        if (!chart().events().fainting()) {
            return Stage.OVER;
        }
        return chart().after().rested().running() || !PatientFaint.toTakeOut(chart()) ? Stage.REST : Stage.TAKE_OUT;
    }

    /// The needles to take out, the easiest to overlook first.
    List<NeedlePlacement> needles() {
        return order.of(chart().in());
    }

    /// The marks that nobody tapped in: they may be in all the same, and are asked about at the count.
    List<NeedlePlacement> marks() {
        return chart().state() == SessionState.NEEDLING ? order.of(chart().open()) : List.of();
    }

    /// A needle is out. With the last one the count is open and the patient rests.
    void out(int key) {
        SessionAct out = new SessionAct.NeedleOut(key);
        if (chart().in().size() == 1 && chart().placement(key).filter(NeedlePlacement::isIn).isPresent()
                && marks().isEmpty()) {
            PatientFaint.allOut(desk, out);
        } else {
            desk.tap(out);
        }
    }

    /// "All out": the count is open, and the patient rests.
    void allOut() {
        PatientFaint.allOut(desk);
    }

    /// The patient is steady again.
    void steady() {
        if (chart().after().rested().running()) {
            desk.tap(new RoundAct.RestEnded());
        }
    }

    /// How long the patient has rested.
    Duration rested(Instant now) {
        Duration rested = chart().after().rested().from().map(from -> Duration.between(from, now))
                .orElse(Duration.ZERO);
        return rested.isNegative() ? Duration.ZERO : rested;
    }

    Chart chart() {
        return desk.session().chart();
    }
}
