package org.needlepoint.ui.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.treatment.picture.Course;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The treatment view in a window of its own, and what a test sees of it.
@ExtendWith(ApplicationExtension.class)
abstract class TreatmentScreen {

    private static final Atlas ATLAS = Atlas.load();

    Stage stage;
    TreatmentRoom room;
    TreatmentView view;
    private Look look;

    @BeforeEach
    void window(FxRobot robot) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        // loads the fonts, as the program does before its first screen
        robot.interact(() -> look = new Look());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::hidden);
        room.close();
    }

    void open(FxRobot robot, Course course, Instant now, int width, int height) {
        robot.interact(() -> {
            room = new TreatmentRoom(course.session(), now);
            view = new TreatmentView(room.model(), ATLAS, new Painter(ATLAS));
            Scene scene = new Scene(new StackPane(view.view()), width, height);
            look.dressDark(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (view.key(event)) {
                    event.consume();
                }
            });
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            view.shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Course over() {
        Course course = new Course()
                .mark(Site.FOREHEAD, Side.CENTRE, BodyView.FRONT, 0, -36, 15)
                .mark(Site.TEMPLE, Side.RIGHT, BodyView.RIGHT, 44, -40, 15)
                .mark(Site.TEMPLE, Side.RIGHT, BodyView.RIGHT, 40, -16, 15)
                .mark(Site.TOP_OF_EAR, Side.RIGHT, BodyView.RIGHT, -6, -44, 15)
                .mark(Site.NECK, Side.LEFT, BodyView.NECK, -26, 44, 15)
                .mark(Site.NECK, Side.RIGHT, BodyView.NECK, 26, 44, 15)
                .mark(Site.UPPER_BACK, Side.RIGHT, BodyView.BACK, 92, 8, 15)
                .mark(Site.UPPER_BACK, Side.RIGHT, BodyView.BACK, 46, 28, 15).started();
        for (int key = 1; key <= 7; key++) {
            course.then(new SessionAct.NeedleIn(key), 0, 0);
        }
        course.then(new SessionAct.NeedleIn(8), 3, 16).twitch(3).twitch(5).twitch(7);
        course.then(new SessionAct.NeedleOut(2), 6, 21).then(new SessionAct.NeedleOut(1), 15, 6)
                .then(new SessionAct.NeedleOut(3), 15, 10).then(new SessionAct.NeedleOut(5), 15, 21)
                .then(new SessionAct.NeedleOut(6), 15, 27).then(new SessionAct.NeedleOut(7), 15, 33);
        return course;
    }

    void ring(int key) {
        Node tile = view.view().lookupAll(".tile").stream()
                .filter(node -> ((TileCard) node).tile().key() == key).findFirst().orElseThrow();
        tile.requestFocus();
    }

    void pass(FxRobot robot, int seconds) {
        robot.interact(() -> {
            for (int beat = 0; beat < seconds; beat++) {
                room.pass(Duration.ofSeconds(1));
            }
        });
    }

    static void await(FxRobot robot, BooleanSupplier there) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    static String giant(FxRobot robot) {
        return ((TimeText) clockPanel(robot).lookup(".time-text")).getText();
    }

    static ClockPanel clockPanel(FxRobot robot) {
        return robot.lookup(".clock-panel").queryAs(ClockPanel.class);
    }

    static String label(FxRobot robot, String style) {
        return robot.lookup(style).queryAs(Label.class).getText();
    }

    static double capHeight(double px) {
        return Math.round(px);
    }

    static List<String> tileTexts(FxRobot robot) {
        return cards(robot).stream().map(card -> card.tile().place() + " " + shownTime(card)).toList();
    }

    private static String shownTime(TileCard card) {
        Node clock = card.lookup(".tile-clock");
        return clock.isVisible() ? ((TileClock) clock).getText() : card.tile().time();
    }

    static List<TileCard> cards(FxRobot robot) {
        return robot.lookup(".tile").queryAllAs(TileCard.class).stream().filter(Node::isVisible).toList();
    }

    static Button outButton(FxRobot robot, int number) {
        return (Button) card(robot, number).lookup(".tile-button");
    }

    static Button notPlaced(FxRobot robot, int number) {
        return (Button) card(robot, number).lookup(".not-placed");
    }

    static TileCard card(FxRobot robot, int number) {
        return cards(robot).stream().filter(card -> card.tile().number() == number).findFirst().orElseThrow();
    }

    /// No text is cut, nothing stands outside the window, and no two tiles or columns lie over each other.
    void assertEverythingIsWhole(FxRobot robot) {
        robot.interact(() -> view.view().layout());
        Set<Node> labels = view.view().lookupAll(".label");
        for (Node node : labels) {
            Label label = (Label) node;
            Node text = label.lookup(".text");
            if (seen(label) && text instanceof Text drawn && !label.getText().isEmpty()) {
                assertThat(drawn.getText().replace("\n", "")).as("cut label").isEqualTo(label.getText());
            }
        }
        Bounds window = view.view().localToScene(view.view().getLayoutBounds());
        for (String style : List.of(".time-text", ".button", ".tile", ".headline", ".counts", ".body-map")) {
            for (Node node : view.view().lookupAll(style)) {
                if (seen(node)) {
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    assertThat(window.contains(bounds)).as(style + " inside the window: " + bounds).isTrue();
                }
            }
        }
        for (TileCard card : cards(robot)) {
            Node button = card.lookup(".tile-button");
            Node clock = card.lookup(".tile-clock");
            if (button.isVisible() && clock.isVisible()) {
                double end = clock.getLayoutX() + ((TileClock) clock).contentWidth();
                assertThat(end).as("clock of tile " + card.tile().number()).isLessThanOrEqualTo(button.getLayoutX());
            }
        }
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Every button is at least 44 px, those of tiles 64 px (UX section 8).
    void assertTargets(FxRobot robot) {
        for (Node node : view.view().lookupAll(".button")) {
            if (seen(node)) {
                Bounds bounds = node.getLayoutBounds();
                double least = node.getStyleClass().contains("tile-button") ? 64 : 44;
                assertThat(bounds.getWidth()).as(node.toString()).isGreaterThanOrEqualTo(least);
                assertThat(bounds.getHeight()).as(node.toString()).isGreaterThanOrEqualTo(least);
            }
        }
    }
}
