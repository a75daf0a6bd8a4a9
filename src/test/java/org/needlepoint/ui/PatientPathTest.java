package org.needlepoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.PatientRow;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.patients.PatientsView;
import org.needlepoint.ui.record.RecordView;
import org.needlepoint.ui.settings.SettingsView;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whole paths around a patient, with the keys and clicks of a person, on a real clinic file.
class PatientPathTest extends PatientPath {

    @Start
    void begin(Stage primary) {
        start(primary);
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
    void aSessionWhoseCountWasOpenWhenTheAppClosedLeadsToTheCountAndTellsNoNumber() {
        ClinicDay day = new ClinicDay(room).fill();
        SessionDesk desk = day.needlesIn();
        onScreen(() -> desk.tap(new SessionAct.AllOut()));
        room.reopened.add(desk);
        patients();
        await("the message", () -> shows("Needles were in when the app closed. The clocks kept counting: 10:18.")
                && shows("To the count"));
        assertThat(shows("All out")).isFalse();
        assertThat(robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().matches(".*\\d+ (in|out|due|over).*")).queryAll()).isEmpty();
        robot.clickOn("To the count");
        assertThat(room.ways).last().isEqualTo("session " + desk.session().id());
        onScreen(() -> window.record(day.marta().id()));
        await("the record", () -> shows("Back to session 8"));
        assertThat(shows("7 sessions, 35 needles")).as("the open session adds no needle").isTrue();
        assertThat(robot.lookup(node -> node instanceof ListCell<?> cell && cell.getAccessibleText() != null
                && cell.getAccessibleText().startsWith("Session 8")).<ListCell<?>>query().getAccessibleText())
                .contains("needles not counted yet").doesNotContain("neck");
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
    void twoSessionsOfTheHistoryAreComparedOnOneDrawing() {
        Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        List<String> days = List.of("2026-11-03T09:00:00Z", "2026-11-10T09:00:00Z", "2026-11-17T09:00:00Z");
        List<List<Location>> places = List.of(List.of(Treatments.FOREHEAD),
                List.of(Treatments.NECK_LEFT, Treatments.FOREHEAD), List.of(moved(Treatments.NECK_LEFT, 12),
                        Treatments.BACK_RIGHT));
        for (int at = 0; at < days.size(); at++) {
            Instant opened = Instant.parse(days.get(at));
            room.clinic.sessions().importSession(marta.id(), "", opened, Treatments.done(opened,
                    Duration.ofSeconds(916), 1, places.get(at).toArray(Location[]::new)));
        }
        patients();
        onScreen(() -> window.record(marta.id()));
        await("the history", () -> shows("Compare"));
        keys(KeyCode.CONTROL, KeyCode.D);
        await("the difference", () -> differs("Moved, needle 1, Neck, left, 12 mm. Added, needle 2, Upper back, right. "
                + "Removed, needle 2, Forehead, centre"));
        assertThat(shows("Moved, 1") && shows("Added, 1") && shows("Removed, 1")).isTrue();
        onScreen(() -> Screenshots.take(window.stage(), "compare"));

        onScreen(() -> chooser("#compare-to").setValue(chooser("#compare-to").getItems().getLast()));
        await("the other one gave way", () -> differs("Added, needle 1, Neck, left. Same place, needle 2, Forehead, "
                + "centre"));
        assertThat(chooser("#compare-from").getValue().number()).isEqualTo(1);
        keys(KeyCode.ESCAPE);
        assertThat(robot.lookup("#compare").tryQuery()).isEmpty();
        on(RecordView.class);
    }

    private static Location moved(Location place, double byMm) {
        return new Location(place.spot().movedBy(byMm, 0), place.site(), place.side(), place.place(), place.muscle(),
                place.chosen(), place.under());
    }

    private boolean differs(String words) {
        return robot.lookup("#compare Picture").<Node>queryAll().stream()
                .anyMatch(picture -> words.equals(picture.getAccessibleText()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SessionRow> chooser(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
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
