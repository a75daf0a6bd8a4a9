package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.TestClinic;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in its window, on a clinic file of its own: from an empty clinic to needles that survive a stop.
@ExtendWith(ApplicationExtension.class)
class WindowPathTest {

    private static final long PATIENCE = 40;

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private QuietRoom room = new QuietRoom();
    private Stage stage;
    private Wiring wiring;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        TestClinic.setUp(folder);
        open();
        stage.show();
    }

    private void open() {
        room = new QuietRoom();
        wiring = new Wiring(stage, new Launch(folder, false), clock, room);
        wiring.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::stop);
        wiring.close();
    }

    @Test
    void aPatientANeedleAndAStopLoseNothing(FxRobot robot) throws Exception {
        await(() -> shows(robot, "No patients yet."));
        addPatient(robot);
        startWithTwoNeedles(robot);

        robot.interact(wiring::stop);
        wiring.close();
        clock.forward(Duration.ofMinutes(14));
        robot.interact(this::open);
        await(() -> shows(robot, "Needles were in when the app closed. The clocks kept counting: 14:00."));
        robot.interact(() -> Screenshots.take(stage, "reopened-light-1440"));

        clock.forward(Duration.ofMinutes(1));
        await(() -> room.rung.contains(Chime.DUE));
        robot.clickOn("All out");
        await(() -> robot.lookup("#count-2").tryQuery().isPresent());
        TreatmentSession session = desk().session();
        assertThat(session.chart().in()).hasSize(2).allSatisfy(needle ->
                assertThat(needle.elapsed(clock.instant())).isEqualTo(Duration.ofMinutes(15)));

        allOut(robot);
        await(() -> !desk().unsaved());
        SessionId id = session.id();
        robot.interact(wiring::stop);
        wiring.close();
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            TreatmentSession stored = clinic.sessions().load(id);
            assertThat(stored.state()).isEqualTo(SessionState.COUNTED);
            assertThat(stored.chart().out()).extracting(NeedlePlacement::number).containsExactly(1, 2);
        }
        robot.interact(this::open);
    }

    @Test
    void aNameCorrectedWhileNeedlesAreInIsShownCorrectedOnTheChart(FxRobot robot) throws Exception {
        await(() -> shows(robot, "No patients yet."));
        addPatient(robot);
        startWithTwoNeedles(robot);
        PatientId patient = desk().patient().id();
        robot.clickOn("Zoë Łukasz-Đặng");
        await(() -> shows(robot, "Back to session 1"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#lastName").tryQuery().filter(node -> node instanceof TextInputControl field
                && !field.getText().isEmpty()).isPresent());
        robot.clickOn("#lastName").push(KeyCode.CONTROL, KeyCode.A).write("Invented");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "Back to session 1") && robot.lookup(".patient-name").tryQuery()
                .filter(node -> node instanceof Label label && label.getText().equals("Zoë Invented")).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> robot.lookup("#diagram").tryQuery().isPresent());
        assertThat(robot.lookup(".patient-name").queryAs(Label.class).getText()).isEqualTo("Zoë Invented");
        assertThat(desk().patient().id()).isEqualTo(patient);
        assertThat(desk().session().chart().in()).hasSize(2);
    }

    @Test
    void aKeyHeldDownStartsButNeverTakesAllInOrAnswers(FxRobot robot) throws Exception {
        await(() -> shows(robot, "No patients yet."));
        addPatient(robot);
        mark(robot, 0, -40);
        robot.clickOn("#position-face-up").clickOn("#prepared");
        robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
        robot.release(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(desk().session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(desk().session().chart().in()).isEmpty();
    }

    @Test
    void f1ShowsTheKeysAndEscTakesThemAway(FxRobot robot) throws Exception {
        await(() -> shows(robot, "No patients yet."));
        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#key-sheet").tryQuery().isPresent());
        robot.interact(() -> Screenshots.take(stage, "keys-light-1440"));
        assertThat(shows(robot, "foot switch: next mark in, or ringed needle out")).isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#key-sheet").tryQuery().isEmpty());
    }

    @Test
    void theSettingsNameThePractitionerInTheBar(FxRobot robot) throws Exception {
        await(() -> shows(robot, "No patients yet."));
        robot.clickOn("#settings");
        await(() -> robot.lookup(".text-field").queryAll().size() > 3);
        robot.interact(() -> Screenshots.take(stage, "settings-empty-light-1440"));
        robot.clickOn("#theme");
        await(() -> stage.getScene().getPreferences().getColorScheme() == ColorScheme.DARK);
        robot.interact(() -> Screenshots.take(stage, "settings-empty-dark-1440"));
    }

    private void addPatient(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> shows(robot, "New patient") && robot.lookup(".text-field").queryAll().size() > 4);
        robot.write("Zoë").push(KeyCode.TAB).write("Łukasz-Đặng").push(KeyCode.TAB).write("14.3.1985");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "No sessions yet."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        new Taps(robot).screenFirst();
        await(() -> robot.lookup("#diagram").tryQuery().filter(node -> node.getLayoutBounds().getWidth() > 1)
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void startWithTwoNeedles(FxRobot robot) throws Exception {
        mark(robot, 0, -40);
        mark(robot, 20, -14);
        robot.clickOn("#position-face-up").clickOn("#prepared");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> desk().session().chart().in().size() == 2 && !desk().unsaved());
        assertThat(robot.lookup(".app-bar .muted").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Saved 09:06");
    }

    private void allOut(FxRobot robot) throws Exception {
        // the keys are there before they are laid out; and no part of the window asks for layout for ever
        await(() -> robot.lookup("#count-2").query().getBoundsInLocal().getWidth() > 0
                && !robot.lookup("#count-2").query().getParent().isNeedsLayout());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#count-2");
        await(() -> desk().session().state() == SessionState.COUNTED);
    }

    /// Clicks a spot of the face, in mm of the front view.
    private static void mark(FxRobot robot, double xMm, double yMm) {
        Node diagram = robot.lookup("#diagram").query();
        Bounds bounds = diagram.localToScreen(diagram.getLayoutBounds());
        // the front view stands in the middle, its heads' row at 58 px, 1.114 px a mm at 1440 x 900 (diagram layout)
        double scale = 1.114;
        robot.clickOn(new Point2D(bounds.getCenterX() + xMm * scale, bounds.getMinY() + 58 + (120 + yMm) * scale));
    }

    private SessionDesk desk() {
        return wiring.sessions().desks().getFirst();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent() || robot.lookup(".label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && words.equals(label.getText()) && label.isVisible());
    }

    private void await(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException waitedInVain) {
            WaitForAsyncUtils.asyncFx(() -> Screenshots.take(stage, "waited-in-vain")).get();
            throw waitedInVain;
        }
    }
}
