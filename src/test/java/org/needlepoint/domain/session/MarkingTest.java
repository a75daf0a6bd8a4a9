package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needlepoint.domain.session.Needles.mark;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionAct.NeedleEdited;
import org.needlepoint.domain.session.SessionAct.NeedleIn;
import org.needlepoint.domain.session.SessionAct.NeedleMarked;
import org.needlepoint.domain.session.SessionAct.NeedleMoved;
import org.needlepoint.domain.session.SessionAct.NeedleRemoved;
import org.needlepoint.domain.session.SessionAct.NeedlingStarted;
import org.needlepoint.domain.session.SessionAct.NeverPlaced;

class MarkingTest {

    private static NeedleEdited depth(int key, int mm) {
        return new NeedleEdited(key, Needles.SIZE, Needles.QUARTER,
                NeedleDetails.EMPTY.withDepthMm(OptionalInt.of(mm)));
    }

    @Test
    void theFirstMarkTakesTheSessionFromDraftToMarkedAndTheLastOneRemovedTakesItBack() {
        Charts charts = Charts.opened();
        assertThat(charts.session().state()).isEqualTo(SessionState.DRAFT);

        charts.tap(1, mark(1));
        assertThat(charts.session().state()).isEqualTo(SessionState.MARKED);
        assertThat(charts.needle(1).state(Charts.at(5))).isEqualTo(NeedleState.MARKED);

        charts.tap(2, new NeedleRemoved(1));
        assertThat(charts.session().state()).isEqualTo(SessionState.DRAFT);
        assertThat(charts.chart().placements()).isEmpty();
    }

    @Test
    void aRemovedMarkClosesTheGapInTheNumbersButKeepsTheKeysOfTheOthers() {
        Charts charts = Charts.opened().tap(1, mark(1), mark(2), mark(3)).tap(2, new NeedleRemoved(2)).tap(3, mark(4));

        assertThat(charts.numbers()).containsExactly(1, 2, 3);
        assertThat(charts.keys()).containsExactly(1, 3, 4);
    }

    @Test
    void afterTheStartNumbersStayAndAMarkIsDroppedInstead() {
        Charts charts = Charts.started(3);

        assertThat(charts.refusal(70, new NeedleRemoved(2)))
                .isEqualTo("Numbers are fixed once needling has started. Choose Not placed for needle 2.");
        charts.tap(70, new NeverPlaced(2)).tap(71, mark(4));

        assertThat(charts.numbers()).containsExactly(1, 2, 3, 4);
        assertThat(charts.needle(2).state(Charts.at(75))).isEqualTo(NeedleState.NEVER_PLACED);
        assertThat(charts.chart().count()).isEqualTo(3);
        assertThat(charts.chart().open()).extracting(NeedlePlacement::key).containsExactly(1, 3, 4);
    }

    @Test
    void aNeedleIsNeverPlacedOnlyAfterTheStartAndOnlyWhileItIsAMark() {
        assertThat(Charts.opened().tap(1, mark(1)).refusal(2, new NeverPlaced(1)))
                .isEqualTo("Needling has not started. Tap Start needling first.");
        Charts charts = Charts.started(2).tap(70, new NeedleIn(1), new NeverPlaced(2));
        assertThat(charts.refusal(71, new NeverPlaced(1))).isEqualTo("Needle 1 went in already.");
        assertThat(charts.refusal(71, new NeverPlaced(2))).isEqualTo("Needle 2 was never placed.");
        assertThat(charts.refusal(71, new NeedleIn(2))).isEqualTo("Needle 2 was never placed.");
    }

