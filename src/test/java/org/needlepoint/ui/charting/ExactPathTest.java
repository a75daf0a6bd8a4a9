package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Parts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A needle is put exactly where it is, with keys alone: picked, nudged, mirrored, and told from a landmark.
@ExtendWith(ApplicationExtension.class)
class ExactPathTest {

    private ChartingScene scene;

    @Start
    void show(Stage stage) {
        scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT);
    }

    @Test
    void arrowsMoveThePickedNeedleOneMillimetreAndWithShiftFive(FxRobot robot) {
        mark(robot, BodyView.RIGHT, 62, -40);
        robot.push(KeyCode.DIGIT1).push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.LEFT);
        at(needle(0), 57, -41);
        robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.RIGHT);
        at(needle(0), 63, -40);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        at(needle(0), 62, -40);
        assertThat(scene.chart().placements()).hasSize(1);
    }

    @Test
    void siteAndSideAreReadAnewAndAMuscleThatWasChosenStaysWithinTheSite(FxRobot robot) {
        mark(robot, BodyView.FRONT, 4, -40);
        assertThat(needle(0).location().side()).isEqualTo(Side.CENTRE);
        robot.interact(() -> {
            scene.model.select(needle(0).key());
            scene.model.relocate(location -> location.withMuscle(Optional.of(Muscle.FRONTALIS)));
        });
        robot.push(KeyCode.DIGIT1).push(KeyCode.UP);
        assertThat(needle(0).location()).matches(Location::chosen);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(needle(0).location().side()).isEqualTo(Side.LEFT);
        assertThat(needle(0).location().chosen()).as("another side is read anew").isFalse();
    }

    @Test
    void offTheBodyTheNeedleStaysAndIsSaidSo(FxRobot robot) {
        mark(robot, BodyView.NECK, -50, 60);
        robot.push(KeyCode.DIGIT1);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        }
        assertThat(said(robot)).contains("Needle 1 stays. This spot is off the body.");
        assertThat(needle(0).location().site()).isEqualTo(Site.NECK);
    }

    @Test
    void twoNeedlesOnTheVerySameSpotAreToldApart(FxRobot robot) {
        mark(robot, BodyView.RIGHT, 62, -40);
        mark(robot, BodyView.RIGHT, 40, -40);
        robot.interact(() -> scene.model.move(needle(1).key(), needle(0).location().spot()));
        assertThat(said(robot)).contains("Needle 2 lies on needle 1. Each is picked by its number.");
        robot.push(KeyCode.DIGIT2);
        assertThat(scene.model.selectedNeedle().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void mirrorMarksTheOtherSideOnceAndNeverTheMiddle(FxRobot robot) {
        mark(robot, BodyView.NECK, -30, 50);
        robot.push(KeyCode.DIGIT1).push(KeyCode.M);
        assertThat(scene.chart().placements()).extracting(needle -> needle.location().side())
                .containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(needle(1).location().spot()).isEqualTo(needle(0).location().spot().mirrored());
        assertThat(needle(1).needle()).isEqualTo(needle(0).needle());

        robot.push(KeyCode.M);
        assertThat(said(robot)).contains("Needle 2 is on the mirrored spot already.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).hasSize(1);
        robot.clickOn("#editor-mirror");
        assertThat(scene.chart().placements()).hasSize(2);
    }

    @Test
    void theMiddleHasNoOtherSide(FxRobot robot) {
        mark(robot, BodyView.FRONT, 0, -40);
        robot.push(KeyCode.DIGIT1).push(KeyCode.M);
        assertThat(said(robot)).contains("Needle 1 is in the middle. It has no other side.");
        assertThat(scene.chart().placements()).hasSize(1);
    }

    @Test
    void aPickedNeedleHasTheFocusSoThatEnterOpensItAndNotTheCount(FxRobot robot) {
        mark(robot, BodyView.RIGHT, 62, -40);
        robot.clickOn("#next-step").clickOn("#next-step");
        assertThat(scene.chart().in()).hasSize(1);
        robot.push(KeyCode.DIGIT1).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(scene.chart().allOut()).isEmpty();
        assertThat(robot.lookup("#needle-editor").queryAs(Node.class).isFocusWithin()).isTrue();
    }

    @Test
    void theEditorAndTheNeedleItselfSayWhereItIs(FxRobot robot) {
        mark(robot, BodyView.LEFT, 0, -8);
        robot.push(KeyCode.DIGIT1);
        String words = robot.lookup("#editor-near").queryAs(Label.class).getText();
        assertThat(words).matches("About \\d+ mm above.*left tragus");
        assertThat(robot.lookup(".needle-node").queryAs(Node.class).getAccessibleText())
                .endsWith("a" + words.substring(1));
    }

    @Test
    void theHintOfAnEmptyDrawingStandsUnderTheFace(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Label hint = robot.lookup((Node node) -> node instanceof Label label
                && "Tap a site to place a needle".equals(label.getText())).query();
        double middle = hint.localToScreen(hint.getBoundsInLocal()).getCenterX();
        assertThat(middle).isCloseTo(scene.on(BodyView.FRONT, 0, -40).getX(), within(2.0));
    }

    @Test
    void f6GoesRoundRailDrawingsListAndTray(FxRobot robot) {
        mark(robot, BodyView.RIGHT, 62, -40);
        assertThat(focused(robot, "#diagram")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focused(robot, ".panel")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focused(robot, ".tray")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focused(robot, ".rail")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focused(robot, "#diagram")).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused(robot, ".rail")).isTrue();
    }

    @Test
    void heldDownTheLoupeOpensAndReleasePlacesUnderIt(FxRobot robot) throws Exception {
        robot.moveTo(scene.on(BodyView.RIGHT, 62, -40)).press(MouseButton.PRIMARY);
        assertThat(scene.chart().placements()).isEmpty();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> scene.view.diagram().loupeOpen());
        robot.moveTo(scene.on(BodyView.RIGHT, 40, -45));
        robot.interact(() -> Screenshots.take(scene.stage(), "charting-loupe-light-1440"));
        robot.release(MouseButton.PRIMARY);
        assertThat(scene.view.diagram().loupeOpen()).isFalse();
        assertThat(scene.chart().placements()).hasSize(1);
        assertThat(needle(0).location().spot().xMm()).isCloseTo(40, within(1.0));
    }

    @Test
    void whereTwoDiscsWouldTouchTheLoupeOpensByItself(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.moveTo(scene.on(BodyView.RIGHT, 45, -40)).press(MouseButton.PRIMARY);
        assertThat(scene.view.diagram().loupeOpen()).isTrue();
        robot.release(MouseButton.PRIMARY);
        assertThat(scene.chart().placements()).hasSize(2);
    }

    @Test
    void escWhileTheLoupeIsOpenPlacesNothing(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.moveTo(scene.on(BodyView.RIGHT, 45, -40)).press(MouseButton.PRIMARY);
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.view.diagram().loupeOpen()).isFalse();
        robot.release(MouseButton.PRIMARY);
        assertThat(scene.chart().placements()).hasSize(1);
    }

    private void mark(FxRobot robot, BodyView view, double x, double y) {
        robot.clickOn(scene.on(view, x, y));
        NeedlePlacement last = scene.chart().placements().getLast();
        // exactly there: a click falls on whole pixels
        BodyPoint exact = ChartingScene.spot(view, x, y);
        robot.interact(() -> scene.model.move(last.key(), exact));
    }

    private NeedlePlacement needle(int at) {
        return scene.chart().placements().get(at);
    }

    private static void at(NeedlePlacement needle, double x, double y) {
        assertThat(needle.location().spot().xMm()).isCloseTo(x, within(1e-6));
        assertThat(needle.location().spot().yMm()).isCloseTo(y, within(1e-6));
    }

    private static boolean focused(FxRobot robot, String place) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(place).queryAs(Node.class);
        return Parts.within(node, node.getScene().getFocusOwner());
    }

    private static String said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".rule-message").queryAllAs(Node.class).stream().map(Node::getAccessibleText)
                .filter(words -> words.contains("Needle ")).findFirst().orElse("nothing");
    }
}
