package org.needlepoint.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.NextStep.Kind;

class NextStepTest {

    private static final Instant START = Instant.parse("2026-11-24T09:14:00Z");

    private TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 1)),
            new SessionAct.SessionOpened("patient", 1), START);

    @Test
    void theBigButtonCountsWithTheNeedles() {
        assertThat(NextStep.of(session).kind()).isEqualTo(Kind.MARK_FIRST);
        assertThat(NextStep.of(session).act()).isEmpty();
        tap(Needles.mark(1), Needles.mark(2), Needles.mark(3));
        assertThat(NextStep.of(session).label()).isEqualTo("Start needling");
        tap(new SessionAct.NeedlingStarted());
        assertThat(NextStep.of(session).label()).isEqualTo("All 3 in");
        tap(new SessionAct.NeverPlaced(2));
        assertThat(NextStep.of(session).label()).isEqualTo("All 2 in");
        tap(new SessionAct.AllIn());
        assertThat(NextStep.of(session)).extracting(NextStep::kind, NextStep::label)
                .containsExactly(Kind.ALL_OUT, "All out");
    }

    @Test
    void inAndOutMarksAreNeverTakenInByTheBigButton() {
        tap(Needles.mark(1), Needles.mark(2, Dwell.IN_AND_OUT), Needles.mark(3, Dwell.IN_AND_OUT),
                new SessionAct.NeedlingStarted(), new SessionAct.AllIn());
        assertThat(NextStep.of(session)).extracting(NextStep::kind, NextStep::label)
                .containsExactly(Kind.IN_AND_OUT_LEFT, "2 in and out left");
        assertThat(NextStep.of(session).act()).isEmpty();
    }

    @Test
    void aSessionOfWhichNothingWasPlacedEndsWithoutANeedle() {
        tap(Needles.mark(1), new SessionAct.NeedlingStarted(), new SessionAct.NeverPlaced(1));
        assertThat(NextStep.of(session).act()).contains(new SessionAct.SessionCancelled());
    }

    @Test
    void theButtonThatAsksNeverAnswers() {
        tap(Needles.mark(1), new SessionAct.NeedlingStarted(), new SessionAct.AllIn(), new SessionAct.AllOut());
        assertThat(NextStep.of(session).kind()).isEqualTo(Kind.COUNT_OPEN);
        assertThat(NextStep.of(session).act()).isEmpty();
        assertThat(NextStep.footSwitch(session, OptionalInt.empty(), START.plusSeconds(3600))).isEmpty();
    }

    @Test
    void theFootSwitchLogsMarksInThenDueNeedlesOutAndNothingElse() {
        tap(Needles.mark(1), Needles.mark(2));
        assertThat(NextStep.footSwitch(session, OptionalInt.empty(), START)).as("before the start").isEmpty();
        tap(new SessionAct.NeedlingStarted());
        assertThat(NextStep.footSwitch(session, OptionalInt.of(2), START)).contains(new SessionAct.NeedleIn(1));
        tap(new SessionAct.AllIn());
        assertThat(NextStep.footSwitch(session, OptionalInt.of(2), START.plusSeconds(899))).as("none due").isEmpty();
        assertThat(NextStep.footSwitch(session, OptionalInt.of(2), START.plusSeconds(900)))
                .contains(new SessionAct.NeedleOut(2));
        assertThat(NextStep.footSwitch(session, OptionalInt.empty(), START.plusSeconds(900)))
                .contains(new SessionAct.NeedleOut(1));
    }

    private void tap(SessionAct... acts) {
        for (SessionAct act : acts) {
            session = switch (session.with(act, START)) {
                case Step.Accepted(TreatmentSession next) -> next;
                case Step.Refused refused -> throw new AssertionError(refused.finding().sentence());
            };
        }
    }
}
