package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Tap;
import org.needlepoint.store.TestClinic;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A whole visit in the program's window, from the patient's row to the sheet: the taps of UX section 3 and no more.
@ExtendWith(ApplicationExtension.class)
class VisitTapsTest {

    private static final String PIN = "4821";
    private static final int NEEDLES = 2;

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private final QuietRoom room = new QuietRoom();
    private Stage stage;
    private Wiring wiring;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        TestClinic.setUp(folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::stop);
        wiring.close();
    }

    /// Opens the program on a clinic with one patient.
    ///
    /// @param before whether the patient was treated three weeks ago
    private void open(FxRobot robot, boolean before) {
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), FileKeys.none())) {
            PatientId patient = clinic.patients().add(TestClinic.MARA).id();
            if (before) {
                Instant opened = Instant.parse("2026-11-03T09:00:00Z");
                List<Tap> taps = new ArrayList<>(List.of(new Tap(opened.plusSeconds(5), asked())));
                taps.addAll(Treatments.counted(opened.plusSeconds(10), Duration.ofMinutes(15), 0,
                        Treatments.TEMPLE_LEFT, Treatments.NECK_RIGHT));
                taps.add(new Tap(opened.plusSeconds(3000), new AfterAct.Signed("practitioner", "Pat Nadel", "PT-123")));
                clinic.sessions().importSession(patient, "practitioner", opened, taps);
            }
        }
        robot.interact(() -> {
            wiring = new Wiring(stage, new Launch(folder, false), clock, room);
            wiring.open();
            stage.show();
        });
    }

    private static SessionAct[] asked() {
        List<SessionAct> acts = new ArrayList<>();
        for (Question question : Question.values()) {
            if (question.carriesOver()) {
                acts.add(new BeforeAct.QuestionAnswered(question, Reply.NO, List.of(), "", false));
            }
        }
        acts.add(new BeforeAct.PainBefore(OptionalInt.of(7)));
        acts.add(new BeforeAct.Consented(ConsentForm.SPOKEN, "practitioner", "Pat Nadel", Consent.EXPLAINED,
                List.of(Site.values()), Giver.PATIENT, ""));
        acts.add(new BeforeAct.Screened());
        return acts.toArray(SessionAct[]::new);
    }

    @Test
    void aReturnVisitCostsTwentyThreeTapsOnePerNeedleAndThePin(FxRobot robot) throws Exception {
        open(robot, true);
        Taps taps = new Taps(robot);
        openPatient(robot, taps);
        taps.screenAgain();
        treatAndSign(robot, taps);

        assertThat(taps.count()).isEqualTo(23 + NEEDLES);
    }

    @Test
    void aFirstSessionCostsThirtyTwo(FxRobot robot) throws Exception {
        open(robot, false);
        Taps taps = new Taps(robot);
        openPatient(robot, taps);
        taps.screenFirst();
        treatAndSign(robot, taps);

        assertThat(taps.count()).isEqualTo(32 + NEEDLES);
    }

    private void openPatient(FxRobot robot, Taps taps) throws TimeoutException {
        taps.on(".patient-cell");
        taps.on("#next-step");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !wiring.sessions().desks().isEmpty());
    }

    private void treatAndSign(FxRobot robot, Taps taps) throws TimeoutException {
        awaitState(SessionState.SCREENED);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#diagram").<Node>tryQuery()
                .filter(node -> node.getLayoutBounds().getWidth() > 1).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        mark(robot, 0, -40);
        taps.counted();
        mark(robot, 20, -14);
        taps.counted();
        taps.on("#position-face-up");
        taps.on("#prepared");
        robot.interact(() -> Screenshots.take(stage, "visit-marked"));
        taps.on("#next-step");
        awaitState(SessionState.NEEDLING);
        taps.on("#next-step");
        // the same button again: only once it has taken its next word
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> desk().session().chart().in().size() == NEEDLES);
        WaitForAsyncUtils.waitForFxEvents();
        clock.forward(Duration.ofMinutes(15));
        taps.on("#next-step");
        taps.on("#count-" + NEEDLES);
        awaitState(SessionState.COUNTED);
        for (String answer : List.of("#no-reaction", "#leaving-sharps-in-bin", "#leaving-got-up-slowly",
                "#leaving-steady", "#all-advice", "#pain-after-3")) {
            taps.on(answer);
        }
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".pin-pad").tryQuery().isPresent());
        robot.interact(() -> Screenshots.take(stage, "visit-ready-to-sign"));
        taps.on("#next-step");
        PIN.chars().forEach(digit -> robot.push(KeyCode.getKeyCode(Character.toString(digit))));
        awaitState(SessionState.SIGNED);
        taps.on("#print");
        robot.interact(() -> Screenshots.take(stage, "visit-printed"));
    }

    private void awaitState(SessionState state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> desk().session().state() == state);
    }

    private SessionDesk desk() {
        return wiring.sessions().desks().getFirst();
    }

    /// Clicks a spot of the face, in mm of the front view.
    private static void mark(FxRobot robot, double xMm, double yMm) {
        Node diagram = robot.lookup("#diagram").query();
        Bounds bounds = diagram.localToScreen(diagram.getLayoutBounds());
        double scale = 1.114;
        robot.clickOn(new Point2D(bounds.getCenterX() + xMm * scale, bounds.getMinY() + 58 + (120 + yMm) * scale));
    }
}
