package org.needlepoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.patients.PatientsView;
import org.needlepoint.ui.record.RecordView;
import org.needlepoint.ui.settings.SettingsView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whole paths around a patient, with the keys and clicks of a person, on a real clinic file.
@ExtendWith(ApplicationExtension.class)
class PatientPathTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private Workroom room;
    private Windowed window;
    private FxRobot robot;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @BeforeEach
    void open(FxRobot driver) {
        robot = driver;
        room = new Workroom(folder, ClinicDay.MORNING);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void patients() {
        onScreen(() -> {
            window = new Windowed(room, folder, stage, 1440, 900, ColorScheme.LIGHT);
            window.patients();
        });
    }

    private boolean shows(String text) {
        return robot.lookup((Node node) -> node.isVisible() && node instanceof Labeled labeled
                && text.equals(labeled.getText())).tryQuery().isPresent();
    }

    private void on(Class<?> screen) {
        await(screen.getSimpleName(), () -> screen.isInstance(window.screen()));
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
    }

    private List<String> listed() {
        ListView<PatientRow> list = robot.lookup(".patient-list").query();
        return list.getItems().stream().map(row -> row.patient().name()).toList();
    }

    @Test
    void aPatientIsAddedFoundOpenedAndChangedByKeyboardAlone() {
        patients();
        await("the empty clinic", () -> shows("No patients yet."));
        keys(KeyCode.CONTROL, KeyCode.N);
        on(PatientFormView.class);
        robot.write("Zoë Łukasz");
        keys(KeyCode.ENTER);
        robot.write("Đặng");
        keys(KeyCode.TAB);
        robot.write("17.5.1990");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        on(RecordView.class);
        await("the record", () -> shows("Zoë Łukasz Đặng") && shows("36 y, 17 May 1990, P-00001")
                && shows("No sessions yet."));

        room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        keys(KeyCode.ESCAPE);
        on(PatientsView.class);
        await("both patients", () -> listed().size() == 2);
        robot.write("dang");
        await("the match", () -> listed().equals(List.of("Zoë Łukasz Đặng")));
        keys(KeyCode.ENTER);
        on(RecordView.class);
        await("the record again", () -> shows("36 y, 17 May 1990, P-00001"));

        keys(KeyCode.CONTROL, KeyCode.E);
        on(PatientFormView.class);
        await("the details", () -> shows("P-00001")
                && robot.lookup("#firstName").queryAs(TextInputControl.class).getText().equals("Zoë Łukasz"));
        robot.clickOn("#phone").write("555 0100");
        robot.clickOn("Female");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        on(RecordView.class);
        await("the change", () -> shows("555\u00a00100") && shows("36 y, 17 May 1990, F, P-00001"));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    /// Goes on by Tab until something of this name has the focus.
    private void tabTo(String name) {
        for (int steps = 0; steps < 40 && !focused().startsWith(name); steps++) {
            keys(KeyCode.TAB);
        }
        assertThat(focused()).startsWith(name);
    }

    @Test
    void profileAndAlertsAreEnteredByKeyboardAloneAndShownInTheRecord() {
        patients();
        await("the empty clinic", () -> shows("No patients yet."));
        keys(KeyCode.CONTROL, KeyCode.N);
        on(PatientFormView.class);
        robot.write("Zoë");
        tabTo("Birth date");
        robot.write("17.5.1990");
        tabTo("Alerts, closed");
        keys(KeyCode.SPACE);
        tabTo("Add an alert");
        keys(KeyCode.SPACE);
        await("a new line", () -> focused().equals("Alert"));
        robot.write("Blood thinner");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        keys(KeyCode.LEFT);
        tabTo("Headache profile, closed");
        keys(KeyCode.SPACE);
        keys(KeyCode.TAB);
        keys(KeyCode.RIGHT);
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        tabTo("Triggers: Caffeine");
        keys(KeyCode.SPACE);
        tabTo("Headache days in 30");
        robot.write("31");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the problem", () -> shows("Headache days 31 cannot be. Enter a whole number from 0 to 30."));
        assertThat(focused()).isEqualTo("Headache days in 30");
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("14");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        on(RecordView.class);
        await("the record", () -> shows("Blood thinner"));
        PatientFile file = room.clinic.patients().file(room.clinic.patients().recent(1).getFirst().patient().id())
                .orElseThrow();
        assertThat(file.patient().alerts()).extracting(Alert::level).containsExactly(Level.CONFIRM);
        assertThat(file.profile().kind().words()).isEqualTo("Chronic, with aura");
        assertThat(file.profile().triggers().chosen()).containsExactly(Trigger.CAFFEINE);
        assertThat(file.profile().headacheDays()).hasValue(14);
    }

    @Test
    void theNoteThatCarriesOverIsWrittenInTheRecordAndTheEarlierOneStaysReadable() {
        ClinicDay day = new ClinicDay(room).fill();
        patients();
        onScreen(() -> window.record(day.marta().id()));
        await("the note", () -> shows("Lies on the left side. Sits up in two steps. Prefers the lights low.")
                && shows("1 earlier"));
        robot.clickOn((Node node) -> "Change the note".equals(node.getAccessibleText()));
        await("the field", () -> focused().equals("Note that carries over"));
        TextInputControl field = (TextInputControl) stage.getScene().getFocusOwner();
        onScreen(() -> field.setText("x".repeat(10_000)));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the limit", () -> shows("A note holds 2,000 characters, this one has 10,000. Shorten it."));
        assertThat(field.getText()).as("nothing typed is lost").hasSize(10_000);
        keys(KeyCode.ESCAPE);
        await("the question", () -> shows("Leave the note?"));
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("Keep the bell in reach.");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the new note", () -> shows("Keep the bell in reach.") && shows("2 earlier"));
        assertThat(room.clinic.patients().file(day.marta().id()).orElseThrow().notes())
                .extracting(CarriedNote::text).startsWith("Keep the bell in reach.").hasSize(3);
        assertThat(room.ways).as("Ctrl Enter saved the note and began no session").isEmpty();
        robot.clickOn("2 earlier");
        await("the first note", () -> robot.lookup("Lies on the left side.").tryQuery().isPresent());
    }

    @Test
    void theRecordTellsReactionPainAndWhatIsDue() {
        ClinicDay day = new ClinicDay(room).fill();
        patients();
        onScreen(() -> window.record(day.marta().id()));
        await("the record", () -> shows("Session 8 is due today") && shows("Fatigue, mild") && shows("No reaction")
                && shows("Chronic, with aura") && shows("Sumatriptan 50 mg, 6 days in 30"));
        List<String> pictures = robot.lookup(".outcome").queryAll().stream()
                .map(card -> ((Parent) card).getChildrenUnmodifiable().getFirst().getAccessibleText()).toList();
        assertThat(pictures).containsExactly("Headache days in 30, 14 on 11 Aug, 6 on 3 Nov",
                "Usual intensity, 0 to 10, 8 on 11 Aug, 5 on 3 Nov", "Usual duration, hours, 30 on 11 Aug, 12 on 3 Nov",
                "Neck rotation, °, L 52 on 11 Aug, L 68 on 3 Nov, R 48 on 11 Aug, R 66 on 3 Nov");
        assertThat(robot.lookup(".heat-map").<Parent>query().getChildrenUnmodifiable().getFirst().getAccessibleText())
                .isEqualTo("Needles placed, all sessions: Forehead centre 6, Temple left 6, Temple right 6, "
                        + "Top of ear left 2, Top of ear right 4, Neck left 4, Neck right 4, Upper back right 3");
        Node row = robot.lookup("Session 5").query();
        assertThat(robot.from(row.getParent().getParent().getParent()).lookup(".amended").tryQuery()).isPresent();
    }

    @Test
    void aBadBirthDateKeepsTheFocusUntilItIsMendedAndASamePersonIsWarnedOf() {
        Patient there = room.add("Zoë Łukasz", "Đặng", "1990-05-17", Sex.FEMALE);
        patients();
        await("the list", () -> listed().size() == 1);
        robot.write("Zoe Dangg");
        await("no match", () -> shows("No patient matches 'Zoe Dangg'."));
        robot.clickOn(robot.lookup(".placeholder .button").queryButton());
        on(PatientFormView.class);
        assertThat(robot.lookup("#lastName").queryAs(TextInputControl.class).getText()).isEqualTo("Dangg");
        robot.clickOn("#birthDate").write("17.5.2990");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the problem", () -> shows("Birth date 17 May 2990 lies in the future. Enter a date up to today."));
        assertThat(robot.lookup("#birthDate").query().isFocused()).isTrue();
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("17 May 1990");
        robot.clickOn("#firstName").push(KeyCode.CONTROL, KeyCode.A).write("Zoe Lukasz");
        robot.clickOn("#lastName").push(KeyCode.CONTROL, KeyCode.A).write("Dang");
        keys(KeyCode.TAB);
        await("the warning", () -> shows("Same name and birth date as " + there.number()));
        robot.clickOn("Add anyway");
        on(RecordView.class);
        assertThat(room.clinic.patients().count()).isEqualTo(2);
    }

    @Test
    void escAsksOnlyIfSomethingWasTyped() {
        patients();
        await("the empty clinic", () -> shows("No patients yet."));
        keys(KeyCode.CONTROL, KeyCode.N);
        on(PatientFormView.class);
        keys(KeyCode.ESCAPE);
        on(PatientsView.class);
        keys(KeyCode.CONTROL, KeyCode.N);
        on(PatientFormView.class);
        robot.write("Zoë");
        keys(KeyCode.ESCAPE);
        await("the question", () -> shows("Leave without saving?"));
        keys(KeyCode.ESCAPE);
        await("the form again", () -> robot.lookup("#firstName").query().isFocused());
        assertThat(robot.lookup("#firstName").queryAs(TextInputControl.class).getText()).isEqualTo("Zoë");
        robot.clickOn("Patients");
        await("the question again", () -> shows("Leave without saving?"));
        keys(KeyCode.TAB);
        keys(KeyCode.ENTER);
        on(PatientsView.class);
        assertThat(room.clinic.patients().count()).isZero();
    }

    @Test
    void arrowsChooseWhileTheSearchKeepsTheFocus() {
        Patient first = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        room.clock.forward(Duration.ofMinutes(1));
        Patient second = room.add("Jonas", "Weber", "1968-11-19", Sex.MALE);
        patients();
        await("the list", () -> listed().size() == 2);
        ListView<PatientRow> list = robot.lookup(".patient-list").query();
        keys(KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedItem().patient()).isEqualTo(first);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedItem().patient()).isEqualTo(second);
        assertThat(robot.lookup(".patient-search").query().isFocused()).isTrue();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(room.ways).containsExactly("new session " + second.id());
        robot.clickOn("Marta Lindqvist");
        on(RecordView.class);
    }

    @Test
    void aRunningTreatmentIsReachedFromTheListAndFromItsRecord() {
        ClinicDay day = new ClinicDay(room).fill();
        SessionDesk desk = day.needlesIn();
        room.reopened.add(desk);
        SessionId session = desk.session().id();
        patients();
        await("the running treatment", () -> shows("Back to treatment")
                && shows("Needles were in when the app closed. The clocks kept counting: 10:18."));
        keys(KeyCode.F11);
        assertThat(room.ways).containsExactly("treatment " + session);
        robot.clickOn("All out");
        assertThat(room.ways).last().isEqualTo("session " + session);
        await("the message gone", () -> !shows("All out"));
        onScreen(() -> window.record(day.marta().id()));
        await("the record", () -> shows("Back to session 8"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(room.ways).last().isEqualTo("session " + session);
    }

    @Test
    void aSessionOfTheHistoryIsOpenedAndPrinted() {
        Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        Instant opened = Instant.parse("2026-11-17T09:00:00Z");
        SessionId first = room.clinic.sessions().importSession(marta.id(), "", opened, Treatments.done(opened,
                Duration.ofSeconds(916), 1, Treatments.NECK_LEFT, Treatments.FOREHEAD)).id();
        SessionId second = room.clinic.sessions().importSession(marta.id(), "", Instant.parse("2026-11-24T09:00:00Z"),
                List.of()).id();
        patients();
        onScreen(() -> window.record(marta.id()));
        await("the history", () -> shows("15:16") && shows("Draft"));
        keys(KeyCode.ENTER);
        assertThat(room.ways).containsExactly("session " + second);
        keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(room.ways).as("nothing to print of a draft without marks").hasSize(1);
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(room.ways).last().isEqualTo("print " + first);
        robot.clickOn("Session 1");
        assertThat(room.ways).last().isEqualTo("session " + first);
    }

    @Test
    void settingsAreSavedWithAnAnswerAndAskedAboutOnLeaving() {
        patients();
        onScreen(window::settings);
        await("the settings", () -> robot.lookup("#CLINIC").query().isFocused());
        assertThat(robot.lookup("#folder").queryAs(TextInputControl.class).getText()).isEqualTo(folder.toString());
        robot.write("Riverbend");
        robot.clickOn("#PRACTITIONER").write("Pat Nadel");
        robot.clickOn("#ADDRESS").write("418 Elm Street");
        keys(KeyCode.TAB);
        assertThat(robot.lookup("#ADDRESS").query().isFocused()).as("Tab leaves the address").isFalse();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the answer", () -> shows("Saved 09:23"));
        assertThat(room.clinic.clinic().profile().name()).isEqualTo("Riverbend");
        robot.clickOn("#CLINIC").write("X");
        keys(KeyCode.ESCAPE);
        await("the question", () -> shows("Leave without saving?"));
        on(SettingsView.class);
        robot.clickOn(robot.lookup(".question .danger-outline").queryButton());
        on(PatientsView.class);
        assertThat(room.clinic.clinic().profile().name()).isEqualTo("Riverbend");
    }

    @Test
    void everythingThatCanBeTappedHasANameAndItsSize() {
        new ClinicDay(room).fill().needlesIn();
        patients();
        await("the running treatment", () -> shows("Back to treatment"));
        for (Runnable screen : List.<Runnable>of(window::patients, window::settings, () -> window.newPatient(""))) {
            onScreen(screen);
            WaitForAsyncUtils.waitForFxEvents();
            // laid out and measured in one go: what is read meanwhile makes new buttons
            onScreen(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                buttonsHaveNamesAndSizes();
            });
        }
    }

    private void buttonsHaveNamesAndSizes() {
        for (Button button : robot.lookup(".button").match(Node::isVisible).queryAllAs(Button.class)) {
            assertThat(button.getHeight()).as("height of %s", button).isGreaterThanOrEqualTo(44);
            assertThat(button.getAccessibleText() != null || !button.getText().isEmpty())
                    .as("name of %s", button).isTrue();
        }
    }
}
