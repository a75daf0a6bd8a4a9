package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needlepoint.domain.session.Needles.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.session.Step.Accepted;

class TreatmentSessionTest {

    private static final SessionId ID = new SessionId(new UUID(0, 9));

    private static RecordedAct recorded(long number, SessionAct act) {
        return new RecordedAct(number, number, Charts.at(number), "prac-1", "room-1", act, "", "");
    }

    private static final RecordedAct OPENING = recorded(1, new SessionAct.SessionOpened("patient-1", 3));

    @Test
    void anOpenedSessionKnowsItsPatientNumberAndMoment() {
        TreatmentSession session = TreatmentSession.fold(ID, List.of(OPENING));

        assertThat(session.id()).isEqualTo(ID);
        assertThat(session.patient()).isEqualTo("patient-1");
        assertThat(session.number()).isEqualTo(3);
        assertThat(session.opened()).isEqualTo(Charts.at(1));
        assertThat(session.acts()).isEqualTo(1);
        assertThat(session.chart()).isEqualTo(Chart.EMPTY);
    }

    @Test
    void actsThatMakeNoSessionAreRefusedWithTheFirstThatDoesNotFit() {
        assertThatThrownBy(() -> TreatmentSession.fold(ID, List.of()))
                .hasMessageContaining("not begin with its opening");
        assertThatThrownBy(() -> TreatmentSession.fold(ID, List.of(recorded(1, mark(1)))))
                .hasMessageContaining("not begin with its opening");
        assertThatThrownBy(() -> TreatmentSession.fold(ID, List.of(OPENING, recorded(3, mark(1)))))
                .hasMessageContaining("act 2 is missing");
        assertThatThrownBy(() -> TreatmentSession.fold(ID,
                List.of(OPENING, recorded(2, mark(1)), recorded(3, new SessionAct.NeedleOut(1)))))
                .hasMessageContaining("act 3 does not fit: Needle 1 is not in.");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void foldingTheRecordedActsGivesTheSessionThatWasTapped(long seed) {
        RandomTaps random = new RandomTaps(seed);
        TreatmentSession tapped = TreatmentSession.fold(ID, List.of(OPENING));
        List<RecordedAct> acts = new ArrayList<>(List.of(OPENING));
        for (int i = 0; i < 500; i++) {
            SessionAct act = random.next(tapped);
            TreatmentSession before = tapped;
            if (tapped.with(act, random.now()) instanceof Accepted(TreatmentSession next)) {
                acts.add(new RecordedAct(next.acts(), before.nextTap(), random.now(), "", "room-1", act, "", ""));
                tapped = next;
            }
        }

        TreatmentSession folded = TreatmentSession.fold(ID, acts);

        assertThat(folded.chart()).describedAs("seed %d", seed).isEqualTo(tapped.chart());
        assertThat(folded.undoable()).isEqualTo(tapped.undoable());
        assertThat(folded.redoable()).isEqualTo(tapped.redoable());
        assertThat(folded.nextNeedle()).isEqualTo(tapped.nextNeedle());
        assertThat(folded.acts()).isEqualTo(acts.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whateverIsTappedTheChartStaysWhole(long seed) {
        RandomTaps random = new RandomTaps(seed);
        TreatmentSession session = TreatmentSession.fold(ID, List.of(OPENING));
        for (int i = 0; i < 500; i++) {
            SessionAct act = random.next(session);
            if (session.with(act, random.now()) instanceof Accepted(TreatmentSession next)) {
                session = next;
                List<NeedlePlacement> all = session.chart().placements();
                assertThat(all).extracting(NeedlePlacement::number)
                        .describedAs("numbers after %s, seed %d", act, seed)
                        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, all.size()).boxed().toList());
                assertThat(all).extracting(NeedlePlacement::key).doesNotHaveDuplicates()
                        .allMatch(key -> key < next.nextNeedle());
                assertThat(all).allMatch(needle -> !needle.neverPlaced() || !needle.wentIn() && !needle.isIn());
                assertThat(all).allMatch(needle -> needle.dwell().filter(dwell -> dwell.isNegative()).isEmpty());
                assertThat(session.chart().in().isEmpty() || session.state() == SessionState.NEEDLING)
                        .describedAs("needles in while %s, after %s, seed %d", session.state(), act, seed).isTrue();
                assertThat(session.chart().allOut().isEmpty() || session.state() == SessionState.NEEDLING).isTrue();
                assertThat(session.chart().started().isPresent() || session.chart().wentInThisRound().isEmpty())
                        .isTrue();
            }
        }
    }


    @Test
    void onlyUnfinishedStatesLeadOnToNeedling() {
        for (SessionState state : SessionState.values()) {
            for (SessionState next : state.next()) {
                assertThat(next).isNotEqualTo(state);
            }
        }
        assertThat(SessionState.SIGNED.next()).isEmpty();
        assertThat(SessionState.CANCELLED.next()).isEmpty();
        assertThat(SessionState.OUT.unfinished()).isFalse();
        assertThat(SessionState.NEEDLING.unfinished()).isTrue();
    }
}
