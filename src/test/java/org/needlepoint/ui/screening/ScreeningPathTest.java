package org.needlepoint.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.SessionState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Screening, tapped and typed.
@ExtendWith(ApplicationExtension.class)
class ScreeningPathTest {

    private static final LocalDate GROWN = LocalDate.of(1985, 3, 14);
    private static final Optional<Instant> THREE_WEEKS_AGO = Optional.of(Instant.parse("2026-11-03T09:00:00Z"));

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

    private void open(FxRobot robot, LocalDate born, Optional<Instant> last) {
        robot.interact(() -> scene = new ScreeningScene(stage, 1440, 900, ColorScheme.LIGHT, born, last));
    }

    /// The right panel scrolled to its end, as a wheel does.
    private void below(FxRobot robot) {
        robot.interact(() -> ((ScrollPane) scene.view.view().lookup(".panel .screening-scroll")).setVvalue(1));
    }

    private static String big(FxRobot robot) {
        return robot.lookup("#next-step").queryAs(Button.class).getAccessibleText();
    }

    @Test
    void aReturnVisitIsScreenedInSevenTaps(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.interact(() -> scene.desk.tap(new BeforeAct.QuestionAnswered(Question.METAL_ALLERGY, Reply.NO, List.of(),
                "", false)));

        robot.clickOn("#answer-hungry-or-thirsty-no").clickOn("#answer-just-ate-no").clickOn("#answer-new-headache-no")
                .clickOn("#pain-before-6").clickOn("#consent-spoken").clickOn("#all-same");
        assertThat(big(robot)).isEqualTo("Continue, Ctrl Enter");
        robot.clickOn("#next-step");

        assertThat(scene.desk.session().state()).isEqualTo(SessionState.SCREENED);
        assertThat(scene.before().answer(Question.PREGNANT).orElseThrow().unchanged()).isTrue();
        assertThat(scene.before().answer(Question.METAL_ALLERGY).orElseThrow().unchanged()).isFalse();
        assertThat(scene.before().consent().orElseThrow().sites()).hasSize(5);
        assertThat(scene.before().measures()).isEmpty();
        assertThat(scene.ways).contains("session");
    }

