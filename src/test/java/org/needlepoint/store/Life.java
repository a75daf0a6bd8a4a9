package org.needlepoint.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;

/// A state of a session's life, and the taps that lead to it: invented, two needles.
enum Life {

    DRAFT(SessionState.DRAFT), SCREENED(SessionState.SCREENED), MARKED(SessionState.MARKED),
    NEEDLING(SessionState.NEEDLING), COUNT_OPEN_BLIND(SessionState.NEEDLING), COUNT_DIFFERS(SessionState.NEEDLING),
    FAINT_RESTING(SessionState.NEEDLING), COUNTED(SessionState.COUNTED), SIGNED(SessionState.SIGNED);

    private static final long SECONDS_APART = 30;

    private final SessionState state;

    Life(SessionState state) {
        this.state = state;
    }

    SessionState state() {
        return state;
    }

    /// The taps from the opening on; each is stored by itself.
    List<Tap> taps() {
        List<Tap> taps = new ArrayList<>();
        for (SessionAct[] acts : acts()) {
            Instant at = TestClinic.NOON.plusSeconds(SECONDS_APART * (taps.size() + 1));
            taps.add(new Tap(at, acts));
        }
        return taps;
    }

    private List<SessionAct[]> acts() {
        List<SessionAct[]> acts = new ArrayList<>();
        tap(acts, new BeforeAct.PainBefore(OptionalInt.of(6)));
        if (this != DRAFT) {
            tap(acts, new BeforeAct.Screened());
        }
        if (compareTo(SCREENED) > 0) {
            tap(acts, Needles.mark(1));
            tap(acts, Needles.mark(2));
            tap(acts, new RoundAct.PositionChosen(Position.FACE_UP));
        }
        if (compareTo(MARKED) > 0) {
            tap(acts, new SessionAct.NeedlingStarted());
            tap(acts, new SessionAct.AllIn());
        }
        counting(acts);
        return acts;
    }

    private void counting(List<SessionAct[]> acts) {
        if (this == FAINT_RESTING) {
            tap(acts, new RoundAct.Fainted());
            tap(acts, new SessionAct.NeedleOut(1));
            tap(acts, new SessionAct.AllOut(), new RoundAct.RestBegan());
        } else if (compareTo(NEEDLING) > 0) {
            tap(acts, new SessionAct.AllOut());
        }
        if (this == COUNT_DIFFERS) {
            tap(acts, new RoundAct.Counted(1, 0));
            tap(acts, new RoundAct.PlaceSearched("Couch", true));
            tap(acts, new RoundAct.NeedleAnswered(1, Fate.NOT_FOUND));
            tap(acts, new RoundAct.IncidentWritten("Couch", "", ""));
        }
        if (compareTo(FAINT_RESTING) > 0) {
            tap(acts, new RoundAct.Counted(2, 0));
        }
        if (this == SIGNED) {
            tap(acts, new AfterAct.SkinChecked(true));
            tap(acts, new AfterAct.Signed("prac-1", "Pat Nadel", "PT-123"));
        }
    }

    private static void tap(List<SessionAct[]> acts, SessionAct... tapped) {
        acts.add(tapped);
    }
}
