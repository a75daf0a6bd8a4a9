package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Visits;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The last session under today's chart: seen, hidden, taken over one by one, and never more than a plan.
@ExtendWith(ApplicationExtension.class)
class GhostsPathTest {

    private static final Instant LAST = Instant.parse("2026-11-03T09:00:00Z");
    private static final Location TEMPLE = new Location(ChartingScene.spot(BodyView.RIGHT, 50, -30), Site.TEMPLE,
            Side.RIGHT, "Temple", Optional.of(Muscle.TEMPORALIS_MIDDLE), true, List.of(Muscle.TEMPORALIS_ANTERIOR));
    private static final Location NECK = new Location(ChartingScene.spot(BodyView.NECK, -30, 50), Site.NECK, Side.LEFT,
            "Neck", Optional.of(Muscle.TRAPEZIUS_UPPER), false, List.of(Muscle.TRAPEZIUS_UPPER));
    private static final Location BACK = new Location(new BodyPoint(BodyView.BACK, 60, 20, 2), Site.TEMPLE, Side.RIGHT,
            "Temple", Optional.empty(), false, List.of());

    private Stage stage;
    private ChartingScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, ColorScheme scheme, Location... places) {
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, scheme,
                desk -> Visits.of(desk, Optional.of(last(places)), List.of()), ChartingScene.AGREED,
                new BeforeAct.Screened(), new RoundAct.PositionChosen(Position.ON_LEFT),
                new RoundAct.Prepared(Visits.PACKS)));
    }

    private void open(FxRobot robot) {
        open(robot, ColorScheme.LIGHT, TEMPLE, NECK);
    }

    /// A session of 3 November in which a needle of 0.20 x 25 went in at each place, for 10 minutes.
    private static TreatmentSession last(Location... places) {
        return earlier(7, places);
    }

    private static TreatmentSession earlier(int number, Location... places) {
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, number)),
                new SessionAct.SessionOpened(ChartingScene.MARTA.id().toString(), number), LAST);
        for (Location place : places) {
            session = after(session, new SessionAct.NeedleMarked(session.nextNeedle(), place, new Needle(20, 25),
                    Dwell.ofMinutes(10)));
        }
        session = after(session, new SessionAct.NeedlingStarted());
        return after(session, new SessionAct.AllIn());
    }

    private static TreatmentSession after(TreatmentSession session, SessionAct act) {
        return ((Step.Accepted) session.with(act, LAST.plus(Duration.ofMinutes(1)))).session();
    }

    private static List<String> ghosts(FxRobot robot) {
        return robot.lookup(".needle-node").<Node>queryAll().stream().map(Node::getAccessibleText)
                .filter(words -> words.startsWith("Last session")).toList();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".rule-message").<Node>queryAll().stream().map(Node::getAccessibleText).findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void theLastSessionLiesUnderTheChartAndGHidesIt(ColorScheme scheme, FxRobot robot) {
        open(robot, scheme, TEMPLE, NECK);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(robot.lookup("#ghosts").<ToggleButton>query().getText()).isEqualTo("Last session 3 Nov");
        assertThat(ghosts(robot)).containsExactly(
                "Last session 3 Nov, Temple, right, Middle temporalis, 0.20 × 25, 10 min. Enter marks it again",
                "Last session 3 Nov, Neck, left, Upper trapezius, 0.20 × 25, 10 min. Enter marks it again");
        shot(robot, "ghosts-" + scheme);

        robot.push(KeyCode.G);
        assertThat(ghosts(robot)).isEmpty();
        assertThat(robot.lookup("#ghosts").<ToggleButton>query().isSelected()).isFalse();
        robot.clickOn("#ghosts");
        assertThat(ghosts(robot)).hasSize(2);
    }

    @Test
    void aTapOnAGhostMarksItAgainAndUndoTakesItBackAsOne(FxRobot robot) {
        open(robot);
        robot.clickOn(scene.on(BodyView.RIGHT, 53, -28));

        NeedlePlacement mark = scene.chart().placements().getFirst();
        assertThat(scene.chart().placements()).hasSize(1);
        assertThat(mark.location()).as("the very spot, with the muscle that was chosen").isEqualTo(TEMPLE);
        assertThat(mark.needle()).isEqualTo(new Needle(20, 25));
        assertThat(mark.planned()).isEqualTo(Dwell.ofMinutes(10));
        assertThat(mark.state(scene.clock.instant())).as("a plan").isEqualTo(NeedleState.MARKED);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.MARKED);
        assertThat(ghosts(robot)).as("it lies under its mark").hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).isEmpty();
        assertThat(ghosts(robot)).hasSize(2);
    }

    @Test
    void besideAGhostATapMarksWhereItWasMade(FxRobot robot) {
        open(robot);
        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40));
        assertThat(scene.chart().placements().getFirst().location().spot().distanceMm(TEMPLE.spot())).isGreaterThan(10);
        assertThat(ghosts(robot)).hasSize(2);
    }

    @Test
    void hiddenGhostsAreNotTapped(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.G).clickOn(scene.on(BodyView.RIGHT, 53, -28));
        assertThat(scene.chart().placements().getFirst().location().spot()).isNotEqualTo(TEMPLE.spot());
    }

    @Test
    void keysTakeAGhostOver(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup(".needle-node").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(scene.chart().placements()).extracting(NeedlePlacement::location).containsExactly(TEMPLE);
    }

    @Test
    void whileNeedlesGoInAGhostIsOnlySeen(FxRobot robot) {
        open(robot);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(ghosts(robot)).as("out of the way, until they are asked for").isEmpty();
        robot.push(KeyCode.G);
        assertThat(ghosts(robot)).hasSize(2).noneMatch(words -> words.contains("Enter"));

        robot.clickOn(scene.on(BodyView.RIGHT, 53, -28));
        assertThat(scene.chart().in()).as("where it was tapped, and in").hasSize(1).first()
                .extracting(needle -> needle.location().spot()).isNotEqualTo(TEMPLE.spot());
    }

    @Test
    void fromAllOutToTheCountNothingIsShown(FxRobot robot) {
        open(robot);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).push(KeyCode.CONTROL, KeyCode.ENTER)
                .push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.G);
        assertThat(ghosts(robot)).hasSize(2);
        robot.interact(() -> scene.desk.tap(new SessionAct.AllOut()));
        assertThat(ghosts(robot)).isEmpty();
        assertThat(robot.lookup("#ghosts").query().isVisible()).isFalse();
    }

    @Test
    void aPlaceThatNoLongerFitsIsNotMarkedAndTheReasonIsSaid(FxRobot robot) {
        open(robot, ColorScheme.LIGHT, TEMPLE, BACK);
        robot.clickOn(scene.on(BodyView.BACK, 60, 20));
        assertThat(scene.chart().placements()).isEmpty();
        assertThat(said(robot)).isEqualTo("Last session 3 Nov Temple, right: the drawing has changed, and this spot is "
                + "now Upper back, right. Tap the place anew.");
        shot(robot, "ghost-lost");

        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertThat(scene.chart().placements()).as("the others are repeated").hasSize(1);
        assertThat(said(robot)).contains("Tap the place anew.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said(robot)).doesNotContain("Tap the place anew.");
    }

    @Test
    void anEarlierSessionIsShownAndRepeatedInsteadOfTheLastOne(FxRobot robot) {
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT,
                desk -> Visits.after(desk, List.of(last(TEMPLE), earlier(6, NECK))), ChartingScene.AGREED,
                new BeforeAct.Screened()));
        robot.clickOn("#ghosts-of");
        shot(robot, "ghosts-of");
        robot.clickOn("Show: Session 6, 3 Nov");
        assertThat(robot.lookup("#ghosts").<ToggleButton>query().getText()).isEqualTo("Session 6, 3 Nov");
        assertThat(ghosts(robot)).isEmpty();
        assertThat(scene.model.rules().ghosts().visible()).extracting(NeedlePlacement::location).containsExactly(NECK);
        shot(robot, "ghosts-session-6");
        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertThat(scene.chart().placements()).extracting(NeedlePlacement::location).containsExactly(NECK);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        robot.clickOn("#ghosts-of").clickOn("Show: Session 7, 3 Nov");
        assertThat(robot.lookup("#ghosts").<ToggleButton>query().getText()).isEqualTo("Last session 3 Nov");
        assertThat(ghosts(robot)).hasSize(1);
    }

    @Test
    void theNeedlesOfOneSiteAreMarkedAgainTogetherAndUndoneAsOne(FxRobot robot) {
        Location above = new Location(TEMPLE.spot().movedBy(-4, -16), Site.TEMPLE, Side.RIGHT, "Temple",
                Optional.empty(), false, List.of());
        open(robot, ColorScheme.LIGHT, TEMPLE, NECK, above);
        robot.clickOn("#ghosts-of");
        shot(robot, "ghosts-site");
        robot.clickOn("Mark again: Temple, right 2");
        assertThat(scene.chart().placements()).extracting(NeedlePlacement::location).containsExactly(TEMPLE, above);
        assertThat(ghosts(robot)).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).isEmpty();
    }

    @Test
    void withoutALastSessionThereIsNothingToToggle(FxRobot robot) {
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT));
        assertThat(robot.lookup("#ghosts").query().isVisible()).isFalse();
        robot.push(KeyCode.G);
        assertThat(scene.model.rules().ghosts().visible()).isEmpty();
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, name));
    }
}
