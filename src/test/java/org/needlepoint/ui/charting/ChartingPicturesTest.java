package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.SessionAct;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The charting screen in both themes and both sizes, as pictures to look at; each is asserted to show what it should.
@ExtendWith(ApplicationExtension.class)
class ChartingPicturesTest {

    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1440,900", "LIGHT,1280,800", "DARK,1280,800"})
    void fromEmptyToOverAndAsked(ColorScheme scheme, double width, double height, FxRobot robot) {
        ChartingScene[] made = new ChartingScene[1];
        robot.interact(() -> made[0] = new ChartingScene(stage, width, height, scheme));
        ChartingScene scene = made[0];
        String look = scheme.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        assertThat(visible(robot, "Tap a site to place a needle")).isTrue();
        shot(robot, "charting-empty-" + look);

        robot.interact(() -> eightNeedles(scene.model));
        assertThat(robot.lookup("#needle-list .list-cell").queryAll().stream().filter(Node::isVisible)).isNotEmpty();
        shot(robot, "charting-marked-" + look);
        robot.interact(() -> scene.model.select(7));
        assertThat(robot.lookup("#needle-editor").tryQuery()).isPresent();
        shot(robot, "charting-editor-" + look);
        robot.clickOn("#editor-more");
        shot(robot, "charting-editor-more-" + look);
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> {
            scene.desk.tap(new SessionAct.NeedlingStarted());
            scene.desk.tap(new SessionAct.AllIn());
            scene.pass(Duration.ofSeconds(618));
            scene.desk.tap(new SessionAct.NeedleOut(2));
        });
        shot(robot, "charting-in-" + look);
        robot.interact(() -> scene.pass(Duration.ofMinutes(52)));
        robot.interact(() -> {
            scene.desk.tap(new SessionAct.AllOut());
            scene.desk.tap(new SessionAct.AllOutConfirmed());
        });
        assertThat(robot.lookup(".rule-message").queryAll()).as("dwells over 60 minutes are asked about").hasSize(2);
        shot(robot, "charting-over-60-" + look);
        robot.clickOn("Keep: forgotten needle");
        assertThat(scene.chart().placements().getFirst().forgotten()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(visible(robot, "195 %")).isTrue();
        shot(robot, "charting-zoomed-" + look);
    }

    private static void eightNeedles(ChartingModel model) {
        model.tapSkin(ChartingScene.spot(BodyView.FRONT, 0, -40));
        model.tapSkin(ChartingScene.spot(BodyView.RIGHT, 66, -44));
        model.tapSkin(ChartingScene.spot(BodyView.RIGHT, 48, -15));
        model.tapSkin(ChartingScene.spot(BodyView.RIGHT, -6, -44));
        model.tapSkin(ChartingScene.spot(BodyView.NECK, -25, 50));
        model.tapSkin(ChartingScene.spot(BodyView.NECK, 25, 50));
        model.tapSkin(ChartingScene.spot(BodyView.BACK, 95, 18));
        model.tapSkin(ChartingScene.spot(BodyView.BACK, 55, 40));
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, name));
    }

    private static boolean visible(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()) && label.isVisible());
    }
}
