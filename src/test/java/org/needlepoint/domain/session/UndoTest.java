package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.domain.session.Needles.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.session.SessionAct.NeedleIn;
import org.needlepoint.domain.session.SessionAct.NeedleMarked;
import org.needlepoint.domain.session.SessionAct.NeedleRemoved;
import org.needlepoint.domain.session.SessionAct.Redone;
import org.needlepoint.domain.session.SessionAct.Undone;
import org.needlepoint.domain.session.Step.Accepted;

class UndoTest {

    @Test
    void oneTapIsOneUndoHoweverManyActsItMade() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, mark(2), mark(3), mark(4));

        assertThat(charts.session().undoable()).contains(3L);
        assertThat(charts.undo().keys()).containsExactly(1);
        assertThat(charts.redo().keys()).containsExactly(1, 2, 3, 4);
        assertThat(charts.undo().undo().keys()).isEmpty();
        assertThat(charts.session().undoable()).isEmpty();
        assertThat(charts.redo().redo().keys()).containsExactly(1, 2, 3, 4);
        assertThat(charts.session().redoable()).isEmpty();
    }

    @Test
    void onlyTheLastTapThatStandsIsUndone() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, mark(2));

        assertThat(charts.refusal(3, new Undone(2))).isEqualTo("There is nothing to undo.");
        assertThat(charts.refusal(3, new Redone(3))).isEqualTo("There is nothing to redo.");
        assertThat(Charts.opened().refusal(1, new Undone(1))).isEqualTo("There is nothing to undo.");
    }

    @Test
    void anotherTapEndsWhatCouldBeRedone() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, mark(2)).undo().tap(3, mark(3));

        assertThat(charts.session().redoable()).isEmpty();
        assertThat(charts.keys()).containsExactly(1, 3);
        assertThat(charts.undo().keys()).containsExactly(1);
    }

    @Test
    void anUndoneMarkDoesNotFreeItsKey() {
        Charts charts = Charts.opened().tap(1, mark(1)).undo();

        assertThat(charts.session().nextNeedle()).isEqualTo(2);
        assertThat(charts.refusal(2, mark(1))).isEqualTo("Needle key 1 was used before.");
    }

    @Test
    void anUndoneInGivesTheMarkBackAndRedoItsFirstMoment() {
        Charts charts = Charts.started(1).tap(100, new NeedleIn(1)).undo();
        assertThat(charts.needle(1).open()).isTrue();

        assertThat(charts.redo().needle(1).in()).contains(Moment.tapped(Charts.at(100)));
    }

    @Test
    void anEndedSessionIsOpenedAgainOnlyWithinTenMinutes() {
        Charts ended = Charts.started(2).tap(70, new SessionAct.AllIn()).tap(900, new SessionAct.AllOut())
                .tap(920, new SessionAct.AllOutConfirmed());
        Undone undo = new Undone(ended.session().undoable().orElseThrow());
        assertThat(ended.refusal(900 + 601, undo))
                .isEqualTo("This session ended more than 10 minutes ago. Correct a time or the note instead.");
        assertThat(ended.tap(900 + 600, undo).chart().in()).hasSize(2);
    }

    @Test
    void whatWasChangedAfterTheEndCanAlwaysBeUndone() {
        Charts ended = Charts.started(1).tap(70, new SessionAct.AllIn()).tap(900, new SessionAct.AllOut())
                .tap(920, new SessionAct.AllOutConfirmed())
                .tap(5000, new SessionAct.NeedleMoved(1, Needles.NECK_LEFT));
        assertThat(ended.undo().needle(1).location()).isEqualTo(Needles.TEMPLE_RIGHT);
    }

    @Test
    void anUndoneRemovalBringsTheNumbersBack() {
        Charts charts = Charts.opened().tap(1, mark(1), mark(2), mark(3)).tap(2, new NeedleRemoved(1)).undo();

        assertThat(charts.keys()).containsExactly(1, 2, 3);
        assertThat(charts.numbers()).containsExactly(1, 2, 3);
    }

    /// Every chart that a tap led to is reached again by undoing and redoing, whatever the taps were.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoLeadsBackThroughEveryChartAndRedoForwardAgain(long seed) {
        RandomTaps random = new RandomTaps(seed);
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, seed)),
                new SessionAct.SessionOpened("patient-1", 1), random.now());
        Deque<Chart> charts = new ArrayDeque<>(List.of(session.chart()));
        Set<Class<?>> kinds = new HashSet<>();
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            SessionAct act = random.next(session);
            boolean early = act instanceof SessionAct.SessionCancelled && i < 550;
            if (early || act instanceof Undone || act instanceof Redone
                    || !(session.with(act, random.now()) instanceof Accepted(TreatmentSession next))) {
                continue;
            }
            if (act instanceof NeedleMarked mark) {
                assertThat(keys.add(mark.needle())).describedAs("key %d, seed %d", mark.needle(), seed).isTrue();
            }
            session = next;
            charts.push(session.chart());
            kinds.add(act.getClass());
            session = thereAndBack(session, charts, i % 7, seed);
        }
        assertThat(kinds).describedAs("seed %d", seed).hasSizeGreaterThan(7);
        while (session.undoable().isPresent()) {
            charts.pop();
            session = accepted(session, new Undone(session.undoable().get()));
            assertThat(session.chart()).describedAs("seed %d", seed).isEqualTo(charts.peek());
        }
        assertThat(session.chart()).isEqualTo(Chart.EMPTY);
    }

    private static TreatmentSession thereAndBack(TreatmentSession from, Deque<Chart> charts, int steps, long seed) {
        TreatmentSession session = from;
        List<Chart> expected = new ArrayList<>(charts);
        int undone = 0;
        while (undone < steps && session.undoable().isPresent()) {
            session = accepted(session, new Undone(session.undoable().get()));
            undone++;
            assertThat(session.chart()).describedAs("undo %d, seed %d", undone, seed).isEqualTo(expected.get(undone));
            assertThat(session.nextNeedle()).isEqualTo(from.nextNeedle());
        }
        while (undone > 0) {
            session = accepted(session, new Redone(session.redoable().orElseThrow()));
            undone--;
            assertThat(session.chart()).describedAs("redo to %d, seed %d", undone, seed)
                    .isEqualTo(expected.get(undone));
        }
        assertThat(session.redoable()).isEmpty();
        return session;
    }

    private static TreatmentSession accepted(TreatmentSession session, SessionAct act) {
        // at the very end of a session that has ended: undo reopens it only soon after
        return ((Accepted) session.with(act, session.chart().ended().orElse(Charts.at(90_000)))).session();
    }
}
