package org.needlepoint.ui.treatment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.START;
import static org.needlepoint.ui.treatment.picture.Course.at;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.NextStep;

class TreatmentPictureTest {

    @ParameterizedTest
    @CsvSource({
            "0,      15:00, CALM, Next out in",
            "1,      15:00, CALM, Next out in",
            "618000, 4:42,  CALM, Next out in",
            "899999, 0:01,  CALM, Next out in",
            "900000, 5:00,  DUE,  'Top of ear R is due, limit in'",
            "1199000, 0:01, DUE,  'Top of ear R is due, limit in'",
            "1199999, 0:01, DUE,  'Top of ear R is due, limit in'",
            "1200000, +0:00, OVER, Top of ear R is over the 20 minute limit",
            "1242999, +0:42, OVER, Top of ear R is over the 20 minute limit",
            "7200000, +100:00, OVER, Top of ear R is over the 20 minute limit"})
    void theGiantClockCountsToThePlannedDwellThenToTheLimitThenUp(long millis, String clock, Headline.Tone tone,
            String words) {
        TreatmentSession session = new Course().mark(Site.TOP_OF_EAR, Side.RIGHT, BodyView.RIGHT, 0, -40, 15).started()
                .then(new SessionAct.NeedleIn(1), 0, 0).session();
        assertThat(picture(session, START.plusMillis(millis)).headline()).isEqualTo(new Headline(tone, words, clock));
    }

    @Test
    void aNeedlePlannedForTwentyMinutesIsNeverDueButOver() {
        TreatmentSession session = new Course().marks(1, 20).started().then(new SessionAct.NeedleIn(1), 0, 0).session();
        assertThat(picture(session, at(19, 59)).tiles().getFirst().state()).isEqualTo(NeedleState.IN);
        assertThat(picture(session, at(20, 0)).tiles().getFirst().state()).isEqualTo(NeedleState.OVER);
    }

    @Test
    void overComesBeforeDueAndDueBeforeTheNextOut() {
        Course course = new Course()
                .mark(Site.NECK, Side.LEFT, BodyView.NECK, -20, 40, 10)
                .mark(Site.NECK, Side.RIGHT, BodyView.NECK, 20, 40, 20)
                .mark(Site.TEMPLE, Side.LEFT, BodyView.LEFT, 30, -20, 5).started()
                .then(new SessionAct.NeedleIn(2), 0, 0)
                .then(new SessionAct.NeedleIn(1), 6, 0)
                .then(new SessionAct.NeedleIn(3), 14, 0);
        assertThat(picture(course.session(), at(15, 0)).headline().words()).isEqualTo("Next out in");
        assertThat(picture(course.session(), at(15, 0)).headline().clock()).isEqualTo("1:00");
        assertThat(picture(course.session(), at(16, 0)).headline().words()).isEqualTo("Neck L is due, limit in");
        assertThat(picture(course.session(), at(20, 0)).headline().words()).isEqualTo(
                "Neck R is over the 20 minute limit");
        assertThat(picture(course.session(), at(26, 30)).headline()).isEqualTo(new Headline(Headline.Tone.OVER,
                "Neck R and 1 more are over the limit", "+6:30"));
    }

    @Test
    void withoutANeedleInTheClockStandsStillAndSaysWhy() {
        Course course = new Course().marks(2, 15);
        assertThat(picture(course.session(), START).headline().words()).isEqualTo("Needling has not started");
        course.started();
        assertThat(picture(course.session(), START).headline().words()).isEqualTo("No needle is in yet");
        course.then(new SessionAct.NeedleIn(1), 0, 10).then(new SessionAct.NeedleOut(1), 5, 0);
        assertThat(picture(course.session(), at(5, 1)).headline().words()).isEqualTo("No needle is in");
        course.then(new SessionAct.NeverPlaced(2), 5, 10);
        assertThat(picture(course.session(), at(5, 11)).headline()).isEqualTo(new Headline(Headline.Tone.QUIET,
                "Every needle is tapped out", "–:––"));
    }

    @Test
    void thePictureOfTheDesignIsWhatTheSessionSays() {
        Course course = Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21);
        TreatmentPicture picture = picture(course.session(), at(10, 18));
        assertThat(picture.in()).isEqualTo(7);
        assertThat(picture.out()).isEqualTo(1);
        assertThat(picture.tiles()).extracting(NeedleTile::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(picture.tiles()).extracting(NeedleTile::place).containsExactly("Forehead", "Temple R", "Temple R",
                "Top of ear R", "Neck L", "Neck R", "Upper back R", "Upper back R");
        assertThat(picture.tiles()).extracting(NeedleTile::time).containsExactly("4:42", "out, 6:21", "4:42", "4:42",
                "4:42", "4:42", "4:42", "7:58");
        assertThat(picture.tiles()).filteredOn(NeedleTile::twitch).extracting(NeedleTile::number)
                .containsExactly(3, 5, 7);
        assertThat(picture.map()).extracting(Mark::number).containsExactlyInAnyOrder("1", "3", "4", "5", "6", "7", "8");
        assertThat(picture.next().label()).isEqualTo("All out");
    }

