package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.LockedTap;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Tap;
import org.needlepoint.store.TestClinic;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Locking and unlocking the whole program by keys, by mouse and by time.
@ExtendWith(ApplicationExtension.class)
class LockPathTest {

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private final QuietRoom room = new QuietRoom();
    private Stage stage;
    private Wiring wiring;
    private SessionId session;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        TestClinic.setUp(folder);
        stage.show();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            wiring = new Wiring(stage, new Launch(folder, false), clock, room);
            wiring.open();
        });
    }

    /// Three needles went in a minute ago, in a session of Zoë Testfeld.
    private void needlesIn(FxRobot robot) throws Exception {
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            Patient patient = clinic.patients().add(TestClinic.patient("Zoë", "Testfeld", LocalDate.of(1985, 3, 14)));
            Instant now = clock.instant();
            session = clinic.sessions().importSession(patient.id(), clinic.clinic().practitioner().id(),
                    now.minusSeconds(300), Treatments.in(now.minusSeconds(300), now.minusSeconds(60),
                            Treatments.FOREHEAD, Treatments.TEMPLE_LEFT, Treatments.NECK_RIGHT)).id();
        }
        open(robot);
        await(() -> !wiring.sessions().desks().isEmpty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::stop);
        wiring.close();
    }

    @Test
    void aLockHidesWhatIsTypedUntilThePinAndThenItIsStillThere(FxRobot robot) throws Exception {
        open(robot);
        await(() -> shows(robot, "No patients yet."));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.lookup("#lastName").tryQuery().isPresent());
        robot.clickOn("#lastName").write("Invented");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(() -> shows(robot, "Locked"));
        await(() -> shows(robot, "Room 1"));
        robot.interact(() -> Screenshots.take(stage, "lock-1440"));
        assertThat(words(robot)).contains("Pat Nadel", "No needle in", "Since Tue 24 Nov, 09:06")
                .noneMatch(word -> word.contains("Invented"));
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ESCAPE);
        pin(robot, "1111");
        await(() -> words(robot).stream().anyMatch(word -> word.startsWith("Wrong PIN.")));
        pin(robot, "4821");
        await(() -> robot.lookup("#lastName").tryQuery().isPresent());
        assertThat(robot.lookup("#lastName").queryAs(TextInputControl.class).getText()).isEqualTo("Invented");
    }

    @Test
    void tenIdleMinutesLockAndAKeyOrAMoveOfTheMouseBeginsThemAnew(FxRobot robot) throws Exception {
        open(robot);
        await(() -> shows(robot, "No patients yet."));
        robot.push(KeyCode.SHIFT);
        pass(robot, Duration.ofMinutes(9));
        robot.moveTo("#theme").moveBy(3, 3);
        pass(robot, Duration.ofSeconds(599));
        assertThat(shows(robot, "Locked")).isFalse();
        pass(robot, Duration.ofSeconds(1));
        assertThat(shows(robot, "Locked")).isTrue();
    }

    @Test
    void withNeedlesInTheIdleScreenNamesNobodyAndTakesOutWithoutAPin(FxRobot robot) throws Exception {
        needlesIn(robot);
        robot.push(KeyCode.SHIFT);
        pass(robot, Duration.ofMinutes(10));
        await(() -> shows(robot, "Names hidden"));
        robot.interact(() -> Screenshots.take(stage, "idle-needles-1440"));
        assertThat(words(robot)).noneMatch(word -> word.contains("Testfeld") || word.contains("ZT"));

        robot.push(KeyCode.DIGIT2).push(KeyCode.O);
        await(() -> desk().session().chart().in().size() == 2);
        // all else asks for the PIN, and writes nothing
        long acts = desk().session().acts();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> shows(robot, "Locked"));
        await(() -> words(robot).stream().anyMatch(word -> word.startsWith("2 needles in, ")));
        robot.interact(() -> Screenshots.take(stage, "lock-needles-1440"));
        robot.push(KeyCode.ESCAPE);
        await(() -> shows(robot, "Names hidden"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "Locked"));
        assertThat(desk().session().acts()).isEqualTo(acts);

        pin(robot, "4821");
        await(() -> shows(robot, "1 tap was made while locked. Was it yours?"));
        assertThat(words(robot)).as("which tap it was").anyMatch(word -> word.startsWith("Needle 2 is out, "));
        robot.interact(() -> Screenshots.take(stage, "lock-confirm-1440"));
        robot.clickOn("#taps-other");
        robot.clickOn("#taps-keep");
        assertThat(words(robot)).contains("A name is needed: it goes on the chart. Enter who tapped.");
        robot.clickOn("#taps-name").write("Owen Invented").push(KeyCode.ENTER);
        await(() -> !shows(robot, "Locked") && robot.lookup("#lock").tryQuery().isPresent());
        await(() -> !desk().unsaved());

        robot.interact(wiring::stop);
        wiring.close();
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            List<RecordedAct> stored = clinic.sessions().acts(session);
            List<RecordedAct> last = stored.subList(stored.size() - 3, stored.size());
            assertThat(last).extracting(RecordedAct::act).satisfiesExactly(
                    act -> assertThat(act).isInstanceOf(RoundAct.Provisional.class),
                    act -> assertThat(act).isInstanceOf(SessionAct.NeedleOut.class),
                    act -> assertThat(act).isEqualTo(new RoundAct.TapsStated("Owen Invented", "Pat Nadel")));
            assertThat(last).extracting(RecordedAct::practitioner).containsExactly("", "",
                    clinic.clinic().practitioner().id());
        }
        open(robot);
        await(() -> !wiring.sessions().desks().isEmpty());
    }

    @Test
    void twoRoomsAreShownByTheirNamesAndEachIsReachedFromTheOther(FxRobot robot) throws Exception {
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            clinic.clinic().save(new ClinicProfile("Practice Example", List.of(), "", Paper.A4, Optional.empty(),
                    List.of("Blue room", "Garden", "Room 3")));
            inRoom(clinic, "Zoë", "Blue room", 60, Treatments.FOREHEAD, Treatments.TEMPLE_LEFT);
            inRoom(clinic, "Ada", "Garden", 1_000, Treatments.NECK_LEFT);
        }
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        open(robot);
        await(() -> wiring.sessions().desks().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(() -> shows(robot, "Garden") && shows(robot, "Names hidden"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "idle-two-rooms-1280"));
        robot.clickOn(".idle-room");
        await(() -> robot.lookup(".who").queryAs(Label.class).getText().equals("Blue room"));
        robot.push(KeyCode.DIGIT1).push(KeyCode.O);
        await(() -> wiring.sessions().unconfirmed().size() == 1);
        SessionDesk blue = wiring.sessions().unconfirmed().getFirst();
        robot.push(KeyCode.F4);
        await(() -> shows(robot, "Patient faint: which room?"));
        robot.interact(() -> Screenshots.take(stage, "idle-which-room-1280"));
        assertThat(words(robot)).noneMatch(word -> word.contains("Testfeld") || word.contains("Z. T."));
        robot.push(KeyCode.DIGIT2);
        await(() -> shows(robot, "Take the needles out"));
        assertThat(blue.session().chart().events().provisional()).isEqualTo(2);
        assertThat(words(robot)).noneMatch(word -> word.contains("Testfeld"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "idle-faint-1280"));
        robot.clickOn("#faint-out-2");
        await(() -> shows(robot, "Sit or lie the patient down. Stay."));
        assertThat(blue.session().chart().events().provisional()).isEqualTo(3);
        assertThat(blue.session().chart().allOut()).isPresent();
        robot.clickOn("Unlock, PIN");
        await(() -> shows(robot, "Locked") && shows(robot, "Room 3"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "lock-rooms-1280"));
        assertThat(words(robot)).containsSubsequence("Blue room", "Count open", "Garden",
                "1 needle in, Due 3:20", "Room 3", "No needle in");
        // the window does not close over needles, and says why
        robot.interact(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage,
                WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(words(robot)).contains("Unlock first: needles are in, and no alarm sounds once Needlepoint is "
                + "closed.");
        assertThat(stage.isShowing()).isTrue();
    }

    private void inRoom(ClinicFile clinic, String name, String place, long seconds, Location... needles) {
        Patient patient = clinic.patients().add(TestClinic.patient(name, "Testfeld", LocalDate.of(1985, 3, 14)));
        Instant started = clock.instant().minusSeconds(seconds);
        Instant opened = started.minusSeconds(300);
        List<Tap> taps = new ArrayList<>(List.of(new Tap(opened.plusSeconds(1), new BeforeAct.RoomTaken(place))));
        taps.addAll(Treatments.in(opened, started, needles));
        clinic.sessions().importSession(patient.id(), clinic.clinic().practitioner().id(), opened, taps);
    }

    @Test
    void tapsThatNobodyOwnedToBeforeAStopAreAskedAboutAfterIt(FxRobot robot) throws Exception {
        needlesIn(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(() -> shows(robot, "Names hidden"));
        robot.push(KeyCode.DIGIT1).push(KeyCode.O);
        await(() -> desk().session().chart().in().size() == 2 && !desk().unsaved());
        robot.interact(wiring::stop);
        wiring.close();

        open(robot);
        await(() -> shows(robot, "Names hidden"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "lock-after-stop-1440"));
        robot.clickOn("#to-chart");
        await(() -> shows(robot, "Locked"));
        pin(robot, "4821");
        await(() -> shows(robot, "1 tap was made while locked. Was it yours?")
                && robot.lookup("#taps-mine").query().isFocused());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#lock").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "lock-unlocked-1440"));
        assertThat(desk().session().chart().events().provisional()).isZero();
        assertThat(desk().session().chart().events().locked()).extracting(LockedTap::whose).containsOnly("Pat Nadel");
    }

    private void pass(FxRobot robot, Duration time) {
        clock.forward(time);
        robot.interact(() -> wiring.beat());
    }

    private static void pin(FxRobot robot, String digits) {
        digits.chars().forEach(digit -> robot.push(KeyCode.getKeyCode(Character.toString(digit))));
        robot.push(KeyCode.ENTER);
    }

    private SessionDesk desk() {
        return wiring.sessions().desks().getFirst();
    }

    private static boolean shows(FxRobot robot, String words) {
        return words(robot).contains(words);
    }

    /// Every word on the screen that is shown.
    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Label || node instanceof Button).queryAll().stream()
                .filter(node -> node.isVisible()).map(node -> node instanceof Label label ? label.getText()
                        : ((Button) node).getText()).filter(text -> text != null).toList();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException waitedInVain) {
            WaitForAsyncUtils.asyncFx(() -> Screenshots.take(stage, "waited-in-vain")).get();
            throw waitedInVain;
        }
    }
}
