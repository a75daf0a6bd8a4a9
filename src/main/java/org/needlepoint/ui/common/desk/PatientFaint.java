package org.needlepoint.ui.common.desk;

import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Navigator;

/// "Patient faint": what a tap records, the same from every screen (UX section 3; C29).
public final class PatientFaint {

    private PatientFaint() {
    }

    /// Opens the faint; with no needle to take out the patient rests at once. One that is open stays as it is.
    ///
    /// @return whether a faint is open; a signed session refuses, and its desk says why
    public static boolean begin(SessionDesk desk) {
        Chart chart = desk.session().chart();
        if (chart.events().fainting()) {
            return true;
        }
        List<SessionAct> acts = new ArrayList<>(List.of(new RoundAct.Fainted()));
        if (!toTakeOut(chart)) {
            rest(chart, acts);
        }
        return desk.tap(acts.toArray(SessionAct[]::new));
    }

    /// Opens the faint and leads to it.
    public static void lead(SessionDesk desk, Navigator navigator) {
        if (begin(desk)) {
            navigator.faint(desk.session().id());
        }
    }

    /// Whether needles may be in: those whose clocks run, and marks that nobody tapped in yet.
    public static boolean toTakeOut(Chart chart) {
        return !chart.in().isEmpty()
                || chart.state() == SessionState.NEEDLING && chart.allOut().isEmpty() && !chart.open().isEmpty();
    }

    /// All needles are out of the patient: the count is open, and the patient rests.
    ///
    /// @param before what is tapped along with it
    public static void allOut(SessionDesk desk, SessionAct... before) {
        Chart chart = desk.session().chart();
        List<SessionAct> acts = new ArrayList<>(List.of(before));
        boolean needled = !chart.wentIn().isEmpty() || !chart.open().isEmpty();
        if (chart.state() == SessionState.NEEDLING && chart.allOut().isEmpty() && needled) {
            acts.add(new SessionAct.AllOut());
        }
        rest(chart, acts);
        if (!acts.isEmpty()) {
            desk.tap(acts.toArray(SessionAct[]::new));
        }
    }

    private static void rest(Chart chart, List<SessionAct> acts) {
        if (!chart.after().rested().running()) {
            acts.add(new RoundAct.RestBegan());
        }
    }
}
