package org.needlepoint.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What opens under an answer takes the room it needs, no less and no more.
@ExtendWith(ApplicationExtension.class)
class ScreeningRoomTest {

    private Stage stage;
    private ScreeningScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        scene.background.close();
    }

    private void open(FxRobot robot, double width, double height, LocalDate born) {
        robot.interact(() -> scene = new ScreeningScene(stage, width, height, ColorScheme.LIGHT, born,
                Optional.empty()));
    }

    @Test
    void noStripStaysEmptyUnderTheQuestions(FxRobot robot) {
        open(robot, 1440, 900, LocalDate.of(1980, 3, 4));
        robot.clickOn("#answer-afraid-of-needles-yes").clickOn("#answer-blood-thinner-yes");
        robot.interact(() -> Screenshots.take(stage, "screening-afraid-light-1440"));
        for (String id : List.of("#question-recent-surgery", "#question-pregnant", "#question-blood-vessels")) {
            Node last = robot.lookup(id).query();
            Region card = (Region) last.getParent().getParent();
            double below = card.localToScreen(card.getLayoutBounds()).getMaxY()
                    - last.localToScreen(last.getLayoutBounds()).getMaxY();
            assertThat(below).as(id).isBetween(0.0, 2.0);
        }
    }

    @Test
    void whoConsentsForAMinorIsAskedInFullAndAtOnceForTheName(FxRobot robot) {
        open(robot, 1280, 800, LocalDate.of(2011, 3, 4));
        robot.clickOn("#consent-spoken");
        Labeled asked = robot.lookup((Node node) -> node instanceof Labeled label
                && label.getText().startsWith("Under 18: choose first")).query();
        assertThat(asked.isVisible()).isTrue();
        assertThat(asked.isTextTruncated()).isFalse();
        robot.interact(() -> Screenshots.take(stage, "screening-minor-light-1280"));

        robot.clickOn("Guardian");
        assertThat(asked.isVisible()).as("it is answered").isFalse();
        assertThat(robot.lookup("#giver-note").query().isVisible()).as("before anything is stamped").isTrue();
        assertThat(scene.before().consent()).isEmpty();
        robot.clickOn("#giver-note").write("Ines Berg").clickOn("#consent-spoken");
        assertThat(scene.before().consent().orElseThrow().giverNote()).isEqualTo("Ines Berg");
    }
}
