package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.Visits;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is asked while charting lies beside the drawings, never over a needle (UX sections 3 and 14).
@ExtendWith(ApplicationExtension.class)
class RuleRoomTest {

    private Stage stage;
    private ChartingScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, double width, double height, ColorScheme scheme) {
        robot.interact(() -> scene = new ChartingScene(stage, width, height, scheme, Visits::of,
                ChartingScene.agreed(Site.FOREHEAD), new BeforeAct.Screened(),
                new RoundAct.PositionChosen(Position.SITTING), new RoundAct.Prepared(Visits.PACKS)));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private Set<Node> messages(FxRobot robot) {
        return robot.lookup((Node node) -> node.getStyleClass().contains("rule-message")
                || node.getStyleClass().contains("finding")).queryAll();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1280,752"})
    void whatTheRulesAskHidesNoNeedle(ColorScheme scheme, double width, double height, FxRobot robot) {
        open(robot, width, height, scheme);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn(scene.on(BodyView.NECK, -21, 66));
        robot.clickOn(scene.on(BodyView.NECK, 21, 66));
        robot.interact(() -> Screenshots.take(stage, "charting-rules-" + scheme.name().toLowerCase(Locale.ROOT) + "-"
                + (int) width));

        assertThat(scene.chart().placements()).as("each tap met its spot").hasSize(3);
        Bounds drawing = onScreen(scene.view.diagram());
        assertThat(messages(robot)).hasSize(2).allSatisfy(message ->
                assertThat(onScreen(message).getMinY()).isGreaterThanOrEqualTo(drawing.getMaxY()));
        List<Point2D> needles = List.of(scene.on(BodyView.FRONT, 0, -40), scene.on(BodyView.NECK, -21, 66),
                scene.on(BodyView.NECK, 21, 66));
        assertThat(needles).allMatch(drawing::contains);
        assertThat(onScreen(robot.lookup(".tray").query()).getMaxY()).isLessThanOrEqualTo(
                onScreen(stage.getScene().getRoot()).getMaxY());
    }

    @Test
    void whyATapPlacedNothingMovesNoDrawing(FxRobot robot) {
        open(robot, 1280, 752, ColorScheme.LIGHT);
        Bounds before = onScreen(scene.view.diagram());
        robot.clickOn(scene.on(BodyView.FRONT, -95, -115));
        robot.interact(() -> Screenshots.take(stage, "charting-hint-light-1280"));
        assertThat(messages(robot)).hasSize(1).allSatisfy(hint ->
                assertThat(robot.from(hint).lookup(".label").<Labeled>queryAll()).noneMatch(Labeled::isTextTruncated));
        assertThat(onScreen(scene.view.diagram())).isEqualTo(before);
    }

    @Test
    void correctTheTimeOpensAtTheTimeAndARefusalIsReadInFull(FxRobot robot) {
        open(robot, 1280, 752, ColorScheme.LIGHT);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        robot.interact(() -> {
            scene.desk.tap(new SessionAct.NeedlingStarted());
            scene.desk.tap(new SessionAct.AllIn());
            scene.pass(Duration.ofMinutes(61));
            scene.desk.tap(new SessionAct.NeedleOut(1));
        });
        robot.clickOn("Correct the time");
        Node field = stage.getScene().getFocusOwner();
        assertThat(field.getId()).isEqualTo("time-out");
        ScrollPane pane = robot.lookup(".editor-scroll").query();
        robot.interact(() -> Screenshots.take(stage, "charting-correct-time-light-1280"));
        assertThat(onScreen(pane).contains(onScreen(field))).as("the time is in sight").isTrue();

        robot.write("23:59").push(KeyCode.ENTER);
        Labeled problem = robot.lookup("#problem-out").query();
        assertThat(problem.getText()).isNotEmpty();
        robot.interact(() -> Screenshots.take(stage, "charting-time-refused-light-1280"));
        assertThat(problem.isTextTruncated()).isFalse();
        assertThat(onScreen(pane).contains(onScreen(problem))).as("the refusal is in sight").isTrue();
    }
}
