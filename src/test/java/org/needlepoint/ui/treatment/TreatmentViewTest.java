package org.needlepoint.ui.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.START;
import static org.needlepoint.ui.treatment.picture.Course.at;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.treatment.picture.Course;
import org.testfx.api.FxRobot;

class TreatmentViewTest extends TreatmentScreen {

    @ParameterizedTest
    @CsvSource({"1440, 900, 1440", "1280, 800, 1280x800"})
    void theTreatmentIsReadFromTwoMetres(int width, int height, String name, FxRobot robot) {
        open(robot, Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21), at(10, 18), width, height);
        robot.interact(() -> ring(6));
        assertThat(giant(robot)).isEqualTo("4:42");
        assertThat(label(robot, ".headline")).isEqualTo("Next out in");
        assertThat(capHeight(clockPanel(robot).capHeight())).isGreaterThanOrEqualTo(190);
        assertThat(capHeight(robot.lookup(".counts").queryAs(Counts.class).capHeight())).isGreaterThanOrEqualTo(95);
        assertThat(tileTexts(robot)).containsExactly("Forehead 4:42", "Temple R out, 6:21", "Temple R 4:42",
                "Top of ear R 4:42", "Neck L 4:42", "Neck R 4:42", "Upper back R 4:42", "Upper back R 7:58");
        assertThat(robot.lookup(".body-map").queryAs(BodyMap.class).marks()).hasSize(7);
        assertEverythingIsWhole(robot);
        assertTargets(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-" + name));
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 1440", "1280, 800, 1280x800"})
    void aNeedleOverTheLimitIsNamedAndCanBeSilenced(int width, int height, String name, FxRobot robot) {
        Course course = over();
        open(robot, course, at(20, 42), width, height);
        assertThat(giant(robot)).isEqualTo("+0:42");
        assertThat(label(robot, ".headline")).isEqualTo("Top of ear R is over the 20 minute limit");
        assertThat(tileTexts(robot)).endsWith("Upper back R Due 2:34");
        assertThat(robot.lookup(".body-map").queryAs(BodyMap.class).marks()).hasSize(2);
        assertThat(capHeight(clockPanel(robot).capHeight())).isGreaterThanOrEqualTo(190);
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-over-" + name));
        robot.clickOn(".silence");
        assertThat(label(robot, ".sound")).isEqualTo("Silent 1:00");
        pass(robot, 60);
        assertThat(label(robot, ".sound")).isEqualTo("Alarm on");
        robot.push(KeyCode.F9);
        assertThat(label(robot, ".sound")).isEqualTo("Silent 1:00");
    }

    @Test
    void aNeedleTakenOutOnItsTileIsOutAtThatMoment(FxRobot robot) {
        open(robot, Course.pictured(), at(15, 20), 1440, 900);
        pass(robot, 7);
        robot.clickOn(outButton(robot, 6));
        assertThat(tileTexts(robot).get(5)).isEqualTo("Neck R out, 15:27");
        assertThat(label(robot, ".message-sentence")).isEqualTo("Needle 6 is out");
        assertThat(robot.lookup(".body-map").queryAs(BodyMap.class).marks()).hasSize(7);
        robot.clickOn("Undo");
        assertThat(tileTexts(robot).get(5)).isEqualTo("Neck R Due 4:33");
    }

    @Test
    void allOutLeadsToTheCountAndUntilThenOnlyTheClockIsShown(FxRobot robot) {
        open(robot, Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21), at(15, 20), 1440, 900);
        robot.clickOn(".giant-step");
        assertThat(room.went).containsExactly("chart");
        pass(robot, 20);
        assertThat(giant(robot)).isEqualTo("4:20");
        assertThat(robot.lookup(".counts").query().isVisible()).isFalse();
        assertThat(robot.lookup(".body-map").query().isVisible()).isFalse();
        robot.interact(() -> Screenshots.take(stage, "treatment-count-open-1440"));
        robot.interact(() -> room.desk.tap(new SessionAct.AllOutTakenBack()));
        assertThat(room.desk.session().chart().in()).hasSize(7);
        assertThat(robot.lookup(".counts").query().isVisible()).isTrue();
    }

    @Test
    void marksGoInByTileAndFootSwitchAndTheBigButtonTakesTheRest(FxRobot robot) {
        Course course = new Course()
                .mark(Site.FOREHEAD, Side.CENTRE, BodyView.FRONT, 0, -36, 15)
                .mark(Site.TEMPLE, Side.RIGHT, BodyView.RIGHT, 30, -24, 15)
                .mark(Site.NECK, Side.LEFT, BodyView.NECK, -26, 44, 0)
                .mark(Site.UPPER_BACK, Side.LEFT, BodyView.BACK, -50, 34, 15)
                .mark("Rectus capitis posterior major", Site.OTHER, Side.LEFT, new BodyPoint(BodyView.NECK, -14, 20, 1),
                        15)
                .mark("Sternocleidomastoid", Site.OTHER, Side.RIGHT, new BodyPoint(BodyView.NECK, 40, 30, 1), 10)
                .started();
        open(robot, course, at(0, 20), 1440, 900);
        assertThat(label(robot, ".headline")).isEqualTo("No needle is in yet");
        robot.push(KeyCode.F8);
        pass(robot, 1);
        robot.clickOn(outButton(robot, 2));
        pass(robot, 1);
        robot.push(KeyCode.F8);
        assertThat(tileTexts(robot)).startsWith("Forehead 14:58", "Temple R 14:59", "Neck L in and out");
        assertThat(robot.lookup(".giant-step .label").queryAll()).extracting(node -> ((Labeled) node).getText())
                .contains("All 5 in");
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-marks-1440"));
        robot.clickOn(notPlaced(robot, 5));
        assertThat(tileTexts(robot).get(4)).endsWith("Not placed");
        robot.clickOn(".giant-step");
        assertThat(room.desk.session().chart().in()).hasSize(4);
        assertThat(room.desk.session().chart().placement(6).orElseThrow().in().orElseThrow().at()).isEqualTo(START);
    }

