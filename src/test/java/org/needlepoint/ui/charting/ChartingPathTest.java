package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A session at the charting screen with mouse and keys, from the first mark to the last needle out.
@ExtendWith(ApplicationExtension.class)
class ChartingPathTest {

    private ChartingScene scene;

    @Start
    void show(Stage stage) {
        scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT);
    }

    @Test
    void tapsBecomeNeedlesWithTheirSitesAndSizes(FxRobot robot) {
        markFour(robot);

        assertThat(scene.chart().placements()).extracting(needle -> needle.location().label()).containsExactly(
                "Forehead, centre", "Temple, right", "Neck, left", "Upper back, right");
        assertThat(scene.chart().placements()).extracting(needle -> needle.needle().label()).containsExactly(
                "0.16 × 15", "0.16 × 15", "0.25 × 30", "0.25 × 30");
        assertThat(list(robot).getItems()).isEqualTo(scene.chart().placements());
        assertThat(label(robot, ".panel-count")).isEqualTo("4");
        assertThat(cells(robot)).contains("Forehead centre, 1 needle", "Temple right, 1 needle",
                "Temple left, 0 needles", "Neck left, 1 needle", "Upper back right, 1 needle");
        shot(robot, "charting-marked-light-1440");
    }

    @Test
    void aTapOffTheBodyOrOnTheEyePlacesNothingAndSaysWhy(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.FRONT, -95, -115));
        assertThat(robot.lookup(".rule-message").queryAs(Node.class).getAccessibleText())
                .contains("off the body");
        robot.clickOn(scene.on(BodyView.FRONT, 31, 1.3));
        assertThat(robot.lookup(".rule-message").queryAs(Node.class).getAccessibleText())
                .contains("eye");
        assertThat(scene.chart().placements()).isEmpty();

        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(robot.lookup(".rule-message").queryAll()).as("gone with the next tap that holds").isEmpty();
    }

    @Test
    void aDragMovesANeedleAndASmallWanderIsATap(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.drag(scene.on(BodyView.RIGHT, 62, -40)).dropTo(scene.on(BodyView.RIGHT, -2, -45));
        assertThat(scene.chart().placements().getFirst().location().site()).isEqualTo(Site.TOP_OF_EAR);
        assertThat(scene.chart().placements()).hasSize(1);

        robot.drag(scene.on(BodyView.RIGHT, -2, -45)).dropTo(scene.on(BodyView.RIGHT, 100, -130));
        assertThat(scene.chart().placements().getFirst().location().site()).as("off the body it stays")
                .isEqualTo(Site.TOP_OF_EAR);
    }

    @Test
    void theEditorChangesOneNeedleAndUndoBringsItBack(FxRobot robot) {
        markFour(robot);
        robot.clickOn(scene.on(BodyView.BACK, 100, 20));
        assertThat(robot.lookup("#needle-editor").tryQuery()).isPresent();
        shot(robot, "charting-editor-light-1440");

        robot.clickOn(robot.from(robot.lookup("#editor-size").queryAll()).lookup("0.30 × 40").queryAs(Node.class));
        robot.clickOn("#editor-twitch .toggle-button");
        assertThat(scene.chart().placements().get(3).needle().lengthMm()).isEqualTo(40);
        assertThat(scene.chart().placements().get(3).details().twitch()).isEqualTo(Answer.YES);

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements().get(3).needle().lengthMm()).isEqualTo(30);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(scene.chart().placements().get(3).needle().lengthMm()).isEqualTo(40);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#needle-editor").tryQuery()).isEmpty();
    }

    @Test
    void aDepthBeyondTheNeedleIsRefusedAtTheFieldAndNothingElseIsLost(FxRobot robot) {
        markFour(robot);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn("#editor-more");
        TextField depth = field(robot, "Depth in mm");
        robot.clickOn(depth).write("16").push(KeyCode.TAB);

        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Depth 16 mm is beyond the needle's 15 mm. Enter 1 to 15, or choose a longer needle.");
        assertThat(depth.getText()).isEqualTo("16");
        robot.clickOn(depth).eraseText(2).write("15").push(KeyCode.TAB);
        assertThat(scene.chart().placements().getFirst().details().depthMm()).hasValue(15);
    }

    @Test
    void fromStartToTheLastNeedleOut(FxRobot robot) throws Exception {
        markFour(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(next(robot)).isEqualTo("All 4 in, Ctrl Enter");

        robot.interact(() -> scene.pass(Duration.ofSeconds(90)));
        robot.push(KeyCode.F8);
        assertThat(scene.chart().in()).extracting(needle -> needle.number()).containsExactly(1);
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        assertThat(scene.chart().in()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.chart().in()).hasSize(4);
        assertThat(scene.chart().placements().get(3).in().orElseThrow().approximate()).isTrue();

        robot.interact(() -> scene.pass(Duration.ofSeconds(600)));
        shot(robot, "charting-in-light-1440");
        robot.clickOn(button(robot, "Out, needle 2"));
        assertThat(scene.chart().out()).extracting(needle -> needle.number()).containsExactly(2);

        robot.interact(() -> scene.pass(Duration.ofSeconds(600)));
        assertThat(scene.chart().in()).extracting(needle -> needle.state(scene.clock.instant()))
                .containsOnly(NeedleState.OVER);
        shot(robot, "charting-over-light-1440");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.chart().allOut()).isPresent();
        assertThat(scene.ways).last().isEqualTo("session");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.F8);
        assertThat(scene.chart().in()).as("the key that asked never answers").hasSize(3);
        assertThat(scene.chart().round().blind()).isTrue();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !scene.desk.unsaved());
        assertThat(scene.recorded).last().isEqualTo(new SessionAct.AllOut());
    }

    @Test
    void bothSidesMarksTheMirroredSpotAndOneUndoTakesBoth(FxRobot robot) {
        robot.interact(() -> scene.model.tray().bothSidesProperty().set(true));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(scene.chart().placements()).extracting(needle -> needle.location().side())
                .containsExactly(Side.LEFT, Side.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).isEmpty();
    }

    @Test
    void aDwellOf21IsRefusedWithTheReason(FxRobot robot) {
        robot.clickOn("#tray-dwell .dwell-other").write("21").push(KeyCode.ENTER);
        assertThat(robot.lookup(".field-problem").queryAs(Label.class).getText())
                .startsWith("Planned dwell is 1 to 20 minutes, not 21.");
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("7").push(KeyCode.ENTER);
        assertThat(scene.model.tray().dwellProperty().get().minutes()).isEqualTo(7);
    }

    @Test
    void keysPlaceAtTheMiddleOfASiteAndThenOneDiscAway(FxRobot robot) {
        robot.push(KeyCode.T);
        assertThat(label(robot, ".rule-message .strong")).isEqualTo("Temple: L or R");
        robot.push(KeyCode.R).push(KeyCode.T).push(KeyCode.R).push(KeyCode.F).push(KeyCode.C);
        robot.push(KeyCode.N).push(KeyCode.L).push(KeyCode.B).push(KeyCode.ESCAPE).push(KeyCode.R);
        assertThat(scene.chart().placements()).extracting(needle -> needle.location().label()).containsExactly(
                "Temple, right", "Temple, right", "Forehead, centre", "Neck, left");
        assertThat(robot.lookup(".rule-message").queryAll()).isEmpty();

        robot.push(KeyCode.DIGIT4).push(KeyCode.A).push(KeyCode.ESCAPE);
        assertThat(scene.chart().placements().getLast().location().label()).isEqualTo("Neck, left");
        assertThat(scene.chart().placements()).hasSize(5);
        shot(robot, "charting-by-keys-light-1440");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).hasSize(4);
    }

    private void markFour(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50));
        robot.clickOn(scene.on(BodyView.BACK, 100, 20));
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(scene.stage(), name));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> list(FxRobot robot) {
        return robot.lookup("#needle-list").queryAs(ListView.class);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static List<String> cells(FxRobot robot) {
        return robot.lookup(".matrix-cell").queryAllAs(Label.class).stream().map(Label::getAccessibleText).toList();
    }

    private static String next(FxRobot robot) {
        return robot.lookup("#next-step").queryAs(Button.class).getAccessibleText();
    }

    private static Button button(FxRobot robot, String name) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(found -> name.equals(found.getAccessibleText())).findFirst().orElseThrow();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(found -> name.equals(found.getAccessibleText())).findFirst().orElseThrow();
    }
}
