package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Visits;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A second round after "Turn over", a signed chart that only shows, and the places of the last session again.
@ExtendWith(ApplicationExtension.class)
class RoundPathTest {

    private Stage stage;
    private ChartingScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, ColorScheme scheme) {
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, scheme));
    }

    /// Two needles in, out and counted.
    private void firstRound(FxRobot robot) {
        robot.interact(() -> {
            scene.model.tapSkin(ChartingScene.spot(BodyView.FRONT, 0, -40));
            scene.model.tapSkin(ChartingScene.spot(BodyView.RIGHT, 62, -40));
            scene.desk.tap(new SessionAct.NeedlingStarted());
            scene.desk.tap(new SessionAct.AllIn());
            scene.pass(Duration.ofMinutes(12));
            scene.desk.tap(new SessionAct.AllOut());
            scene.desk.tap(new RoundAct.Counted(2, 0));
        });
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
    }

    @Test
    void aSecondRoundHasItsOwnPositionPreparationAndCountAndNumbersGoOn(FxRobot robot) {
        open(robot, ColorScheme.LIGHT);
        firstRound(robot);
        assertThat(next(robot)).startsWith("After and sign");
        robot.interact(() -> scene.desk.tap(new RoundAct.TurnedOver()));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50)).clickOn(scene.on(BodyView.NECK, 30, 50));

        assertThat(scene.chart().placements()).extracting(NeedlePlacement::number).containsExactly(1, 2, 3, 4);
        assertThat(heads(robot)).containsExactlyInAnyOrder("Round 1, lying on the left side", "Round 2");
        assertThat(next(robot)).as("the position of round 1 is not taken along").startsWith("Choose the position");
        robot.clickOn("#position-face-down").clickOn("#prepared");
        shot(robot, "round-2-light");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.chart().in()).extracting(NeedlePlacement::number).containsExactly(3, 4);
        assertThat(robot.lookup(".panel-number").queryAllAs(Label.class)).extracting(Label::getText)
                .as("in and out of this round").containsExactly("2", "0");
        robot.interact(() -> {
            scene.pass(Duration.ofMinutes(10));
            scene.desk.tap(new SessionAct.AllOut());
            scene.desk.tap(new RoundAct.Counted(2, 0));
        });
        assertThat(scene.chart().rounds()).allSatisfy(round -> assertThat(round.closed()).isPresent())
                .extracting(round -> round.position().orElseThrow())
                .containsExactly(Position.ON_LEFT, Position.FACE_DOWN);
    }

    @Test
    void aRoundInWhichNothingWasPlacedEndsByTheBigButton(FxRobot robot) {
        open(robot, ColorScheme.LIGHT);
        firstRound(robot);
        robot.interact(() -> scene.desk.tap(new RoundAct.TurnedOver()));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50)).clickOn("#position-sitting").clickOn("#prepared");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(() -> scene.model.remove(scene.chart().open().getFirst().key()));
        assertThat(next(robot)).startsWith("End round, nothing placed");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.chart().rounds()).hasSize(1);
    }

    /// Nothing is in and nothing may go in: the next step is still the big button.
    @Test
    void aRoundInWhichConsentIsWithdrawnBeforeTheStartEndsByTheBigButton(FxRobot robot) {
        open(robot, ColorScheme.LIGHT);
        firstRound(robot);
        robot.interact(() -> scene.desk.tap(new RoundAct.TurnedOver()));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50));
        robot.interact(() -> scene.desk.tap(new BeforeAct.ConsentWithdrawn()));
        assertThat(next(robot)).startsWith("End round, nothing placed");
        assertThat(robot.lookup(".finding-sentence").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Consent withdrawn. No new needle.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        assertThat(scene.chart().rounds()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSignedChartShowsTextOnly(ColorScheme scheme, FxRobot robot) {
        open(robot, scheme);
        firstRound(robot);
        robot.interact(() -> {
            NeedlePlacement first = scene.chart().placements().getFirst();
            scene.desk.tap(new SessionAct.NeedleEdited(first.key(), first.needle(), first.planned(),
                    NeedleDetails.EMPTY.withTwitch(Answer.YES).withNote("Invented note")));
            scene.desk.tap(new AfterAct.Signed(Visits.PRIYA.id(), Visits.PRIYA.name(), "4471"));
        });
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.SIGNED);
        shot(robot, "signed-" + scheme);
        assertThat(robot.lookup(".signed-bar").query().isVisible()).isTrue();
        for (String control : List.of(".twitch", ".row-button", ".tray", "#position", "#prepared", "#repeat-last")) {
            assertThat(robot.lookup(control).<Node>queryAll()).as(control).noneMatch(RoundPathTest::seen);
        }
        assertThat(robot.lookup(".twitched").<Node>queryAll()).filteredOn(RoundPathTest::seen).hasSize(1);

        robot.clickOn(scene.on(BodyView.FRONT, 0, -40));
        assertThat(robot.lookup("#needle-editor").tryQuery()).isEmpty();
        assertThat(robot.lookup("#needle-facts .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Forehead, centre", "0.16 × 15 mm", "12:00", "Invented note");
        shot(robot, "signed-needle-" + scheme);
        TreatmentSession before = scene.desk.session();
        robot.push(KeyCode.ESCAPE).drag(scene.on(BodyView.FRONT, 0, -40)).dropTo(scene.on(BodyView.FRONT, 0, -20));
        robot.clickOn(scene.on(BodyView.NECK, -30, 50));
        assertThat(scene.desk.session()).isSameAs(before);
    }

    @Test
    void theLastSessionIsRepeatedWithOneTapAndUndoneAsOne(FxRobot robot) {
        open(robot, ColorScheme.LIGHT);
        firstRound(robot);
        TreatmentSession last = scene.desk.session();
        List<SessionAct> none = new ArrayList<>();
        robot.interact(() -> scene = new ChartingScene(stage, 1440, 852, ColorScheme.LIGHT,
                desk -> Visits.of(desk, Optional.of(last), List.of()), none.toArray(SessionAct[]::new)));
        shot(robot, "repeat-last");
        robot.clickOn("#repeat-last");
        assertThat(scene.chart().placements()).extracting(NeedlePlacement::location, NeedlePlacement::needle)
                .containsExactlyElementsOf(last.chart().wentIn().stream()
                        .map(needle -> org.assertj.core.groups.Tuple.tuple(needle.location(), needle.needle()))
                        .toList());
        assertThat(seen(robot.lookup("#repeat-last").query())).as("not twice").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.chart().placements()).isEmpty();
        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertThat(scene.chart().placements()).hasSize(2);
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> heads(FxRobot robot) {
        return robot.lookup(".round-head").queryAllAs(Label.class).stream().filter(RoundPathTest::seen)
                .map(Label::getText).toList();
    }

    private static String next(FxRobot robot) {
        return robot.lookup("#next-step").queryAs(Button.class).getAccessibleText();
    }

    private void shot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, name.toLowerCase(java.util.Locale.ROOT)));
    }
}