    @Test
    void aFootThatRestsOnTheSwitchTakesInOneNeedle(FxRobot robot) {
        open(robot, new Course().marks(4, 15).started(), at(0, 20), 1440, 900);
        robot.press(KeyCode.F8);
        robot.interact(() -> {
            for (int repeat = 0; repeat < 5; repeat++) {
                stage.getScene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false,
                        false, false, false));
            }
        });
        robot.release(KeyCode.F8);
        assertThat(room.desk.session().chart().in()).hasSize(1);
        robot.push(KeyCode.F8);
        assertThat(room.desk.session().chart().in()).hasSize(2);
    }

    @Test
    void keysDoWithoutAMouse(FxRobot robot) {
        open(robot, Course.pictured(), at(15, 20), 1440, 900);
        robot.push(KeyCode.DIGIT6).push(KeyCode.W);
        assertThat(room.desk.session().chart().placement(6).orElseThrow().details().twitch().label()).isEqualTo("Yes");
        robot.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.O);
        assertThat(tileTexts(robot).get(2)).isEqualTo("Temple R out, 15:20");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tileTexts(robot).get(2)).isEqualTo("Temple R Due 4:40");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(tileTexts(robot).get(2)).isEqualTo("Temple R out, 15:20");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.F8);
        assertThat(room.desk.session().chart().in()).hasSize(7);
        assertThat(room.desk.session().chart().allOut()).isPresent();
        robot.push(KeyCode.A);
        assertThat(room.went).as("no key of a needle works while it is counted blind").hasSize(1);
        robot.push(KeyCode.F11);
        assertThat(room.went).containsExactly("chart", "chart");
    }

    @Test
    void leavingTheRoomGivesTheBellAndChimesAreLoudUntilATap(FxRobot robot) {
        open(robot, Course.pictured(), at(10, 0), 1280, 800);
        robot.clickOn("#leaving-the-room");
        assertThat(room.alarms.awayProperty().get()).isFalse();
        robot.interact(() -> Screenshots.take(stage, "treatment-leaving-1280"));
        robot.push(KeyCode.O);
        assertThat(room.desk.session().chart().in()).as("no key reaches a needle meanwhile").hasSize(8);
        robot.clickOn("#bell-given");
        assertThat(room.desk.session().chart().events().bell()).contains(at(10, 0));
        assertThat(room.alarms.awayProperty().get()).isTrue();
        robot.interact(() -> Screenshots.take(stage, "treatment-away-1280"));
        robot.clickOn(outButton(robot, 2));
        assertThat(room.alarms.awayProperty().get()).isFalse();
        assertThat(room.desk.session().chart().in()).as("the tap that comes back does nothing else").hasSize(8);
        robot.clickOn("#leaving-the-room").clickOn("#bell-given").push(KeyCode.O);
        assertThat(room.alarms.awayProperty().get()).isFalse();
        assertThat(room.desk.session().chart().in()).hasSize(8);
    }

    @Test
    void whatIsNotSavedIsSaidInTheHeaderAndCanBeTriedAgain(FxRobot robot) {
        open(robot, Course.pictured(), at(10, 0), 1280, 800);
        room.diskFull = true;
        robot.clickOn(outButton(robot, 2));
        await(robot, () -> robot.lookup("Try again").tryQuery().isPresent());
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-not-saved-1280x800"));
        room.diskFull = false;
        robot.clickOn("Try again");
        await(robot, () -> robot.lookup("Try again").tryQuery().isEmpty());
        assertThat(room.desk.unsaved()).isFalse();
    }

    @Test
    void whileTheCountIsOpenTheAlarmCanBeSilencedAndTheRecordTriedAgain(FxRobot robot) {
        open(robot, over(), at(20, 42), 1440, 900);
        room.diskFull = true;
        robot.clickOn(".giant-step");
        await(robot, () -> robot.lookup("Try again").tryQuery().isPresent());
        robot.clickOn(".silence");
        assertThat(label(robot, ".sound")).isEqualTo("Silent 1:00");
        robot.interact(() -> Screenshots.take(stage, "treatment-count-open-not-saved-1440"));
        room.diskFull = false;
        robot.clickOn("Try again");
        await(robot, () -> robot.lookup("Try again").tryQuery().isEmpty());
    }

    @Test
    void aForgottenNeedleLeadsToTheChart(FxRobot robot) {
        open(robot, Course.pictured(), at(61, 0), 1280, 800);
        robot.interact(() -> room.desk.tap(new SessionAct.NeedleOut(4)));
        assertThat(label(robot, ".message-sentence")).startsWith("Needle 4 was in for 61:00.");
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-forgotten-1280x800"));
        robot.clickOn(robot.lookup(".message-button").queryButton());
        assertThat(room.went).containsExactly("chart");
    }
}
