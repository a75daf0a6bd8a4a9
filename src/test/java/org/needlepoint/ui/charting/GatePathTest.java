package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.Visits;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands between a mark and a needle: position, preparation and what the rules ask, each said on the big button.
@ExtendWith(ApplicationExtension.class)
class GatePathTest {

    private static final SessionAct[] PREPARED = {new BeforeAct.Screened(),
        new RoundAct.PositionChosen(Position.SITTING), new RoundAct.Prepared(Visits.PACKS)};

    private Stage stage;
    private ChartingScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, boolean first, SessionAct... before) {
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT,
                desk -> first ? Visits.of(desk) : Visits.treated(desk), before));
    }

    private void prepared(FxRobot robot, boolean first, SessionAct... before) {
        open(robot, first, before);
        robot.interact(() -> List.of(PREPARED).forEach(scene.desk::tap));
    }

    @Test
    void theButtonSaysWhatIsMissingAndCtrlEnterLeadsThere(FxRobot robot) {
        open(robot, false, ChartingScene.AGREED, new BeforeAct.Screened());
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(next(robot)).isEqualTo("Choose the position, Ctrl Enter");
        shot(robot, "gate-position");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(scene.chart().round().position()).contains(Position.FACE_UP);

        assertThat(next(robot)).isEqualTo("Confirm skin and needles, Ctrl Enter");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(scene.chart().round().preparation().orElseThrow().packs()).isEqualTo(Visits.PACKS);

        robot.clickOn("#prepared");
        assertThat(scene.chart().round().preparation()).as("a second tap takes it back").isEmpty();
        robot.clickOn("#prepared").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
    }

    @Test
    void theThirdNeedleOfAFirstSessionWaitsForItsReason(FxRobot robot) {
        prepared(robot, true, ChartingScene.AGREED);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn(scene.on(BodyView.RIGHT, 62, -40));
        assertThat(next(robot)).startsWith("Start needling");
        robot.clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(next(robot)).isEqualTo("1 reason left, Ctrl Enter");
        shot(robot, "gate-reason");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.MARKED);
        robot.push(KeyCode.SPACE);
        assertThat(scene.chart().reasons()).singleElement().satisfies(reasoned ->
                assertThat(reasoned.finding().rule()).isEqualTo("C12"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.NEEDLING);
    }

    @Test
    void aThirdNeedleWhileNeedlingIsOnlyMarkedUntilItsReasonIsGiven(FxRobot robot) {
        prepared(robot, true, ChartingScene.AGREED);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn(scene.on(BodyView.LEFT, -62, -40));
        assertThat(scene.chart().in()).hasSize(2);
        assertThat(scene.chart().open()).hasSize(1);

        robot.push(KeyCode.F8).clickOn(scene.on(BodyView.LEFT, -62, -40));
        assertThat(scene.chart().in()).as("neither foot switch nor tap goes round the question").hasSize(2);
        robot.interact(() -> scene.desk.tap(new SessionAct.AllIn()));
        assertThat(scene.chart().in()).as("nor any other screen").hasSize(2);
        robot.clickOn("Had needling elsewhere").clickOn(scene.on(BodyView.LEFT, -62, -40));
        assertThat(scene.chart().in()).hasSize(3);
    }

    @Test
    void aSiteThatWasNotAgreedToAsksOnceOneTap(FxRobot robot) {
        prepared(robot, false, ChartingScene.agreed(Site.FOREHEAD));
        robot.clickOn(scene.on(BodyView.BACK, 100, 20));
        assertThat(next(robot)).isEqualTo("Ask: upper back, Ctrl Enter");
        shot(robot, "gate-site");
        robot.clickOn("#agreed-B").clickOn(scene.on(BodyView.BACK, 60, 30));
        assertThat(next(robot)).startsWith("Start needling");
    }

    @Test
    void aStoppedSiteIsLedToAndItsMarksGoWithOneTap(FxRobot robot) {
        prepared(robot, false, ChartingScene.AGREED, new BeforeAct.QuestionAnswered(Question.SKIN, Reply.YES,
                List.of(Site.NECK), "", false));
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(next(robot)).isEqualTo("Stopped: see why, Ctrl Enter");
        shot(robot, "gate-stop");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(scene.chart().placements()).extracting(needle -> needle.location().site())
                .containsExactly(Site.FOREHEAD);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(scene.chart().placements()).as("while needling nothing is placed there").hasSize(1);
        assertThat(message(robot)).contains("Neck: no needle at this site today");
    }

    @Test
    void withdrawnConsentLetsNothingInAndAllOut(FxRobot robot) {
        prepared(robot, false, ChartingScene.AGREED);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40)).clickOn(scene.on(BodyView.RIGHT, 62, -40));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.F8);
        robot.interact(() -> scene.desk.tap(new BeforeAct.ConsentWithdrawn()));

        robot.clickOn(scene.on(BodyView.RIGHT, 62, -40)).push(KeyCode.F8).clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(scene.chart().placements()).extracting(needle -> needle.state(scene.clock.instant()))
                .containsExactly(NeedleState.IN, NeedleState.MARKED);
        assertThat(robot.lookup(".finding-sentence").queryAs(Label.class).getText())
                .isEqualTo("Consent withdrawn. No new needle: take all needles out.");
        assertThat(next(robot)).isEqualTo("All out, Ctrl Enter");
        shot(robot, "gate-withdrawn");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.chart().allOut()).isPresent();
    }

    @Test
    void aForeheadOffTheMidlineIsToldOnceAndCanBeClosed(FxRobot robot) {
        prepared(robot, false, ChartingScene.AGREED);
        robot.clickOn(scene.on(BodyView.FRONT, 15, -40));
        assertThat(message(robot)).contains("forehead off the midline");
        assertThat(next(robot)).as("a note stands in nobody's way").startsWith("Start needling");
        robot.clickOn("Close").clickOn(scene.on(BodyView.FRONT, -15, -40));
        assertThat(robot.lookup(".rule-message").queryAll()).isEmpty();
    }

    @Test
    void aNeedleThatIsInBeforeAnythingWasAskedStaysChartable(FxRobot robot) {
        open(robot, false);
        robot.interact(() -> {
            scene.desk.guardedBy((_, _) -> Optional.empty());
            scene.model.tapSkin(ChartingScene.spot(BodyView.FRONT, 0, -40));
            scene.desk.tap(new SessionAct.NeedlingStarted());
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.chart().in()).hasSize(1);
    }

    @Test
    void marksThatWereNeverScreenedLeadToTheScreening(FxRobot robot) {
        open(robot, false);
        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(next(robot)).startsWith("Stopped");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(scene.ways).last().isEqualTo("session");
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.MARKED);
    }

    private static String message(FxRobot robot) {
        return robot.lookup(".rule-message").queryAs(Node.class).getAccessibleText();
    }

    private static String next(FxRobot robot) {
        return robot.lookup("#next-step").queryAs(Button.class).getAccessibleText();
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, name));
    }
}
