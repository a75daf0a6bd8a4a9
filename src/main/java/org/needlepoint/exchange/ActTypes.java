package org.needlepoint.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.needlepoint.domain.session.SessionAct;

/// The stored type of every act: its name and, after the dot, the version of its fields.
///
/// An act that gets other fields gets a new version; the old one stays readable.
final class ActTypes {

    static final Map<Class<? extends SessionAct>, String> NAMES = names();

    private ActTypes() {
    }

    private static Map<Class<? extends SessionAct>, String> names() {
        Map<Class<? extends SessionAct>, String> names = new LinkedHashMap<>();
        names.put(SessionAct.SessionOpened.class, "session-opened.1");
        names.put(SessionAct.NeedleMarked.class, "needle-marked.1");
        names.put(SessionAct.NeedleMoved.class, "needle-moved.1");
        names.put(SessionAct.NeedleEdited.class, "needle-edited.1");
        names.put(SessionAct.NeedleRemoved.class, "needle-removed.1");
        names.put(SessionAct.NeverPlaced.class, "never-placed.1");
        names.put(SessionAct.NeedlingStarted.class, "needling-started.1");
        names.put(SessionAct.NeedleIn.class, "needle-in.1");
        names.put(SessionAct.AllIn.class, "all-in.1");
        names.put(SessionAct.NeedleInAndOut.class, "needle-in-and-out.1");
        names.put(SessionAct.NeedleOut.class, "needle-out.1");
        names.put(SessionAct.OutTakenBack.class, "out-taken-back.1");
        names.put(SessionAct.TimeCorrected.class, "time-corrected.1");
        names.put(SessionAct.ForgottenNeedleKept.class, "forgotten-needle-kept.1");
        names.put(SessionAct.AllOut.class, "all-out.1");
        names.put(SessionAct.AllOutTakenBack.class, "all-out-taken-back.1");
        names.put(SessionAct.AllOutConfirmed.class, "all-out-confirmed.1");
        names.put(SessionAct.SessionCancelled.class, "session-cancelled.1");
        names.put(SessionAct.Undone.class, "undone.1");
        names.put(SessionAct.Redone.class, "redone.1");
        return Map.copyOf(names);
    }
}
