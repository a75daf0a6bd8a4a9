package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.RoundAct.AnotherWentIn;
import org.needlepoint.domain.session.RoundAct.CountSettled;
import org.needlepoint.domain.session.RoundAct.Counted;
import org.needlepoint.domain.session.RoundAct.IncidentWritten;
import org.needlepoint.domain.session.RoundAct.NeedleAnswered;
import org.needlepoint.domain.session.RoundAct.TurnedOver;
import org.needlepoint.domain.session.SessionAct.AllIn;
import org.needlepoint.domain.session.SessionAct.AllOut;
import org.needlepoint.domain.session.SessionAct.AllOutTakenBack;
import org.needlepoint.domain.session.SessionAct.NeedleOut;

/// The blind count (C14; UX section 3).
class CountTest {

    /// Three needles in at second 60, "All out" tapped at second 1000.
    private static Charts asked() {
        return Charts.started(3).tap(70, new AllIn()).tap(1000, new AllOut());
    }

    @Test
    void aFirstCountThatFitsStampsTheRestWithTheMomentOfAllOut() {
        Charts charts = Charts.started(3).tap(70, new AllIn()).tap(900, new NeedleOut(2)).tap(1000, new AllOut())
                .tap(1100, new Counted(3, 0));

        assertThat(charts.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(charts.needle(1).out()).contains(Moment.about(Charts.at(1000)));
        assertThat(charts.needle(2).out()).contains(Moment.tapped(Charts.at(900)));
        assertThat(charts.chart().round().closed()).contains(Charts.at(1100));
        assertThat(charts.chart().allOut()).isEmpty();
        assertThat(charts.chart().ended()).contains(Charts.at(1000));
        assertThat(charts.chart().counted()).isTrue();
    }

    @Test
    void untilTheCountFitsEveryClockRunsOn() {
        Charts charts = asked().tap(1100, new Counted(2, 0));

        assertThat(charts.session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(charts.chart().in()).hasSize(3);
        assertThat(charts.needle(1).state(Charts.at(1300))).isEqualTo(NeedleState.OVER);
        assertThat(charts.chart().round().differs()).isTrue();
        assertThat(charts.chart().counted()).isFalse();
    }

    @Test
    void sparesComeOffTheCount() {
        assertThat(asked().tap(1100, new Counted(4, 1)).session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(asked().tap(1100, new Counted(3, 1)).session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(asked().refusal(1100, new Counted(2, 3))).contains("Opened, not used is 3, more than the 2 counted");
    }

    @Test
    void aCountIsNoughtTo999() {
        assertThat(asked().tap(1100, new Counted(0, 0)).chart().round().tally().orElseThrow().cameOut()).isZero();
        assertThat(asked().tap(1100, new Counted(999, 0)).chart().round().differs()).isTrue();
        assertThat(asked().refusal(1100, new Counted(1000, 0))).contains("0 to 999, not 1000");
        assertThat(asked().refusal(1100, new Counted(-1, 0))).contains("0 to 999, not -1");
    }

    @Test
    void aSecondCountThatFitsStampsTheRestWithItsOwnMoment() {
        Charts charts = asked().tap(1100, new Counted(2, 0)).tap(1110, new NeedleAnswered(1, Fate.SEEN_OUT))
                .tap(1200, new Counted(3, 0));

        assertThat(charts.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(charts.needle(1).out()).contains(Moment.about(Charts.at(1110)));
        assertThat(charts.needle(2).out()).contains(Moment.about(Charts.at(1200)));
        assertThat(charts.chart().round().tallies()).hasSize(2);
    }

    @Test
    void aNeedleThatWasNeverPlacedMakesTheCountFit() {
        Charts charts = asked().tap(1100, new Counted(2, 0)).tap(1110, new NeedleAnswered(1, Fate.SEEN_OUT))
                .tap(1120, new NeedleAnswered(2, Fate.SEEN_OUT));
        assertThat(charts.refusal(1125, new CountSettled())).contains("does not fit yet");

        charts.tap(1130, new NeedleAnswered(3, Fate.NEVER_PLACED)).tap(1140, new CountSettled());

        assertThat(charts.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(charts.chart().wentIn()).hasSize(2);
        assertThat(charts.needle(3).state(Charts.at(1200))).isEqualTo(NeedleState.NEVER_PLACED);
    }

    @Test
    void aMissingNeedleIsReleasedOnlyByItsCompleteIncident() {
        Charts charts = asked().tap(1100, new Counted(2, 0)).tap(1110, new NeedleAnswered(1, Fate.SEEN_OUT))
                .tap(1120, new NeedleAnswered(2, Fate.SEEN_OUT)).tap(1130, new NeedleAnswered(3, Fate.NOT_FOUND));
        assertThat(charts.refusal(1140, new CountSettled())).contains("complete the incident");
        charts.tap(1150, new IncidentWritten("Hair, couch", "Dr Moreau", ""));
        assertThat(charts.refusal(1160, new CountSettled())).contains("complete the incident");

        charts.tap(1170, new IncidentWritten("Hair, couch", "Dr Moreau", "X-ray today")).tap(1180, new CountSettled());

        assertThat(charts.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(charts.chart().missing()).hasSize(1);
        assertThat(charts.needle(3).out()).isEmpty();
        assertThat(charts.chart().in()).isEmpty();
    }

    @Test
    void moreThanWentInAddsTheNeedleThatIsNotOnTheDrawing() {
        Charts charts = asked().tap(1100, new Counted(4, 0))
                .tap(1110, new AnotherWentIn(4, Needles.NECK_LEFT, Needles.SIZE));
        assertThat(charts.needle(4).in()).contains(Moment.about(Charts.at(60)));
        for (int key = 1; key <= 4; key++) {
            charts.tap(1110 + key, new NeedleAnswered(key, Fate.SEEN_OUT));
        }

        assertThat(charts.tap(1120, new CountSettled()).chart().wentIn()).hasSize(4);
    }

    @Test
    void backLeavesEverythingAsItWas() {
        Charts charts = asked().tap(1010, new AllOutTakenBack());

        assertThat(charts.chart().in()).hasSize(3);
        assertThat(charts.chart().allOut()).isEmpty();
        assertThat(charts.refusal(1020, new Counted(3, 0))).isEqualTo("No count is open. Tap All out first.");
    }

    @Test
    void aSecondRoundHasItsOwnStartAndCountAndNumbersGoOn() {
        Charts charts = asked().tap(1100, new Counted(3, 0));
        assertThat(charts.refusal(1105, Needles.mark(4))).contains("Tap Turn over");

        charts.tap(1110, new TurnedOver()).tap(1120, Needles.mark(4)).tap(1130, Needles.mark(5))
                .tap(1140, new SessionAct.NeedleRemoved(4)).tap(1150, new SessionAct.NeedlingStarted())
                .tap(1160, new AllIn()).tap(1700, new AllOut());

        assertThat(charts.numbers()).containsExactly(1, 2, 3, 4);
        assertThat(charts.needle(5).round()).isEqualTo(2);
        assertThat(charts.needle(5).in()).contains(Moment.about(Charts.at(1150)));
        assertThat(charts.chart().counted()).isFalse();
        assertThat(charts.tap(1710, new Counted(1, 0)).chart().counted()).isTrue();
    }

    @Test
    void whatWasLookedAtBeforeAFurtherRoundIsAskedAnewOnceThatRoundIsOut() {
        Charts charts = asked().tap(1100, new Counted(3, 0)).tap(1101, new AfterAct.SkinChecked(true))
                .tap(1102, new AfterAct.ReactionNoted(ReactionKind.NAUSEA, Grade.NONE, List.of(), Optional.empty(), ""))
                .tap(1103, new AfterAct.ReactionNoted(ReactionKind.BRUISE, Grade.MILD, List.of(1), Optional.empty(),
                        ""))
                .tap(1104, new AfterAct.LeavingConfirmed(Leaving.STEADY, true))
                .tap(1105, new AfterAct.PainAfter(OptionalInt.of(4)))
                .tap(1106, new AfterAct.AdviceGiven(Advice.WATER, true));
        After first = charts.chart().after();

        charts.tap(1110, new TurnedOver()).tap(1120, Needles.mark(4));
        assertThat(charts.chart().after()).as("a mark changes nothing").isEqualTo(first);
        charts.tap(1150, new SessionAct.NeedlingStarted()).tap(1160, new AllIn()).tap(1700, new AllOut())
                .tap(1710, new Counted(1, 0));

        After after = charts.chart().after();
        assertThat(after.skinChecked()).isEmpty();
        assertThat(after.reactions()).containsOnlyKeys(ReactionKind.BRUISE);
        assertThat(after.leaving()).isEmpty();
        assertThat(after.pain()).isEmpty();
        assertThat(after.advice()).containsOnlyKeys(Advice.WATER);
    }

    @Test
    void aRoundWithoutNeedlesIsGivenUp() {
        Charts charts = asked().tap(1100, new Counted(3, 0));
        Optional<Instant> counted = charts.chart().ended();
        charts.tap(1110, new TurnedOver()).tap(1120, Needles.mark(4)).tap(1130, new RoundAct.RoundDropped());

        assertThat(charts.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(charts.chart().rounds()).hasSize(1);
        assertThat(charts.numbers()).containsExactly(1, 2, 3);
        assertThat(charts.chart().ended()).as("needling ends with the last needle out").isEqualTo(counted);
    }

    @Test
    void afterAFaintMarksThatAreStillOpenAreAskedAboutAtTheCount() {
        Charts charts = Charts.started(2).tap(70, new SessionAct.NeedleIn(1));
        assertThat(charts.refusal(100, new AllOut())).contains("1 mark is still open");

        charts.tap(100, new RoundAct.Fainted()).tap(110, new AllOut()).tap(200, new Counted(2, 0));
        assertThat(charts.session().state()).isEqualTo(SessionState.NEEDLING);

        charts.tap(210, new NeedleAnswered(1, Fate.SEEN_OUT)).tap(220, new NeedleAnswered(2, Fate.SEEN_OUT))
                .tap(230, new CountSettled());
        assertThat(charts.needle(2).in()).contains(Moment.about(Charts.at(60)));
        assertThat(charts.chart().after().reaction(ReactionKind.DIZZY).orElseThrow().grade()).isEmpty();
    }

    @Test
    void theRestingTimerEndsTheFaint() {
        Charts charts = Charts.started(1).tap(100, new RoundAct.Fainted());
        assertThat(charts.refusal(110, new RoundAct.Fainted())).isEqualTo("Patient faint is open already.");
        assertThat(charts.refusal(110, new RoundAct.RestEnded())).isEqualTo("The resting timer does not run.");

        charts.tap(120, new RoundAct.RestBegan()).tap(490, new RoundAct.RestEnded());

        assertThat(charts.chart().events().fainting()).isFalse();
        assertThat(charts.chart().after().rested().to()).isEqualTo(Optional.of(Charts.at(490)));
    }
}
