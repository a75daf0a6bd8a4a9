package org.needlepoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the screens around a patient, in both sizes and both themes, and what must be on them.
@ExtendWith(ApplicationExtension.class)
class PatientPicturesTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private Workroom room;
    private FxRobot robot;
    private String look = "";

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Windowed open(int width, int height, ColorScheme scheme, FxRobot driver) {
        robot = driver;
        look = scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Windowed[] windowed = new Windowed[1];
        onScreen(() -> windowed[0] = new Windowed(room, Path.of("/home/clinic/Needlepoint"), stage, width, height,
                scheme));
        return windowed[0];
    }

    private boolean shows(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> Screenshots.take(stage, name + "-" + look));
    }

    private void type(String id, String text) {
        await("the field " + id, () -> shows("#" + id));
        onScreen(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "1280,800,LIGHT", "1440,900,DARK", "1280,800,DARK"})
    void everyScreenInEverySizeAndTheme(int width, int height, ColorScheme scheme, FxRobot driver) {
        room = new Workroom(folder, ClinicDay.MORNING);
        ClinicDay day = new ClinicDay(room).fill();
        room.clinic.clinic().save(new ClinicProfile("Riverbend Physiotherapy",
                List.of("418 Elm Street", "Calgary, Alberta", "T2P 0A1"), "587 555 0100", Paper.LETTER));
        room.clinic.clinic().save(new Practitioner(room.clinic.clinic().practitioner().id(), "Priya Nair",
                "PT 104 772"));
        Windowed windowed = open(width, height, scheme, driver);

        onScreen(() -> windowed.record(day.marta().id()));
        await("the history", () -> shows("Session 7"));
        assertThat(shows("7 sessions, 35 needles")).isTrue();
        take("record");

        onScreen(() -> windowed.editPatient(day.marta().id()));
        await("the details", () -> shows("Headache profile") && shows("Save changes"));
        await("the alerts", () -> robot.lookup(".alert-line").queryAll().size() == 3);
        take("patient-details");
        onScreen(() -> robot.lookup(".form-scroll").queryAs(ScrollPane.class).setVvalue(1));
        take("patient-details-profile");

        day.needlesIn();
        onScreen(windowed::patients);
        await("the list", () -> robot.lookup("Marta Lindqvist").queryAll().size() >= 2);
        await("the running treatment", () -> shows("Back to treatment") && shows("until 7 are due"));
        take("patients");
        onScreen(() -> robot.lookup((Node node) -> "Call, Callum Reid, 24 to 48 h check"
                .equals(node.getAccessibleText())).<Button>query().fire());
        take("check-call");
        robot.push(KeyCode.ESCAPE);

        onScreen(() -> windowed.newPatient("Zoë Łukasz Đặng"));
        type("birthDate", "03/04/1985");
        take("new-patient");
        assertThat(shows("Wednesday 3 April 1985, 41 years. Else write 4 Mar 1985")).isTrue();
        type("firstName", "");
        type("lastName", "");
        type("birthDate", "");

        onScreen(windowed::settings);
        await("the settings", () -> shows("Riverbend Physiotherapy"));
        take("settings");
        type("PHONE", "587 555 0101");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the answer", () -> shows("Saved 09:24"));
        take("settings-saved");
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "1280,800,DARK"})
    void everyState(int width, int height, ColorScheme scheme, FxRobot driver) {
        room = new Workroom(folder, ClinicDay.MORNING);
        Windowed windowed = open(width, height, scheme, driver);

        onScreen(windowed::patients);
        await("the empty clinic", () -> shows("No patients yet.") && shows("No needles in"));
        take("patients-empty");

        Patient zoe = room.add("Zoë Łukasz", "Đặng", "1990-05-17", Sex.FEMALE);
        onScreen(() -> windowed.record(zoe.id()));
        await("the record without sessions", () -> shows("No sessions yet."));
        assertThat(robot.lookup(".next-step").query().isFocused()).isTrue();
        take("record-empty");

        onScreen(windowed::patients);
        await("the list", () -> shows("Zoë Łukasz Đặng"));
        robot.write("lin");
        await("no match", () -> shows("No patient matches 'lin'."));
        take("patients-no-match");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("Unfinished");
        await("nothing unfinished", () -> shows("Nothing unfinished."));
        take("patients-nothing-unfinished");

        onScreen(() -> windowed.newPatient(""));
        type("firstName", "Zoe Lukasz");
        type("lastName", "Dang");
        type("birthDate", "17 May 1990");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the namesake", () -> shows("Same name and birth date as " + zoe.number()));
        take("new-patient-same-name");
        type("birthDate", "24 Dec 2026");
        type("phone", "5".repeat(130));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the problems", () -> shows("Phone holds 120 characters, this one has 130. Shorten it."));
        take("new-patient-problems");
        type("phone", "");
        type("birthDate", "6.4.2015");
        await("the note on age", () -> shows("Under 12: dry needling is not offered."));
        robot.push(KeyCode.ESCAPE);
        await("the question", () -> shows("Leave without saving?"));
        take("new-patient-leave");
        robot.clickOn("Leave");

        await("the list again", () -> shows("Zoë Łukasz Đặng"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        room.clinic.close();
        robot.write("z");
        await("the failure", () -> shows("The patients cannot be read"));
        take("patients-failed");
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "1280,800,DARK"})
    void needlesThatWereInWhenTheAppClosed(int width, int height, ColorScheme scheme, FxRobot driver) {
        room = new Workroom(folder, ClinicDay.MORNING);
        ClinicDay day = new ClinicDay(room).fill();
        String long120 = "Wilhelmina-Theodora Anastasia ".repeat(4);
        Patient longNamed = room.add(long120, "Featherstonehaugh-Cholmondeley ".repeat(4).substring(0, 119),
                "1991-03-02", Sex.FEMALE);
        Instant opened = room.clock.instant();
        room.desk(longNamed, room.clinic.sessions().importSession(longNamed.id(), "", opened,
                Treatments.in(opened, opened.plusSeconds(60), Treatments.NECK_LEFT)));
        room.reopened.add(day.needlesIn());
        room.clock.forward(Duration.ofMinutes(7));
        Windowed windowed = open(width, height, scheme, driver);

        onScreen(windowed::patients);
        await("what is told after a stop", () -> shows(
                "Needles were in when the app closed. The clocks kept counting: 17:18.")
                && shows("7 due, left to 20:00"));
        take("patients-reopened-due");
        onScreen(() -> {
            room.clock.forward(Duration.ofSeconds(204));
            room.ticker.tick();
        });
        await("the needles over 20 minutes", () -> shows("7 over 20 minutes"));
        take("patients-over");

        onScreen(() -> windowed.record(day.marta().id()));
        await("the record", () -> shows("Back to session 8"));
        take("record-unfinished");
        onScreen(() -> windowed.record(longNamed.id()));
        await("the record", () -> shows("Back to session 1"));
        take("record-long-name");
        onScreen(() -> windowed.editPatient(longNamed.id()));
        await("the details", () -> shows("Patient details") && shows(longNamed.number()));
        take("patient-details-long-name");
    }
}
