package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.needlepoint.domain.session.Step.Accepted;
import org.needlepoint.domain.session.Step.Refused;

/// A session for tests that is tapped step by step, in seconds from its opening.
final class Charts {

    static final Instant OPENED = Instant.parse("2026-12-22T10:00:00Z");

    private TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 7)),
            new SessionAct.SessionOpened("patient-1", 3), OPENED);

    private Charts() {
    }

    static Charts opened() {
        return new Charts();
    }

    /// A session with so many needles marked for 15 minutes and needling started at second 60.
    static Charts started(int needles) {
        Charts charts = opened();
        for (int key = 1; key <= needles; key++) {
            charts.tap(key, Needles.mark(key));
        }
        return charts.tap(60, new SessionAct.NeedlingStarted());
    }

    static Instant at(long second) {
        return OPENED.plusSeconds(second);
    }

    /// Acts of one tap, each of which must hold.
    Charts tap(long second, SessionAct... acts) {
        long tap = session.nextTap();
        for (SessionAct act : acts) {
            Step step = session.with(act, at(second), tap);
            assertThat(step).describedAs("%s", act).isInstanceOf(Accepted.class);
            session = ((Accepted) step).session();
        }
        return this;
    }

    /// Why an act is refused; the session stays as it is.
    String refusal(long second, SessionAct act) {
        Step step = session.with(act, at(second));
        assertThat(step).describedAs("%s", act).isInstanceOf(Refused.class);
        return ((Refused) step).finding().sentence();
    }

    Charts undo() {
        return tap(9_000, new SessionAct.Undone(session.undoable().orElseThrow()));
    }

    Charts redo() {
        return tap(9_000, new SessionAct.Redone(session.redoable().orElseThrow()));
    }

    TreatmentSession session() {
        return session;
    }

    Chart chart() {
        return session.chart();
    }

    NeedlePlacement needle(int key) {
        return chart().placement(key).orElseThrow();
    }

    List<Integer> numbers() {
        return chart().placements().stream().map(NeedlePlacement::number).toList();
    }

    List<Integer> keys() {
        return chart().placements().stream().map(NeedlePlacement::key).toList();
    }
}