    @Test
    void aFirstSessionTakesSixteenTapsAndPreselectsNothing(FxRobot robot) {
        open(robot, GROWN, Optional.empty());
        assertThat(scene.before().answers()).isEmpty();
        assertThat(robot.lookup("#all-same").query().isVisible()).isFalse();
        assertThat(big(robot)).startsWith("Continue, 13 left");

        robot.clickOn("#answer-hungry-or-thirsty-no").clickOn("#answer-just-ate-no").clickOn("#answer-new-headache-no")
                .clickOn("#pain-before-6").clickOn("#consent-spoken");
        for (String id : List.of("afraid-of-needles", "recent-surgery", "immunity", "blood-thinner", "pregnant",
                "blood-vessels")) {
            robot.clickOn("#answer-" + id + "-no");
        }
        robot.clickOn("#open-other-conditions").clickOn("#none-other-conditions").clickOn("#open-red-flags")
                .clickOn("#none-red-flags");
        robot.clickOn("#next-step");

        assertThat(scene.desk.session().state()).isEqualTo(SessionState.SCREENED);
        assertThat(scene.before().consent().orElseThrow().sites()).doesNotContain(Site.UPPER_BACK).hasSize(4);
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        open(robot, GROWN, Optional.empty());
        for (int row = 0; row < 6; row++) {
            robot.push(KeyCode.N);
        }
        assertThat(scene.before().answer(Question.BLOOD_VESSELS).map(Answered::reply)).contains(Reply.NO);
        robot.push(KeyCode.N).push(KeyCode.N).push(KeyCode.N);
        assertThat(scene.before().answer(Question.NEW_HEADACHE).map(Answered::reply)).contains(Reply.NO);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        for (int row = 0; row < 9; row++) {
            robot.push(KeyCode.N);
        }
        assertThat(scene.before().answer(Question.CONFUSION).map(Answered::reply)).contains(Reply.NO);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scene.before().answer(Question.CONFUSION)).isEmpty();
    }

    /// A Yes that is turned to No by the key for the next question would be an answer nobody gave.
    @Test
    void theKeyAfterAYesAnswersTheNextQuestion(FxRobot robot) {
        open(robot, GROWN, Optional.empty());
        robot.push(KeyCode.Y).push(KeyCode.N).push(KeyCode.Y).push(KeyCode.N);
        assertThat(scene.before().answer(Question.AFRAID_OF_NEEDLES).map(Answered::reply)).contains(Reply.YES);
        assertThat(scene.before().answer(Question.RECENT_SURGERY).map(Answered::reply)).contains(Reply.NO);
        assertThat(scene.before().answer(Question.IMMUNITY).map(Answered::reply)).contains(Reply.YES);
        assertThat(scene.before().answer(Question.BLOOD_THINNER).map(Answered::reply)).contains(Reply.NO);
    }

    @Test
    void aKeyThatAnswersYesLeadsToTheReasonAndOneThatOpensNothingMovesOn(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.interact(() -> robot.lookup("#answer-immunity-no").query().requestFocus());
        robot.push(KeyCode.Y);
        assertThat(focused().getStyleClass()).contains("ready-reason");
        robot.push(KeyCode.SPACE);
        assertThat(scene.desk.session().chart().reasons()).hasSize(1);

        robot.interact(() -> robot.lookup("#answer-blood-vessels-no").query().requestFocus());
        robot.push(KeyCode.K);
        assertThat(scene.before().answer(Question.BLOOD_VESSELS).map(Answered::reply)).contains(Reply.NOT_KNOWN);
        assertThat(focused().getId()).as("a note asks nothing").isEqualTo("answer-hungry-or-thirsty-no");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void aRowThatWasNotKnownShowsTheOldReasonAndIsAnsweredByHand(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.clickOn("#all-same").clickOn("#open-other-conditions");

        assertThat(scene.before().answer(Question.METAL_ALLERGY)).isEmpty();
        assertThat(robot.lookup("#question-metal-allergy .old-reason").queryAs(Labeled.class).getText())
                .isEqualTo("3 Nov: Rash from nickel, steel is fine");
        assertThat(robot.lookup("#question-diabetes .old-reason").tryQuery()).isEmpty();
    }

    @Test
    void inTheLowestWindowConsentStandsInView(FxRobot robot) {
        robot.interact(() -> scene = new ScreeningScene(stage, 1280, 752, ColorScheme.LIGHT, GROWN, THREE_WEEKS_AGO));
        robot.clickOn("#consent-written");
        assertThat(scene.before().consent().orElseThrow().form()).isEqualTo(ConsentForm.WRITTEN);
    }

    @Test
    void aYesOpensItsReasonAndTheReasonStaysInTheWordsOfTheDay(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.clickOn("#answer-immunity-not-known");
        robot.clickOn(robot.lookup("#finding-C9-immunity .ready-reason").<Labeled>match(node ->
                node.getText().equals("Doctor agrees")).<Node>query());

        assertThat(scene.desk.session().chart().reasons()).singleElement().satisfies(reasoned -> {
            assertThat(reasoned.reason()).isEqualTo("Doctor agrees");
            assertThat(reasoned.finding().sentence()).startsWith("May not qualify");
        });
    }

    @Test
    void bloodThinnerAsksWhetherPressureReachesAndNoStops(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        assertThat(robot.lookup("#answer-pressure-reaches-no").query().isVisible()
                && robot.lookup("#question-pressure-reaches").query().isVisible()).isFalse();
        robot.clickOn("#answer-blood-thinner-yes").clickOn("#answer-pressure-reaches-no");

        assertThat(big(robot)).isEqualTo("End without needling, Ctrl Enter");
        robot.clickOn("#next-step");
        robot.clickOn(robot.lookup(".question .button").<Labeled>match(node ->
                "End without needling".equals(node.getText())).<Node>query());
        assertThat(scene.desk.session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(scene.ways).contains("record");
    }

    @Test
    void aPatientOfElevenStopsHere(FxRobot robot) {
        open(robot, LocalDate.of(2014, 11, 25), Optional.empty());

        assertThat(robot.lookup("#finding-C1-age").tryQuery()).isPresent();
        assertThat(big(robot)).isEqualTo("End without needling, Ctrl Enter");
    }

    @Test
    void aMinorNeedsTheGuardiansName(FxRobot robot) {
        open(robot, LocalDate.of(2010, 5, 5), Optional.empty());
        below(robot);
        robot.clickOn("#consent-spoken");
        assertThat(scene.before().consent()).as("nobody is taken to have consented").isEmpty();
        assertThat(robot.lookup("#consent-spoken").queryAs(ToggleButton.class).isSelected()).isFalse();

        robot.clickOn("Guardian").clickOn("#consent-spoken");
        assertThat(robot.lookup("#finding-C2-consent").tryQuery()).isPresent();

        robot.clickOn("#giver-note").write("Ruth Invented").push(KeyCode.ENTER);

        assertThat(robot.lookup("#finding-C2-consent").tryQuery()).isEmpty();
        assertThat(scene.before().consent().orElseThrow().giver()).isEqualTo(Giver.GUARDIAN);
        assertThat(scene.before().consent().orElseThrow().giverNote()).isEqualTo("Ruth Invented");
    }

    @Test
    void declinedAsksWhichAndStops(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        below(robot);
        robot.clickOn("#consent-declined");
        assertThat(scene.before().consent()).isEmpty();
        robot.clickOn("#refused-cannot-consent");

        assertThat(scene.before().consent().orElseThrow().form()).isEqualTo(ConsentForm.CANNOT_CONSENT);
        assertThat(robot.lookup("#finding-C6-consent").tryQuery()).isPresent();
        assertThat(big(robot)).isEqualTo("End without needling, Ctrl Enter");
    }

    @Test
    void surgeryAsksWhichSites(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.clickOn("#answer-recent-surgery-yes").clickOn("#site-recent-surgery-neck");

        assertThat(scene.before().answer(Question.RECENT_SURGERY).orElseThrow().sites()).containsExactly(Site.NECK);
    }

    @Test
    void aMeasureOutOfRangeStaysInItsFieldAndIsTold(FxRobot robot) {
        open(robot, GROWN, THREE_WEEKS_AGO);
        robot.clickOn("#measure-headache-days").write("31").push(KeyCode.ENTER);
        assertThat(robot.lookup(".field-problem").<Labeled>match(node -> node.getText()
                .startsWith("Headache days is 0 to 30, not 31.")).tryQuery()).isPresent();
        assertThat(scene.before().measures()).isEmpty();
        robot.clickOn("#measure-intensity").write("7").clickOn("#next-step");
        assertThat(scene.before().measures()).as("nothing else is lost").containsEntry(Measure.INTENSITY, 7);
        assertThat(focused().getId()).isEqualTo("measure-headache-days");

        robot.push(KeyCode.END).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("5").push(KeyCode.ENTER);
        assertThat(scene.before().measures()).containsEntry(Measure.HEADACHE_DAYS, 5);
    }

    @Test
    void afterEightWeeksNothingIsOfferedAsTheSame(FxRobot robot) {
        open(robot, GROWN, Optional.of(Instant.parse("2026-09-28T09:00:00Z")));
        assertThat(robot.lookup("#all-same").query().isVisible()).isFalse();
        robot.clickOn("#open-red-flags");
        assertThat(robot.lookup("#none-red-flags").query().isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1440,900", "LIGHT,1280,800", "DARK,1280,800"})
    void asAPicture(ColorScheme scheme, double width, double height, FxRobot robot) {
        robot.interact(() -> scene = new ScreeningScene(stage, width, height, scheme, GROWN, THREE_WEEKS_AGO));
        String look = scheme.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        robot.interact(() -> Screenshots.take(stage, "screening-empty-" + look));
        robot.clickOn("#answer-recent-surgery-yes").clickOn("#answer-blood-thinner-not-known").clickOn("#pain-before-6")
                .clickOn("#answer-hungry-or-thirsty-yes");
        robot.interact(() -> Screenshots.take(stage, "screening-answered-" + look));
        assertThat(robot.lookup("#finding-C8-blood-thinner").tryQuery()).isPresent();
    }
}
