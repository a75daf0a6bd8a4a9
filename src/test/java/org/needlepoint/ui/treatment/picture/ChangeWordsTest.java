package org.needlepoint.ui.treatment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.at;

import org.junit.jupiter.api.Test;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.ChangeWords;

class ChangeWordsTest {

    private final Course course = new Course().marks(4, 15).started();

    @Test
    void eachActIsSaidInAFewWordsAndSoIsItsUndoing() {
        says(new SessionAct.NeedleIn(1), "needle 1 is in", "needle 1 is marked, not in");
        says(new SessionAct.NeverPlaced(4), "needle 4 is not placed", "needle 4 is marked, not in");
        says(new SessionAct.AllIn(), "4 needles are in", "4 needles are marked, not in");
        course.then(new SessionAct.AllIn(), 0, 30);
        says(new SessionAct.NeedleOut(3), "needle 3 is out", "needle 3 is in");
        says(new SessionAct.AllOut(), "the count is open", "the count is not open");
    }

    @Test
    void aTwitchIsSaidByItsName() {
        course.then(new SessionAct.AllIn(), 0, 30);
        Chart before = course.session().chart();
        Chart after = course.twitch(2).session().chart();
        assertThat(ChangeWords.between(before, after)).isEqualTo("needle 2 with LTR");
        assertThat(ChangeWords.between(after, before)).isEqualTo("needle 2 without LTR");
    }

    @Test
    void aNewMarkUndoneIsRemoved() {
        Chart before = course.session().chart();
        Chart after = course.marks(1, 15).session().chart();
        assertThat(ChangeWords.between(after, before)).isEqualTo("needle 5 is removed");
        assertThat(ChangeWords.between(before, after)).isEqualTo("needle 5 is marked, not in");
    }

    private void says(SessionAct act, String done, String undone) {
        Chart before = course.session().chart();
        Chart after = course.then(act, 1, 0).session().chart();
        assertThat(ChangeWords.between(before, after)).isEqualTo(done);
        assertThat(ChangeWords.between(after, before)).isEqualTo(undone);
        course.then(new SessionAct.Undone(course.session().undoable().orElseThrow()), at(1, 1));
    }
}