    @Test
    void theScaleShowsNeedlesApartAndThoseTogetherAsOne() {
        TimeScale scale = picture(Course.pictured().session(), at(10, 18)).scale();
        assertThat(scale.minutes()).isEqualTo(10.3);
        assertThat(scale.planned()).hasValue(15);
        assertThat(scale.marks()).hasSize(2);
        assertThat(scale.marks().getFirst()).isEqualTo(new TimeScale.Mark(10.3, "", MarkShape.IN));
        assertThat(scale.marks().getLast()).isEqualTo(new TimeScale.Mark(7.025, "8", MarkShape.IN));
    }

    @Test
    void theScaleEndsAtTheLimit() {
        TimeScale scale = picture(Course.pictured().session(), at(95, 0)).scale();
        assertThat(scale.minutes()).isEqualTo(20);
        assertThat(scale.marks()).extracting(TimeScale.Mark::minutes).containsOnly(20.0);
    }

    @Test
    void twoMomentsWithinTheSameStepOfTheScaleMakeTheSameScale() {
        TreatmentSession session = Course.pictured().session();
        assertThat(picture(session, at(10, 18)).scale())
                .isEqualTo(picture(session, at(10, 18).plusMillis(150)).scale());
    }

    @Test
    void aDueTileSaysDueAndWhatIsLeftToTheLimit() {
        NeedleTile tile = picture(Course.pictured().session(), at(17, 26)).tiles().getFirst();
        assertThat(tile.state()).isEqualTo(NeedleState.DUE);
        assertThat(tile.time()).isEqualTo("Due");
        assertThat(tile.aside()).isEqualTo("2:34");
        assertThat(tile.spoken()).isEqualTo("Needle 1, forehead, due, 2 minutes 34 left to 20 minutes");
    }

    @Test
    void aTileIsSpokenWithNumberPlaceStateAndTime() {
        TreatmentSession session = Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21).session();
        List<NeedleTile> tiles = picture(session, at(10, 18)).tiles();
        assertThat(tiles.get(3).spoken()).isEqualTo("Needle 4, top of ear right, in, 4 minutes 42 left");
        assertThat(tiles.get(1).spoken()).isEqualTo("Needle 2, temple right, out after 6 minutes 21");
        assertThat(tiles.get(2).spoken()).endsWith(", local twitch response");
    }

    @Test
    void openMarksOfferInOrInAndOutOnceNeedlingHasStarted() {
        Course course = new Course().marks(1, 15).marks(1, 0);
        assertThat(picture(course.session(), START).tiles()).extracting(NeedleTile::control)
                .containsOnly(NeedleTile.Control.NONE);
        course.started();
        assertThat(picture(course.session(), START).tiles()).extracting(NeedleTile::control)
                .containsExactly(NeedleTile.Control.IN, NeedleTile.Control.IN_AND_OUT);
        assertThat(picture(course.session(), START).next().label()).isEqualTo("The needle is in");
        course.then(new SessionAct.NeverPlaced(1), 1, 0);
        assertThat(picture(course.session(), at(1, 0)).tiles()).extracting(NeedleTile::control)
                .containsExactly(NeedleTile.Control.NONE, NeedleTile.Control.IN_AND_OUT);
        assertThat(picture(course.session(), at(1, 0)).next().label()).isEqualTo("1 in and out left");
        assertThat(picture(course.session(), at(1, 0)).next().act()).isEmpty();
    }

    @Test
    void theTileThatTheFootSwitchActsOnSaysSo() {
        Course course = new Course().marks(3, 5).started().then(new SessionAct.NeedleIn(1), 0, 0);
        assertThat(footSwitched(course.session(), OptionalInt.of(1), at(0, 1))).containsExactly(2);
        course.then(new SessionAct.AllIn(), 1, 0);
        assertThat(footSwitched(course.session(), OptionalInt.of(3), at(4, 59))).isEmpty();
        assertThat(footSwitched(course.session(), OptionalInt.of(3), at(5, 0))).containsExactly(3);
        course.then(new SessionAct.AllOut(), 5, 1);
        assertThat(footSwitched(course.session(), OptionalInt.of(3), at(5, 2))).isEmpty();
    }

    @Test
    void untilTheFirstCountThePictureIsBlind() {
        Course course = Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21).then(new SessionAct.AllOut(), 15, 1);
        TreatmentPicture blind = picture(course.session(), at(15, 2));
        assertThat(blind.blind()).isTrue();
        assertThat(blind.headline().words()).isEqualTo("Count open, due, limit in");
        assertThat(blind.next().kind()).isEqualTo(NextStep.Kind.COUNT_OPEN);
        course.then(new RoundAct.Counted(7, 0), 15, 10);
        assertThat(picture(course.session(), at(15, 11)).blind()).isFalse();
    }

    @Test
    void aLongPlaceIsKeptWhole() {
        Course course = new Course().mark("Rectus capitis posterior major", Site.OTHER, Side.LEFT,
                new BodyPoint(BodyView.NECK, -14, 20, 1), 15);
        assertThat(picture(course.session(), START).tiles().getFirst().place())
                .isEqualTo("Rectus capitis posterior major L");
    }

    private static List<Integer> footSwitched(TreatmentSession session, OptionalInt ringed, Instant now) {
        return TreatmentPicture.of(session, ringed, now, ZoneOffset.UTC).tiles().stream().filter(NeedleTile::footSwitch)
                .map(NeedleTile::number).toList();
    }

    private static TreatmentPicture picture(TreatmentSession session, Instant now) {
        return TreatmentPicture.of(session, OptionalInt.empty(), now, ZoneOffset.UTC);
    }
}