    @Test
    void aKeyIsNeverUsedAgain() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, new NeedleRemoved(1));

        assertThat(charts.session().nextNeedle()).isEqualTo(2);
        assertThat(charts.refusal(3, mark(1))).isEqualTo("Needle key 1 was used before.");
        assertThat(charts.tap(3, mark(5)).session().nextNeedle()).isEqualTo(6);
    }

    @Test
    void aMarkIsMovedWithSiteAndSide() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, new NeedleMoved(1, Needles.NECK_LEFT));

        assertThat(charts.needle(1).location()).isEqualTo(Needles.NECK_LEFT);
        assertThat(charts.chart().count(Site.NECK, Side.LEFT)).isEqualTo(1);
        assertThat(charts.chart().count(Site.NECK)).isEqualTo(1);
        assertThat(charts.chart().count(Site.TEMPLE)).isZero();
        assertThat(charts.refusal(3, new NeedleMoved(2, Needles.NECK_LEFT)))
                .isEqualTo("This needle is no longer on the chart.");
    }

    @Test
    void aDepthUpToTheNeedlesLengthIsTakenAndOneBeyondItRefused() {
        Charts charts = Charts.opened().tap(1, mark(1)).tap(2, depth(1, 1)).tap(3, depth(1, 30));

        assertThat(charts.refusal(4, depth(1, 31)))
                .isEqualTo("Depth 31 mm is beyond the needle's 30 mm. Enter 1 to 30, or choose a longer needle.");
        assertThat(charts.needle(1).details().depthMm()).hasValue(30);
        assertThat(charts.refusal(4, new NeedleEdited(1, new Needle(25, 25), Needles.QUARTER,
                charts.needle(1).details()))).startsWith("Depth 30 mm is beyond the needle's 25 mm.");
    }

    @Test
    void aNeedleThatWentInCannotBecomeInAndOutNorBack() {
        Charts charts = Charts.opened().tap(1, mark(1), mark(2, Dwell.IN_AND_OUT)).tap(2, new NeedlingStarted())
                .tap(3, new NeedleEdited(2, Needles.SIZE, Needles.QUARTER, NeedleDetails.EMPTY))
                .tap(4, new NeedleEdited(2, Needles.SIZE, Dwell.IN_AND_OUT, NeedleDetails.EMPTY))
                .tap(5, new NeedleIn(1), new SessionAct.NeedleInAndOut(2));

        assertThat(charts.refusal(6, new NeedleEdited(1, Needles.SIZE, Dwell.IN_AND_OUT, NeedleDetails.EMPTY)))
                .startsWith("Needle 1 went in already. Its planned dwell is 1 to 20 minutes");
        assertThat(charts.refusal(6, new NeedleEdited(2, Needles.SIZE, Needles.QUARTER, NeedleDetails.EMPTY)))
                .startsWith("Needle 2 went in already.");
        charts.tap(7, new NeedleEdited(1, Needles.SIZE, Dwell.ofMinutes(20), NeedleDetails.EMPTY));
        assertThat(charts.needle(1).planned()).isEqualTo(Dwell.ofMinutes(20));
    }

    @Test
    void needlingStartsOnceAndOnlyWithAMark() {
        assertThat(Charts.opened().refusal(1, new NeedlingStarted()))
                .isEqualTo("Nothing is marked yet. Tap a site first.");
        Charts charts = Charts.started(1);
        assertThat(charts.chart().started()).contains(Charts.at(60));
        assertThat(charts.refusal(70, new NeedlingStarted())).isEqualTo("Needling has started already.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 20})
    void aPlannedDwellOfOneToTwentyMinutesIsTaken(int minutes) {
        assertThat(Dwell.ofMinutes(minutes).minutes()).isEqualTo(minutes);
        assertThat(Dwell.ofMinutes(minutes).inAndOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, Integer.MAX_VALUE})
    void anyOtherPlannedDwellIsRefusedWithItsValueAndTheWayOut(int minutes) {
        assertThatThrownBy(() -> Dwell.ofMinutes(minutes)).hasMessage("Planned dwell is 1 to 20 minutes, not " + minutes
                + ". Choose In and out for a needle that does not stay.");
    }

    @Test
    void valuesOutOfTheirRangeAreRefusedWithTheRange() {
        assertThatThrownBy(() -> new Needle(11, 30)).hasMessage("A needle's diameter is 0.12 to 0.35 mm, not 0.11 mm.");
        assertThatThrownBy(() -> new Needle(25, 76)).hasMessage("A needle's length is 13 to 75 mm, not 76 mm.");
        assertThat(new Needle(12, 13).label()).isEqualTo("0.12 × 13");
        assertThat(new Needle(35, 75).label()).isEqualTo("0.35 × 75");
        assertThatThrownBy(() -> NeedleDetails.EMPTY.withDepthMm(OptionalInt.of(0))).hasMessageStartingWith(
                "Depth is 1 to 75 mm, not 0.");
        assertThatThrownBy(() -> NeedleDetails.EMPTY.withAngleDeg(OptionalInt.of(91))).hasMessageStartingWith(
                "Angle is 0 to 90 degrees, not 91.");
        assertThatThrownBy(() -> NeedleDetails.EMPTY.withTenderness(OptionalInt.of(4))).hasMessageStartingWith(
                "Tenderness is 0 to 3, not 4.");
        assertThat(NeedleDetails.EMPTY.withNote("x".repeat(500)).note()).hasSize(500);
        assertThatThrownBy(() -> NeedleDetails.EMPTY.withNote("x".repeat(501))).hasMessageContaining("has 501");
    }

    @Test
    void aSecondOpeningIsRefused() {
        assertThat(Charts.opened().refusal(1, new SessionAct.SessionOpened("patient-1", 4)))
                .isEqualTo("This session is open already.");
        NeedleMarked mark = mark(1);
        assertThat(Charts.opened().tap(1, mark).session().acts()).isEqualTo(2);
    }
}
