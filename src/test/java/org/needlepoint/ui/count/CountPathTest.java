package org.needlepoint.ui.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RoundAct.Counted;
import org.needlepoint.domain.session.RoundAct.IncidentWritten;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Times;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The count as a physiotherapist walks it: blind, fitting, differing, settled (C14; UX section 3).
@ExtendWith(ApplicationExtension.class)
class CountPathTest {

    private static final Instant ALL_OUT = Instant.parse("2026-11-24T09:32:00Z");

    private Stage stage;
    private CountScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
        scene = new CountScene(shown, 1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void shot(FxRobot robot, String name) {
        robot.interact(() -> Screenshots.take(stage, name));
    }

    /// Every word on the screen but the keys.
    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled || node instanceof Text).queryAll().stream()
                .filter(Node::isVisible).filter(node -> !inKeys(node))
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.toList());
    }

    private static boolean inKeys(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("count-key") || at.getStyleClass().contains("step-dot")
                    || at.getStyleClass().contains("spares-row")) {
                return true;
            }
        }
        return false;
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    @Test
    void aBlindCountThatFitsEndsTheRoundAndSaysSo(FxRobot robot) {
        shot(robot, "count-blind-light-1440");
        assertThat(words(robot)).noneMatch(text -> text.matches(".*\\b(7|8)\\b (in|out|needle|marked|counted).*"))
                .doesNotContain("8 in", "7 in").anyMatch(text -> text.equals("How many came out?"));
        assertThat(robot.lookup("#needle-drawing").tryQuery()).isEmpty();

        robot.clickOn("#count-8");

        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.tapped()).containsExactly(new Counted(8, 0));
        assertThat(scene.chart().placement(1).flatMap(NeedlePlacement::out)).contains(Moment.about(ALL_OUT));
        assertThat(scene.ways).contains("session AFTER");
        assertThat(robot.lookup(node -> node instanceof Labeled label
                && "8 in, 8 out, 8 counted".equals(label.getText())).tryQuery()).isPresent();
    }

    @Test
    void digitsWithinSixTenthsOfASecondAreOneNumberAndOnlyEnterAnswers(FxRobot robot) {
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2);
        assertThat(robot.lookup("#count-typed").<Labeled>query().getAccessibleText()).startsWith("12 came out");
        assertThat(scene.tapped()).isEmpty();
        robot.interact(() -> scene.pass(Duration.ofSeconds(1)));
        robot.push(KeyCode.DIGIT8);
        assertThat(scene.tapped()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(scene.tapped()).containsExactly(new Counted(8, 0));
    }

    @Test
    void sparesComeOffAndMoreThanFortyAreAskedAbout(FxRobot robot) {
        robot.clickOn("#spares-more").clickOn("#spares-more").clickOn("#spares-less");
        assertThat(label(robot, "#spares")).isEqualTo("1");
        robot.clickOn("#count-more");
        shot(robot, "count-more-light-1440");
        robot.clickOn("#count-field").write("1000").push(KeyCode.ENTER);
        assertThat(words(robot)).anyMatch(text -> text.startsWith("The count is 0 to 999, not 1000."));
        robot.interact(() -> robot.lookup("#count-field").<TextField>query().setText("41"));
        robot.push(KeyCode.ENTER);
        assertThat(words(robot)).contains("41 needles came out. Is that right?");
        assertThat(scene.tapped()).isEmpty();
        shot(robot, "count-41-light-1440");
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.tapped()).isEmpty();
        robot.clickOn("#count-9");
        assertThat(scene.tapped()).containsExactly(new Counted(9, 1));
    }

    @Test
    void backLeavesEverythingAsItWasAndTheClocksRunOn(FxRobot robot) {
        robot.interact(() -> scene.pass(Duration.ofMinutes(3)));
        assertThat(words(robot)).contains("over 20 minutes");
        robot.push(KeyCode.F9);
        assertThat(scene.alarms.silentUntilProperty().get()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.tapped()).containsExactly(new SessionAct.AllOutTakenBack());
        assertThat(scene.chart().in()).hasSize(7);
        assertThat(scene.ways).contains("session NEEDLES_IN");
    }

    @Test
    void theStopStandsOnlyWhileTheCountDiffers(FxRobot robot) {
        robot.clickOn("#count-7");
        assertThat(onStopGround(robot)).isTrue();
        robot.clickOn("#fate-never-placed-4");
        assertThat(label(robot, "#differs-headline")).isEqualTo("The numbers agree.");
        assertThat(onStopGround(robot)).isFalse();
        shot(robot, "count-agrees-light-1440");
    }

    private static boolean onStopGround(FxRobot robot) {
        Region head = robot.lookup("#differs-head").query();
        Color ground = (Color) head.getBackground().getFills().getFirst().getFill();
        return ground.getRed() > ground.getBlue();
    }

    @Test
    void aNeedleThatWasNeverPlacedSettlesTheCount(FxRobot robot) {
        robot.clickOn("#count-7");
        assertThat(label(robot, "#differs-headline")).isEqualTo("One needle is missing. Keep the patient here.");
        shot(robot, "count-differs-light-1440");
        assertThat(scene.chart().in()).hasSize(7);
        NeedlePlacement running = scene.chart().in().getFirst();
        for (int minutes : new int[] {0, 3}) {
            robot.interact(() -> {
                scene.clock.forward(Duration.ofMinutes(minutes));
                scene.ticker.tick();
            });
            assertThat(detail(robot, running.number())).as("it keeps its clock until it is answered for")
                    .endsWith("ot tapped out, " + Times.needleClock(running, scene.clock.instant()));
        }
        assertThat(robot.lookup("#silence").query().isVisible()).as("and its alarm").isTrue();

        robot.clickOn("#fate-never-placed-4");
        assertThat(scene.chart().placement(4).orElseThrow().neverPlaced()).isTrue();
        assertThat(label(robot, "#differs-headline")).isEqualTo("The numbers agree.");
        for (int number : new int[] {5, 6, 1, 3, 7, 8}) {
            robot.clickOn("#fate-seen-out-" + number);
        }
        robot.clickOn("#close-count");

        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.chart().wentInThisRound()).hasSize(7);
        assertThat(robot.lookup(node -> node instanceof Labeled label
                && "7 in, 7 out, 7 counted".equals(label.getText())).tryQuery()).isPresent();
    }

    private static String detail(FxRobot robot, int number) {
        return robot.from(robot.lookup("#needle-" + number)).lookup(".fate-detail").queryAs(Label.class).getText();
    }

    @Test
    void aNeedleThatIsNotFoundClosesOnlyWithItsIncident(FxRobot robot) {
        robot.clickOn("#count-7").clickOn("Couch").clickOn("Floor");
        robot.clickOn("#fate-not-found-4");
        for (int number : new int[] {5, 6, 1, 2, 3, 7, 8}) {
            robot.clickOn("#fate-seen-out-" + number);
        }
        assertThat(robot.lookup("#close-count").tryQuery()).isEmpty();
        robot.clickOn("#incident-ready");
        robot.clickOn("#incident-told").write("Dr Invented").push(KeyCode.ENTER);
        robot.clickOn("#incident-next").write("Ultrasound today").push(KeyCode.ENTER);
        shot(robot, "count-incident-light-1440");

        assertThat(scene.tapped()).filteredOn(IncidentWritten.class::isInstance).last()
                .isEqualTo(new IncidentWritten("Couch, Floor", "Dr Invented", "Ultrasound today"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.chart().missing()).extracting(NeedlePlacement::number).containsExactly(4);
    }

    @Test
    void anotherThatWentInIsPlacedByATapOnTheDrawing(FxRobot robot) {
        robot.clickOn("#count-9");
        assertThat(label(robot, "#differs-headline"))
                .isEqualTo("One more came out than went in. Which one is not on the drawing?");
        robot.push(KeyCode.A);
        BodyPoint spot = new BodyPoint(BodyView.LEFT, -50, -30, 1);
        robot.clickOn(CountScene.on(robot.lookup("#needle-drawing").query(), spot));

        NeedlePlacement ninth = scene.chart().placements().getLast();
        assertThat(ninth.number()).isEqualTo(9);
        assertThat(ninth.location().site()).isEqualTo(Site.TEMPLE);
        assertThat(ninth.in().orElseThrow().approximate()).isTrue();
        assertThat(label(robot, "#differs-headline")).isEqualTo("The numbers agree.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).hasSize(8);
    }

    @Test
    void countingAgainThatFitsEndsTheRound(FxRobot robot) {
        robot.clickOn("#count-7").clickOn("#count-again");
        assertThat(words(robot)).contains("How many came out?", "Back to the needles");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#differs-headline").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn("#count-8");
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.chart().round().tallies()).hasSize(2);
    }

    @Test
    void everyAnswerCanBeChangedByTheMenuBesideIt(FxRobot robot) {
        robot.clickOn("#count-7").clickOn("#fate-seen-out-4");
        MenuButton menu = robot.lookup("#fates-4").query();
        robot.interact(() -> menu.getItems().stream().filter(item -> item.getText().equals("Broken or left in"))
                .findFirst().orElseThrow().fire());
        assertThat(scene.chart().placement(4).flatMap(NeedlePlacement::fate)).isEqualTo(
                Optional.of(Fate.BROKEN_OR_LEFT_IN));
        assertThat(label(robot, "#differs-headline")).isEqualTo("One needle is missing. Keep the patient here.");
    }
}
