package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drawing on the body with mouse and keys; no stroke of it is ever a needle.
@ExtendWith(ApplicationExtension.class)
class SketchingPathTest {

    private ChartingScene scene;

    @Start
    void show(Stage stage) {
        scene = new ChartingScene(stage, Integer.getInteger("wide", 1440), 852,
                Boolean.getBoolean("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    @Test
    void aPainAreaIsDrawnWithItsIntensityAndPlacesNoNeedle(FxRobot robot) {
        take(robot, Sketching.Tool.PAIN_AREA);
        robot.clickOn("#sketch-pain-6");
        robot.clickOn(robot.from(robot.lookup("#sketch-quality").queryAll()).lookup("throbbing").queryAs(Node.class));
        around(robot, BodyView.RIGHT, 62, -40, 18);

        PainArea area = areas().getFirst();
        assertThat(area.words()).isEqualTo("right temple 6/10 throbbing");
        assertThat(area.quality()).contains(PainQuality.THROBBING);
        assertThat(scene.chart().placements()).isEmpty();
        assertThat(robot.lookup(".rule-message").queryAll()).isEmpty();

        around(robot, BodyView.LEFT, -62, -40, 18);
        assertThat(areas()).as("the pain of one area is never taken along to the next").hasSize(1);
        assertThat(message(robot)).isEqualTo("How strong is the pain? Choose 0 to 10 below, then draw.");
        robot.clickOn("#sketch-pain-9");
        around(robot, BodyView.LEFT, -62, -40, 18);
        robot.clickOn("#sketch-pain-2");
        around(robot, BodyView.NECK, 30, 45, 20);
        robot.clickOn("#sketch-pain-0");
        around(robot, BodyView.BACK, 100, 20, 20);
        robot.clickOn("#sketch-pain-7");
        around(robot, BodyView.FRONT, -31, 1.3, 12);
        assertThat(areas()).extracting(PainArea::words).containsExactly("right temple 6/10 throbbing",
                "left temple 9/10", "right neck 2/10", "right upper back 0/10", "right eye 7/10");
        shot(robot, "sketch-pain-areas");

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(areas()).hasSize(3);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(areas()).hasSize(4);
        assertThat(scene.chart().placements()).isEmpty();
    }

    @Test
    void noTapAndNoKeyPlacesANeedleUntilEscReturnsToIt(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        take(robot, Sketching.Tool.PAIN_AREA);
        robot.clickOn("#sketch-pain-5");
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(message(robot)).isEqualTo("Press, go round where it hurts, let go.");
        robot.push(KeyCode.T).push(KeyCode.R);
        robot.drag(scene.on(BodyView.RIGHT, 62, -40)).dropTo(scene.on(BodyView.RIGHT, 30, -50));
        assertThat(message(robot)).startsWith("This goes round no area.");
        assertThat(scene.chart().placements()).extracting(needle -> needle.location().spot().xMm())
                .singleElement().satisfies(x -> assertThat(x).isBetween(61.0, 63.0));
        assertThat(areas()).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#draw").queryAs(MenuButton.class).getText()).isEqualTo("Draw: needle");
        assertThat(robot.lookup(".rule-message").queryAll()).isEmpty();
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(scene.chart().placements()).hasSize(2);
    }

    @Test
    void aStrokeThatLeavesTheViewOrLiesOffTheBodyIsRefusedInWords(FxRobot robot) {
        take(robot, Sketching.Tool.PAIN_AREA);
        robot.clickOn("#sketch-pain-5");
        robot.drag(scene.on(BodyView.FRONT, 0, -40)).moveTo(scene.on(BodyView.FRONT, 20, -30))
                .dropTo(scene.on(BodyView.NECK, 0, 40));
        assertThat(message(robot)).isEqualTo("The line left the view. Draw within one view.");
        around(robot, BodyView.FRONT, -88, -105, 5);
        assertThat(message(robot)).isEqualTo("This is off the body. Go round where it hurts.");
        assertThat(areas()).isEmpty();
        assertThat(scene.chart().placements()).isEmpty();
    }

    @Test
    void eraseTakesADrawingAndNeverANeedle(FxRobot robot) {
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        take(robot, Sketching.Tool.PAIN_AREA);
        robot.clickOn("#sketch-pain-5");
        around(robot, BodyView.RIGHT, 62, -40, 18);
        take(robot, Sketching.Tool.ERASE);
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        assertThat(areas()).isEmpty();
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        assertThat(message(robot)).startsWith("Nothing drawn lies here.");
        assertThat(scene.chart().placements()).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(areas()).hasSize(1);
    }

    private void take(FxRobot robot, Sketching.Tool tool) {
        robot.clickOn("#draw");
        robot.clickOn(tool.label());
    }

    /// A drag in a circle around a spot.
    private void around(FxRobot robot, BodyView view, double xMm, double yMm, double radiusMm) {
        robot.moveTo(scene.on(view, xMm + radiusMm, yMm)).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 12; i++) {
            double angle = i * Math.PI / 6;
            Point2D to = scene.on(view, xMm + radiusMm * Math.cos(angle), yMm + radiusMm * Math.sin(angle));
            robot.moveTo(to);
        }
        robot.release(MouseButton.PRIMARY);
    }

    private List<PainArea> areas() {
        return scene.chart().annotations().painAreas();
    }

    private static String message(FxRobot robot) {
        return Optional.ofNullable(robot.lookup(".rule-message").queryAs(Node.class)).map(node -> node
                .lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).reduce((_, last) -> last)
                .orElseThrow()).orElseThrow();
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(scene.stage(), name));
    }
}
