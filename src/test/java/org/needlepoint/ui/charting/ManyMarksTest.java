package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.application.ColorScheme;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Three hundred needles on one chart: nobody's session, but a chart that must not come to a stand.
@ExtendWith(ApplicationExtension.class)
class ManyMarksTest {

    private static final int MANY = 300;
    /// What a person takes for "at once" many times over; a tap that draws everything anew takes longer.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ChartingScene scene;

    @Start
    void show(Stage stage) {
        scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT);
    }

    @Test
    void theNextTapStillMarks(FxRobot robot) {
        robot.interact(() -> {
            for (int at = 0; at < MANY; at++) {
                scene.model.tapSkin(ChartingScene.spot(BodyView.BACK, -90 + at % 20 * 9, 20 + at / 20 * 4));
            }
        });
        assertThat(scene.chart().placements()).hasSize(MANY);

        long before = System.nanoTime();
        robot.interact(() -> scene.model.tapSkin(ChartingScene.spot(BodyView.FRONT, 0, -40)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
        ListView<?> list = robot.lookup("#needle-list").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(MANY + 1);
        robot.interact(() -> Screenshots.take(scene.stage(), "charting-many"));

        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(scene.model.selectedNeedle().orElseThrow().number()).isEqualTo(MANY + 1);
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
        before = System.nanoTime();
        robot.interact(() -> scene.desk.tap(new SessionAct.AllIn()));
        robot.interact(() -> scene.pass(Duration.ofSeconds(1)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
        assertThat(scene.chart().in()).hasSize(MANY + 1);
    }
}
