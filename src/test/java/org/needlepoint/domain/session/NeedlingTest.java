package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.domain.session.Needles.mark;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.session.SessionAct.AllIn;
import org.needlepoint.domain.session.SessionAct.AllOut;
import org.needlepoint.domain.session.SessionAct.AllOutConfirmed;
import org.needlepoint.domain.session.SessionAct.AllOutTakenBack;
import org.needlepoint.domain.session.SessionAct.ForgottenNeedleKept;
import org.needlepoint.domain.session.SessionAct.NeedleIn;
import org.needlepoint.domain.session.SessionAct.NeedleInAndOut;
import org.needlepoint.domain.session.SessionAct.NeedleMoved;
import org.needlepoint.domain.session.SessionAct.NeedleOut;
import org.needlepoint.domain.session.SessionAct.NeedlingStarted;
import org.needlepoint.domain.session.SessionAct.NeverPlaced;
import org.needlepoint.domain.session.SessionAct.OutTakenBack;
import org.needlepoint.domain.session.SessionAct.SessionCancelled;
import org.needlepoint.domain.session.SessionAct.Stamp;
import org.needlepoint.domain.session.SessionAct.TimeCorrected;

class NeedlingTest {

    @ParameterizedTest
    @CsvSource({"0, IN", "899, IN", "900, DUE", "1199, DUE", "1200, OVER", "7200, OVER"})
    void aNeedlePlannedFor15MinutesIsDueAt15AndOverAt20(long seconds, NeedleState state) {
        Charts charts = Charts.started(1).tap(100, new NeedleIn(1));

        assertThat(charts.needle(1).state(Charts.at(100 + seconds))).isEqualTo(state);
        assertThat(charts.needle(1).untilDue(Charts.at(100 + seconds))).isEqualTo(Duration.ofSeconds(900 - seconds));
        assertThat(charts.needle(1).untilLimit(Charts.at(100 + seconds))).isEqualTo(Duration.ofSeconds(1200 - seconds));
        assertThat(charts.needle(1).elapsed(Charts.at(100 + seconds))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aNeedlePlannedFor20MinutesIsOverWhenItIsDue() {
        Charts charts = Charts.opened().tap(1, mark(1, Dwell.ofMinutes(20))).tap(2, new NeedlingStarted())
                .tap(3, new NeedleIn(1));

        assertThat(charts.needle(1).state(Charts.at(1202))).isEqualTo(NeedleState.IN);
        assertThat(charts.needle(1).state(Charts.at(1203))).isEqualTo(NeedleState.OVER);
    }

    @Test
    void aClockNeverRunsBackwards() {
        Charts charts = Charts.started(1).tap(100, new NeedleIn(1));

        assertThat(charts.needle(1).elapsed(Charts.at(50))).isZero();
    }

    @Test
    void aNeedleGoesInOnceAndOnlyAfterTheStart() {
        assertThat(Charts.opened().tap(1, mark(1)).refusal(2, new NeedleIn(1)))
                .isEqualTo("Needling has not started. Tap Start needling first.");
        Charts charts = Charts.started(1).tap(100, new NeedleIn(1));
        assertThat(charts.needle(1).in()).contains(Moment.tapped(Charts.at(100)));
        assertThat(charts.refusal(101, new NeedleIn(1))).isEqualTo("Needle 1 went in already.");
    }

    @Test
    void allInGivesTheStartStampToEveryOpenMarkWithADwellAndShowsItAsAbout() {
        Charts charts = Charts.opened().tap(1, mark(1), mark(2), mark(3, Dwell.IN_AND_OUT), mark(4))
                .tap(60, new NeedlingStarted()).tap(70, new NeedleIn(1)).tap(71, new NeverPlaced(4))
                .tap(80, new AllIn());

        assertThat(charts.needle(1).in()).contains(Moment.tapped(Charts.at(70)));
        assertThat(charts.needle(2).in()).contains(Moment.about(Charts.at(60)));
        assertThat(charts.needle(2).in().orElseThrow().approximate()).isTrue();
        assertThat(charts.needle(3).open()).isTrue();
        assertThat(charts.needle(4).neverPlaced()).isTrue();
        assertThat(charts.refusal(81, new AllIn())).isEqualTo("No mark with a dwell is open.");
    }

    @Test
    void inAndOutIsOneMomentAndHasADwellOfZero() {
        Charts charts = Charts.opened().tap(1, mark(1, Dwell.IN_AND_OUT), mark(2)).tap(60, new NeedlingStarted());

        assertThat(charts.refusal(61, new NeedleIn(1)))
                .isEqualTo("Needle 1 is planned in and out. Tap In and out, or plan a dwell.");
        assertThat(charts.refusal(61, new NeedleInAndOut(2)))
                .isEqualTo("Needle 2 is planned to stay. Tap In, or plan it in and out.");
        charts.tap(62, new NeedleInAndOut(1));
        assertThat(charts.needle(1).dwell()).contains(Duration.ZERO);
        assertThat(charts.needle(1).in()).isEqualTo(charts.needle(1).out());
        assertThat(charts.refusal(63, new OutTakenBack(1)))
                .isEqualTo("Needle 1 went in and out. Undo it, or correct its times.");
    }

    @Test
    void aWrongOutIsTakenBackAndTheClockRunsOnFromItsFirstStart() {
        Charts charts = Charts.started(2).tap(100, new NeedleIn(1)).tap(400, new NeedleOut(1));
        assertThat(charts.needle(1).dwell()).contains(Duration.ofSeconds(300));
        assertThat(charts.needle(1).state(Charts.at(9999))).isEqualTo(NeedleState.OUT);
        assertThat(charts.refusal(401, new NeedleOut(1))).isEqualTo("Needle 1 is not in.");
        assertThat(charts.refusal(401, new NeedleOut(2))).isEqualTo("Needle 2 is not in.");
        assertThat(charts.refusal(401, new OutTakenBack(2))).isEqualTo("Needle 2 is not out.");

        charts.tap(410, new OutTakenBack(1));

        assertThat(charts.needle(1).elapsed(Charts.at(500))).isEqualTo(Duration.ofSeconds(400));
    }

    @Test
    void allOutAsksAndNothingIsOutUntilItIsAnsweredWithYes() {
        Charts charts = Charts.started(2).tap(70, new NeedleIn(1), new NeedleIn(2)).tap(1000, new AllOut());

        assertThat(charts.chart().allOut()).contains(Charts.at(1000));
        assertThat(charts.chart().in()).hasSize(2);
        assertThat(charts.needle(1).elapsed(Charts.at(1100))).isEqualTo(Duration.ofSeconds(1030));
        for (SessionAct act : new SessionAct[] {new AllOut(), mark(3), new AllIn(), new OutTakenBack(1)}) {
            assertThat(charts.refusal(1001, act)).isEqualTo("The count is open. Count, or go back, first.");
        }
        charts.tap(1010, new NeedleOut(2)).tap(1050, new AllOutConfirmed());

        assertThat(charts.needle(1).out()).contains(Moment.about(Charts.at(1000)));
        assertThat(charts.needle(2).out()).contains(Moment.tapped(Charts.at(1010)));
        assertThat(charts.session().state()).isEqualTo(SessionState.OUT);
        assertThat(charts.chart().ended()).contains(Charts.at(1000));
        assertThat(charts.chart().allOut()).isEmpty();
        assertThat(charts.refusal(1060, mark(3)))
                .isEqualTo("This session has ended. A new needle needs a new session.");
        assertThat(charts.refusal(1060, new AllOut())).isEqualTo("This session has ended.");
    }

    @Test
    void backFromTheQuestionLeavesEverythingAsItWas() {
        Charts charts = Charts.started(1).tap(70, new NeedleIn(1));
        Chart before = charts.chart();

        charts.tap(1000, new AllOut()).tap(1020, new AllOutTakenBack());

        assertThat(charts.chart()).isEqualTo(before);
        assertThat(charts.refusal(1021, new AllOutTakenBack())).isEqualTo("All out was not asked.");
        assertThat(charts.refusal(1021, new AllOutConfirmed())).isEqualTo("All out was not asked.");
    }

    @Test
    void allOutIsNotAskedWhileMarksAreOpen() {
        Charts charts = Charts.started(3).tap(70, new NeedleIn(1));
        assertThat(charts.refusal(80, new AllOut()))
                .isEqualTo("2 marks are still open. Tap in what is in, and choose Not placed for the rest.");
        charts.tap(81, new NeverPlaced(2));
        assertThat(charts.refusal(82, new AllOut())).startsWith("1 mark is still open.");
        charts.tap(83, new NeverPlaced(3)).tap(84, new AllOut());
    }

    @Test
    void aSessionIsCancelledOnlyWhileNoNeedleWasIn() {
        assertThat(Charts.opened().tap(1, new SessionCancelled()).session().state()).isEqualTo(SessionState.CANCELLED);
        Charts cancelled = Charts.started(1).tap(70, new SessionCancelled());
        assertThat(cancelled.chart().ended()).contains(Charts.at(70));
        assertThat(cancelled.refusal(71, mark(2))).isEqualTo("This session was cancelled.");
        assertThat(cancelled.refusal(71, new NeedleMoved(1, Needles.NECK_LEFT)))
                .isEqualTo("This session was cancelled.");
        assertThat(cancelled.refusal(71, new SessionCancelled())).isEqualTo("This session has ended.");

        assertThat(Charts.started(1).tap(70, new NeedleIn(1), new NeedleOut(1)).refusal(71, new SessionCancelled()))
                .startsWith("A needle went in, so this session stays in the record.");
    }

    @Test
    void theQuestionIsAnsweredBeforeASessionIsCancelled() {
        Charts charts = Charts.started(1).tap(70, new NeverPlaced(1)).tap(80, new AllOut());

        assertThat(charts.refusal(81, new SessionCancelled()))
                .isEqualTo("The count is open. Count, or go back, first.");
    }

    @Test
    void aTimeIsCorrectedAndTheFirstEntryStays() {
        Charts charts = Charts.started(1).tap(100, new NeedleIn(1)).tap(400, new NeedleOut(1))
                .tap(500, new TimeCorrected(1, Stamp.IN, Charts.at(90)))
                .tap(510, new TimeCorrected(1, Stamp.OUT, Charts.at(390)))
                .tap(520, new TimeCorrected(1, Stamp.OUT, Charts.at(395)));

        assertThat(charts.needle(1).in()).contains(new Moment(Charts.at(100), true, Optional.of(Charts.at(90))));
        assertThat(charts.needle(1).out()).contains(new Moment(Charts.at(400), true, Optional.of(Charts.at(395))));
        assertThat(charts.needle(1).dwell()).contains(Duration.ofSeconds(305));
    }

    @Test
    void anAboutTimeThatAPersonCorrectedIsNoLongerAbout() {
        Charts charts = Charts.started(1).tap(100, new AllIn())
                .tap(500, new TimeCorrected(1, Stamp.IN, Charts.at(90)));

        assertThat(charts.needle(1).in().orElseThrow().approximate()).isFalse();
    }

    @Test
    void aTimeThatCannotBeIsRefused() {
        Charts charts = Charts.started(2).tap(100, new NeedleIn(1)).tap(400, new NeedleOut(1));

        assertThat(charts.refusal(500, new TimeCorrected(1, Stamp.IN, Charts.at(401))))
                .startsWith("Needle 1 cannot go in after it came out.");
        assertThat(charts.refusal(500, new TimeCorrected(1, Stamp.OUT, Charts.at(99))))
                .startsWith("Needle 1 cannot come out before it went in.");
        assertThat(charts.refusal(500, new TimeCorrected(1, Stamp.OUT, Charts.at(501))))
                .isEqualTo("A time cannot lie ahead of now. Enter when it happened.");
        assertThat(charts.refusal(500, new TimeCorrected(2, Stamp.IN, Charts.at(400))))
                .isEqualTo("Needle 2 is not in yet.");
        assertThat(charts.refusal(500, new TimeCorrected(2, Stamp.OUT, Charts.at(400))))
                .isEqualTo("Needle 2 is not out yet.");
        charts.tap(500, new TimeCorrected(1, Stamp.IN, Charts.at(400)));
        assertThat(charts.needle(1).dwell()).contains(Duration.ZERO);
    }

    @Test
    void aDwellOfAnHourIsTakenAndOneSecondMoreIsAskedAboutButNeverRefused() {
        Charts hour = Charts.started(1).tap(100, new NeedleIn(1)).tap(3700, new NeedleOut(1));
        assertThat(hour.needle(1).questioned()).isFalse();
        assertThat(hour.refusal(3800, new ForgottenNeedleKept(1)))
                .isEqualTo("Needle 1 was not in for more than 60 minutes.");

        Charts longer = Charts.started(1).tap(100, new NeedleIn(1)).tap(3701, new NeedleOut(1));
        assertThat(longer.needle(1).questioned()).isTrue();
        longer.tap(3800, new ForgottenNeedleKept(1));
        assertThat(longer.needle(1).questioned()).isFalse();
        assertThat(longer.needle(1).forgotten()).isTrue();
        assertThat(longer.needle(1).dwell()).contains(Duration.ofSeconds(3601));
        assertThat(longer.refusal(3801, new ForgottenNeedleKept(1))).isNotEmpty();
    }

    @Test
    void aForgottenNeedleIsNoneOnceItsTimeIsCorrectedOrItsOutTakenBack() {
        Charts corrected = Charts.started(1).tap(100, new NeedleIn(1)).tap(5000, new NeedleOut(1))
                .tap(5010, new ForgottenNeedleKept(1)).tap(5020, new TimeCorrected(1, Stamp.OUT, Charts.at(4000)));
        assertThat(corrected.needle(1).forgotten()).isTrue();
        corrected.tap(5030, new TimeCorrected(1, Stamp.OUT, Charts.at(1000)));
        assertThat(corrected.needle(1).forgotten()).isFalse();

        Charts back = Charts.started(1).tap(100, new NeedleIn(1)).tap(5000, new NeedleOut(1))
                .tap(5010, new ForgottenNeedleKept(1)).tap(5020, new OutTakenBack(1)).tap(6000, new NeedleOut(1));
        assertThat(back.needle(1).questioned()).isTrue();
    }
}
