package org.needlepoint.ui.treatment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.START;
import static org.needlepoint.ui.treatment.picture.Course.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;

class RingTest {

    @Test
    void theRingOpensOnTheNeedleThatComesFirst() {
        Course course = Course.pictured().then(new SessionAct.NeedleOut(1), 5, 0);
        assertThat(Ring.opened(course.session(), at(10, 0)).needle()).hasValue(2);
        assertThat(Ring.opened(new Course().marks(2, 15).session(), START).needle()).hasValue(1);
        assertThat(Ring.opened(new Course().session(), START).needle()).isEmpty();
    }

    @Test
    void aNeedleThatWentInIsRingedSoThatItsTwitchCanBeRecorded() {
        Course course = new Course().marks(3, 15).started();
        Ring ring = Ring.opened(course.session(), START);
        ring = after(ring, course, new SessionAct.NeedleIn(2), at(0, 5));
        assertThat(ring.needle()).hasValue(2);
    }

    @Test
    void whenTheRingedNeedleComesOutTheRingGoesToTheOneThatComesFirst() {
        Course course = Course.pictured();
        Ring ring = Ring.opened(course.session(), at(15, 0)).picked(6);
        assertThat(after(ring, course, new SessionAct.NeedleOut(6), at(15, 1)).needle()).hasValue(1);
    }

    @Test
    void aNeedleThatComesOutElsewhereDoesNotMoveTheRing() {
        Course course = Course.pictured();
        Ring ring = Ring.opened(course.session(), at(15, 0)).picked(6);
        assertThat(after(ring, course, new SessionAct.NeedleOut(3), at(15, 1)).needle()).hasValue(6);
    }

    @Test
    void takingAnOutBackKeepsTheRingThere() {
        Course course = Course.pictured().then(new SessionAct.NeedleOut(3), 15, 0);
        Ring ring = Ring.opened(course.session(), at(15, 0)).picked(3);
        assertThat(after(ring, course, new SessionAct.OutTakenBack(3), at(15, 1)).needle()).hasValue(3);
    }

    @Test
    void whenTheFirstNeedleIsDueTheRingGoesToItUnlessAPersonChoseAnother() {
        Course course = new Course().marks(1, 15).marks(1, 5).marks(1, 15).started();
        Ring ring = Ring.opened(course.session(), START);
        for (int key = 1; key <= 3; key++) {
            ring = after(ring, course, new SessionAct.NeedleIn(key), at(0, key));
        }
        assertThat(ring.beat(course.session(), at(5, 1)).needle()).hasValue(3);
        assertThat(ring.beat(course.session(), at(5, 2)).needle()).hasValue(2);
        assertThat(ring.picked(1).beat(course.session(), at(5, 2)).needle()).hasValue(1);
    }

    @Test
    void onceTheFootSwitchTakesNeedlesOutNoClockMovesTheRing() {
        Course course = new Course().marks(1, 5).marks(1, 10).started()
                .then(new SessionAct.NeedleIn(2), 0, 0).then(new SessionAct.NeedleIn(1), 6, 0);
        Ring ring = Ring.opened(course.session(), at(10, 0));
        assertThat(ring.needle()).hasValue(2);
        Ring later = ring;
        for (int minute = 10; minute <= 40; minute++) {
            later = later.beat(course.session(), at(minute, 0));
        }
        assertThat(later.needle()).hasValue(2);
    }

    @Test
    void theRingMovesByTilesAndStopsAtTheEnds() {
        Chart chart = Course.pictured().session().chart();
        Ring ring = Ring.opened(Course.pictured().session(), at(1, 0));
        assertThat(ring.needle()).hasValue(1);
        assertThat(ring.moved(chart, -1).needle()).hasValue(1);
        assertThat(ring.moved(chart, 4).needle()).hasValue(5);
        assertThat(ring.moved(chart, 4).moved(chart, 4).needle()).hasValue(5);
        assertThat(ring.moved(chart, 4).moved(chart, 1).needle()).hasValue(6);
    }

    @Test
    void undoneMarksLeaveTheRingOnANeedleThatIsThere() {
        Course course = new Course().marks(2, 15);
        Ring ring = Ring.opened(course.session(), START).picked(2);
        assertThat(after(ring, course, new SessionAct.Undone(3), START).needle()).hasValue(1);
    }

    private static Ring after(Ring ring, Course course, SessionAct act, Instant at) {
        Chart before = course.session().chart();
        course.then(act, at);
        return ring.after(before, course.session().chart(), at).beat(course.session(), at);
    }
}
