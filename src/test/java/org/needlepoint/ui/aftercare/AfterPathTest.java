package org.needlepoint.ui.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.Visits;
import org.needlepoint.ui.common.Parts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// After and sign, tapped and typed.
@ExtendWith(ApplicationExtension.class)
class AfterPathTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private AfterScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void open(FxRobot robot, long minutes) {
        robot.interact(() -> scene = new AfterScene(stage, folder, 1440, 900, ColorScheme.LIGHT, minutes));
    }

    private static String big(FxRobot robot) {
        return robot.lookup("#next-step").queryAs(Button.class).getAccessibleText();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String digits) {
        digits.chars().forEach(digit -> robot.push(KeyCode.getKeyCode(Character.toString(digit))));
    }

    private static Node labelled(FxRobot robot, String where, String words) {
        return robot.lookup(where).<Labeled>match(node -> node.getText().equals(words)).query();
    }

    private static Node unchosenReason(FxRobot robot) {
        return robot.lookup(".ready-reason").<ToggleButton>match(node -> !node.isSelected()
                && node.getText().equals("Hidden in hair")).query();
    }

    @Test
    void sevenTapsAndThePinSignAndOpenThePreview(FxRobot robot) throws Exception {
        open(robot, 15);
        int before = scene.recorded.size();
        assertThat(big(robot)).startsWith("9 left");

        robot.clickOn("#no-reaction").clickOn("#leaving-sharps-in-bin").clickOn("#leaving-got-up-slowly")
                .clickOn("#leaving-steady").clickOn("#all-advice");
        robot.clickOn(labelled(robot, "#pain-after .toggle-button", "3"));
        until(() -> big(robot).startsWith("Sign and lock"));
        until(() -> robot.lookup(".pin-pad").tryQuery().isPresent());
        robot.clickOn("#next-step");
        type(robot, AfterScene.PIN);
        until(() -> scene.desk.session().state() == SessionState.SIGNED);
        until(() -> scene.ways.contains("print"));

        assertThat(scene.recorded.subList(before, scene.recorded.size())).last().isEqualTo(
                new AfterAct.Signed("practitioner-1", "Priya Nair", "4471"));
        assertThat(scene.chart().after().reaction(ReactionKind.NAUSEA).orElseThrow().grade()).contains(Grade.NONE);
        assertThat(robot.lookup("#amend").tryQuery()).isPresent();
        assertThat(robot.lookup("#said-bruise").<Labeled>query().getText()).isEqualTo("None");
    }

    @Test
    void aWrongPinSignsNothingAndSlowsDownAfterThree(FxRobot robot) throws Exception {
        open(robot, 15);
        robot.interact(this::complete);
        until(() -> robot.lookup(".pin-pad").tryQuery().isPresent());
        robot.clickOn("#next-step");
        for (String wrong : List.of("1111", "2222", "3333")) {
            type(robot, wrong);
            until(() -> told(robot).contains("Wrong PIN"));
            until(() -> wrong.equals("3333") ? told(robot).contains("Wait until") : true);
        }
        assertThat(told(robot)).contains("Wait until");
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".pin-message").<Labeled>query().getText();
    }

    /// Answers everything by program.
    private void complete() {
        AfterModel model = new AfterModel(Visits.of(scene.desk));
        model.noReaction();
        model.allAdvice();
        for (Leaving item : Leaving.values()) {
            model.leaving(item);
        }
        model.pain(OptionalInt.of(3));
    }

    @Test
    void aDwellOver20AsksItsReasonAndADizzyPatientRestsFirst(FxRobot robot) throws Exception {
        open(robot, 21);
        robot.interact(this::complete);
        assertThat(big(robot)).startsWith("2 reasons left");
        robot.clickOn(unchosenReason(robot));
        robot.clickOn(unchosenReason(robot));
        until(() -> big(robot).startsWith("Sign and lock"));

        robot.clickOn(labelled(robot, "#grade-dizzy .toggle-button", "Mild"));
        assertThat(big(robot)).startsWith("1 left");
        robot.clickOn("#rest");
        robot.interact(() -> {
            scene.clock.forward(Duration.ofSeconds(370));
            scene.ticker.tick();
        });
        robot.interact(() -> Screenshots.take(stage, "after-resting-light-1440"));
        robot.clickOn("#steady-again");
        assertThat(big(robot)).startsWith("2 left");
        robot.clickOn("#leaving-got-up-slowly").clickOn("#leaving-steady");

        assertThat(big(robot)).startsWith("Sign and lock");
        assertThat(scene.chart().after().rested().to()).isPresent();
    }

    @Test
    void aSeriousReactionOpensTheFollowUpList(FxRobot robot) {
        open(robot, 15);
        robot.interact(this::complete);
        robot.clickOn(labelled(robot, "#grade-other .toggle-button", "Serious"));
        assertThat(big(robot)).startsWith("1 reason left");
        robot.clickOn("#follow-up-other").write("Dr Moreau").push(KeyCode.TAB).write("09:50").push(KeyCode.TAB)
                .write("Hospital").push(KeyCode.ENTER);

        assertThat(scene.chart().after().reaction(ReactionKind.OTHER).orElseThrow().followUp().orElseThrow().said())
                .isEqualTo("Hospital");
        assertThat(big(robot)).startsWith("Sign and lock");
    }

    @Test
    void aNoteOfTenThousandCharactersStaysInItsFieldAndIsTold(FxRobot robot) {
        open(robot, 15);
        robot.interact(this::complete);
        robot.interact(() -> robot.lookup("#note").queryAs(TextInputControl.class).setText("x".repeat(10_000)));
        assertThat(big(robot)).startsWith("Shorten the note");
        assertThat(robot.lookup(".pin-pad").tryQuery().filter(Node::isVisible)).as("no PIN is asked").isEmpty();
        robot.clickOn("#next-step");

        assertThat(robot.lookup(".field-problem").<Labeled>match(node -> node.getText() != null
                && node.getText().startsWith("The note holds 2000 characters, this one has 10000.")).tryQuery())
                .isPresent();
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText()).hasSize(10_000);
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.COUNTED);
        robot.interact(() -> robot.lookup("#note").queryAs(TextInputControl.class).setText("Neck looser"));
        assertThat(big(robot)).startsWith("Sign and lock");
    }

    /// A power cut takes no note that was typed a moment ago.
    @Test
    void aNoteIsKeptWhileItIsTyped(FxRobot robot) throws Exception {
        open(robot, 15);
        robot.clickOn("#note").write("Neck looser after");
        until(() -> scene.chart().after().note().equals("Neck looser after"));
        assertThat(robot.lookup("#note").query().isFocused()).isTrue();
    }

    /// The first law: "no reaction" is no answer about a faint.
    @Test
    void aFaintThatWasTappedKeepsItsGradeToAnswer(FxRobot robot) {
        open(robot, 15);
        robot.interact(() -> scene.desk.tap(new RoundAct.Fainted(), new RoundAct.RestBegan()));
        robot.interact(() -> scene.clock.forward(Duration.ofSeconds(17)));
        robot.interact(() -> scene.desk.tap(new RoundAct.RestEnded()));

        robot.clickOn("#no-reaction");

        assertThat(scene.chart().after().reaction(ReactionKind.DIZZY).orElseThrow().grade()).isEmpty();
        assertThat(scene.chart().after().reaction(ReactionKind.NAUSEA).orElseThrow().grade()).contains(Grade.NONE);
        assertThat(robot.lookup("#no-reaction").query().isVisible()).isFalse();
        assertThat(rested(robot)).isTrue();
        robot.clickOn(labelled(robot, "#grade-dizzy .toggle-button", "None"));
        assertThat(rested(robot)).as("what happened stays in sight").isTrue();
        assertThat(robot.lookup("#finding-C29-dizzy").tryQuery()).as("and asks why").isPresent();
    }

    private static boolean rested(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().startsWith("Rested 0:17"))
                .tryQuery().isPresent();
    }

    @Test
    void theBigButtonLeadsToEachThingThatIsMissing(FxRobot robot) {
        open(robot, 15);
        robot.interact(this::complete);
        AfterModel model = new AfterModel(Visits.of(scene.desk));
        robot.interact(() -> model.leaving(Leaving.STEADY));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focusedWithin(robot, "#leaving-steady")).as("not the one above that is ticked").isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(big(robot)).startsWith("Sign and lock");

        robot.interact(() -> model.pain(OptionalInt.empty()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focusedWithin(robot, "#pain-after")).isTrue();
        robot.interact(() -> model.pain(OptionalInt.of(2)));

        robot.interact(() -> model.grade(ReactionKind.NAUSEA, Grade.SERIOUS));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Dr Meyer").push(KeyCode.TAB).write("11:02").push(KeyCode.TAB).write("Hospital");
        robot.interact(() -> model.leaving(Leaving.STEADY));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focusedWithin(robot, "#leaving-steady")).as("the last field counts as answered").isTrue();
    }

    private static boolean focusedWithin(FxRobot robot, String id) {
        Node focused = robot.lookup(id).query().getScene().getFocusOwner();
        return Parts.within(robot.lookup(id).query(), focused);
    }

    @Test
    void aNeedleInForMoreThanAnHourLeadsToItsTimes(FxRobot robot) {
        open(robot, 61);
        robot.interact(this::complete);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.ways).contains("session");
    }

    @Test
    void anAddendumKeepsTheOriginalAndNeedsItsReason(FxRobot robot) throws Exception {
        open(robot, 15);
        robot.interact(this::complete);
        robot.interact(() -> scene.desk.tap(new AfterAct.Signed("practitioner-1", "Priya Nair", "4471")));
        robot.clickOn("#amend");
        robot.clickOn("#addendum-text").write("Bruise at needle 2").clickOn("#addendum-keep");
        assertThat(scene.chart().seal().addenda()).isEmpty();
        Button keep = robot.lookup("#addendum-keep").queryButton();
        assertThat(keep.getBackground().getFills().getLast().getFill()).as("its words can be read")
                .isNotEqualTo(keep.getTextFill());
        robot.clickOn("#addendum-text").push(KeyCode.TAB).write("Seen on the next day").clickOn("#addendum-keep");

        assertThat(scene.chart().seal().addenda()).hasSize(1);
        assertThat(scene.chart().seal().addenda().getFirst().author()).isEqualTo("Priya Nair");
        robot.interact(() -> Screenshots.take(stage, "after-amended-light-1440"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1440,900", "LIGHT,1280,800", "DARK,1280,800"})
    void asAPicture(ColorScheme scheme, double width, double height, FxRobot robot) throws Exception {
        robot.interact(() -> scene = new AfterScene(stage, folder, width, height, scheme, 21));
        String look = scheme.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        robot.interact(() -> Screenshots.take(stage, "after-empty-" + look));
        robot.interact(() -> {
            AfterModel model = new AfterModel(Visits.of(scene.desk));
            model.grade(ReactionKind.SORENESS, Grade.MILD);
            model.pin(ReactionKind.SORENESS, 2);
            complete();
            model.otherCare(OtherCare.EXERCISE);
            model.reason(model.missing().getFirst(), "Hidden in hair");
            model.reason(model.missing().getFirst(), "Hidden in hair");
        });
        until(() -> robot.lookup(".pin-pad").tryQuery().isPresent());
        robot.interact(() -> Screenshots.take(stage, "after-ready-" + look));
        assertThat(big(robot)).startsWith("Sign and lock");
    }
}
