package org.needlepoint.ui.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.at;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.treatment.picture.Course;
import org.testfx.api.FxRobot;

class ManyNeedlesTest extends TreatmentScreen {

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 800"})
    void thirtyNeedlesStayUsable(int width, int height, FxRobot robot) {
        Course course = new Course().marks(30, 15).started();
        for (int key = 1; key <= 30; key++) {
            course.then(new SessionAct.NeedleIn(key), 0, 10 * key);
        }
        course.twitch(2).twitch(11);
        open(robot, course, at(15, 50), width, height);
        assertThat(tileTexts(robot)).hasSize(12);
        assertEverythingIsWhole(robot);
        assertTargets(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-30-" + width));
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT0);
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("21–30 of 30");
        robot.clickOn(outButton(robot, 30));
        assertThat(room.desk.session().chart().in()).hasSize(29);
        robot.clickOn(robot.lookup(".pager-button").queryAllAs(Button.class).iterator().next());
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("17–28 of 30");
    }

    @Test
    void fiveHundredNeedlesMakeNoMoreCardsThanAreSeen(FxRobot robot) {
        Course course = new Course().marks(500, 15).started().then(new SessionAct.AllIn(), 0, 30);
        open(robot, course, at(1, 0), 1440, 900);
        assertThat(view.view().lookupAll(".tile")).hasSize(12);
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("1–12 of 500");
        assertEverythingIsWhole(robot);
        pass(robot, 60);
        assertThat(giant(robot)).isEqualTo("13:00");
    }

    @Test
    void aLargerWindowGrowsTheClock(FxRobot robot) {
        open(robot, over(), at(20, 42), 1680, 980);
        assertThat(clockPanel(robot).capHeight()).isGreaterThan(200);
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-over-1680"));
    }
}
