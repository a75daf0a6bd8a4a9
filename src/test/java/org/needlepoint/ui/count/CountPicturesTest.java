package org.needlepoint.ui.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.RoundAct;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The count at 1280 x 800 in the dark: everything that can be tapped is whole and within the window.
@ExtendWith(ApplicationExtension.class)
class CountPicturesTest {

    private Stage stage;
    private CountScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
        scene = new CountScene(shown, 1280, 800, ColorScheme.DARK);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everyButtonIsWholeBlindDifferingAndWithAnIncident(FxRobot robot) {
        robot.interact(() -> Screenshots.take(stage, "count-blind-dark-1280"));
        assertWhole(robot);
        robot.interact(() -> scene.desk.tap(new RoundAct.Counted(7, 0)));
        robot.interact(() -> Screenshots.take(stage, "count-differs-dark-1280"));
        assertWhole(robot);
        robot.interact(() -> scene.desk.tap(new RoundAct.NeedleAnswered(4, Fate.NOT_FOUND)));
        robot.interact(() -> Screenshots.take(stage, "count-incident-dark-1280"));
        assertWhole(robot);
    }

    private void assertWhole(FxRobot robot) {
        robot.interact(() -> buttons(stage.getScene().getRoot()).filter(node -> !inList(node)).forEach(node -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(1280.5);
            assertThat(bounds.getMaxY()).as("%s", node).isLessThanOrEqualTo(800.5);
            assertThat(bounds.getHeight()).as("%s", node).isGreaterThanOrEqualTo(36);
        }));
    }

    /// A list scrolls: what is below its foot is reached all the same.
    private static boolean inList(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("fate-scroll") || at.getStyleClass().contains("step")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> buttons(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CountPicturesTest::buttons) : Stream.empty();
        return node instanceof ButtonBase ? Stream.concat(Stream.of(node), below) : below;
    }
}
