package org.needlepoint.ui.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.START;
import static org.needlepoint.ui.treatment.picture.Course.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.treatment.picture.Course;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TreatmentViewTest {

    private static final Atlas ATLAS = Atlas.load();

    private Stage stage;
    private TreatmentRoom room;
    private TreatmentView view;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::hidden);
        room.close();
    }

    private void open(FxRobot robot, Course course, Instant now, int width, int height) {
        robot.interact(() -> {
            room = new TreatmentRoom(course.session(), now);
            view = new TreatmentView(room.model(), ATLAS, new Painter(ATLAS));
            Scene scene = new Scene(new StackPane(view.view()), width, height);
            new Look().dressDark(scene);
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
    void allOutAsksOverRunningClocksAndBackLeavesAllAsItWas(FxRobot robot) {
        open(robot, Course.pictured().then(new SessionAct.NeedleOut(2), 6, 21), at(15, 20), 1440, 900);
        robot.clickOn(".giant-step");
        assertThat(label(robot, ".question-words")).isEqualTo("Are all 8 out?");
        pass(robot, 20);
        assertThat(giant(robot)).isEqualTo("4:20");
        robot.interact(() -> Screenshots.take(stage, "treatment-all-out-1440"));
        robot.clickOn("Back");
        assertThat(robot.lookup(".all-out-bar").tryQuery()).isEmpty();
        assertThat(room.desk.session().chart().in()).hasSize(7);
        robot.clickOn(".giant-step");
        pass(robot, 5);
        robot.clickOn("All 8 are out");
        assertThat(room.desk.session().state()).isEqualTo(SessionState.OUT);
        assertThat(room.desk.session().chart().ended()).contains(at(15, 40));
        assertThat(room.went).containsExactly("chart");
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
        assertThat(robot.lookup(".all-out-bar").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".all-out-bar").tryQuery()).isEmpty();
        robot.push(KeyCode.F11);
        robot.push(KeyCode.A);
        assertThat(room.went).containsExactly("chart", "chart");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 800"})
    void thirtyNeedlesStayUsable(int width, int height, FxRobot robot) {
        Course course = new Course().marks(30, 15).started();
        for (int key = 1; key <= 30; key++) {
            course.then(new SessionAct.NeedleIn(key), 0, 10 * key);
        }
        course.twitch(2).twitch(11);
        open(robot, course, at(15, 50), width, height);
        assertThat(tileTexts(robot)).hasSize(12);
        assertEverythingIsWhole(robot);
        assertTargets(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-30-" + width));
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT0);
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("21–30 of 30");
        robot.clickOn(outButton(robot, 30));
        assertThat(room.desk.session().chart().in()).hasSize(29);
        robot.clickOn(robot.lookup(".pager-button").queryAllAs(Button.class).iterator().next());
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("17–28 of 30");
    }

    @Test
    void fiveHundredNeedlesMakeNoMoreCardsThanAreSeen(FxRobot robot) {
        Course course = new Course().marks(500, 15).started().then(new SessionAct.AllIn(), 0, 30);
        open(robot, course, at(1, 0), 1440, 900);
        assertThat(view.view().lookupAll(".tile")).hasSize(12);
        assertThat(robot.lookup(".pager-range").queryAs(Label.class).getText()).isEqualTo("1–12 of 500");
        assertEverythingIsWhole(robot);
        pass(robot, 60);
        assertThat(giant(robot)).isEqualTo("13:00");
    }

    @Test
    void aLargerWindowGrowsTheClock(FxRobot robot) {
        open(robot, over(), at(20, 42), 1680, 980);
        assertThat(clockPanel(robot).capHeight()).isGreaterThan(200);
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-over-1680"));
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
    void aForgottenNeedleLeadsToTheChart(FxRobot robot) {
        open(robot, Course.pictured(), at(61, 0), 1280, 800);
        robot.interact(() -> room.desk.tap(new SessionAct.NeedleOut(4)));
        assertThat(label(robot, ".message-sentence")).startsWith("Needle 4 was in for 61:00.");
        assertEverythingIsWhole(robot);
        robot.interact(() -> Screenshots.take(stage, "treatment-forgotten-1280x800"));
        robot.clickOn(robot.lookup(".message-button").queryButton());
        assertThat(room.went).containsExactly("chart");
    }

    private static Course over() {
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

    private void ring(int key) {
        Node tile = view.view().lookupAll(".tile").stream()
                .filter(node -> ((TileCard) node).tile().key() == key).findFirst().orElseThrow();
        tile.requestFocus();
    }

    private void pass(FxRobot robot, int seconds) {
        robot.interact(() -> {
            for (int beat = 0; beat < seconds; beat++) {
                room.pass(Duration.ofSeconds(1));
            }
        });
    }

    private static void await(FxRobot robot, BooleanSupplier there) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static String giant(FxRobot robot) {
        return ((TimeText) clockPanel(robot).lookup(".time-text")).getText();
    }

    private static ClockPanel clockPanel(FxRobot robot) {
        return robot.lookup(".clock-panel").queryAs(ClockPanel.class);
    }

    private static String label(FxRobot robot, String style) {
        return robot.lookup(style).queryAs(Label.class).getText();
    }

    private static double capHeight(double px) {
        return Math.round(px);
    }

    private static List<String> tileTexts(FxRobot robot) {
        return cards(robot).stream().map(card -> card.tile().place() + " " + shownTime(card)).toList();
    }

    private static String shownTime(TileCard card) {
        Node clock = card.lookup(".tile-clock");
        return clock.isVisible() ? ((TileClock) clock).getText() : card.tile().time();
    }

    private static List<TileCard> cards(FxRobot robot) {
        return robot.lookup(".tile").queryAllAs(TileCard.class).stream().filter(Node::isVisible).toList();
    }

    private static Button outButton(FxRobot robot, int number) {
        return (Button) card(robot, number).lookup(".tile-button");
    }

    private static Button notPlaced(FxRobot robot, int number) {
        return (Button) card(robot, number).lookup(".not-placed");
    }

    private static TileCard card(FxRobot robot, int number) {
        return cards(robot).stream().filter(card -> card.tile().number() == number).findFirst().orElseThrow();
    }

    /// No text is cut, nothing stands outside the window, and no two tiles or columns lie over each other.
    private void assertEverythingIsWhole(FxRobot robot) {
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
    private void assertTargets(FxRobot robot) {
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
