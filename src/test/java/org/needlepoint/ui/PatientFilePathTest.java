package org.needlepoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.record.RecordView;
import org.testfx.framework.junit5.Start;

/// Profile, alerts, notes, record and the day, by real keys and clicks.
class PatientFilePathTest extends PatientPath {

    @Start
    void begin(Stage primary) {
        start(primary);
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
    void theDayShowsWhoIsDueWhoIsToBeSignedAndWhoIsToBeCalled() {
        new ClinicDay(room).fill();
        patients();
        await("the day", () -> shows("Counted, not signed") && shows("24 to 48 h check"));
        assertThat(shows("Not signed")).isTrue();
        assertThat(shows("Blood thinner")).isTrue();
        assertThat(shows("Under 12")).isTrue();
        robot.clickOn((Node node) -> "Sign, session of Wei Zhang".equals(node.getAccessibleText()));
        assertThat(room.ways).last().asString().startsWith("session ");
        robot.clickOn((Node node) -> node instanceof ToggleButton toggle && toggle.getAccessibleText() != null
                && toggle.getAccessibleText().startsWith("Due today"));
        await("who is due", () -> listed().equals(List.of("Imogen Clarke", "Marta Lindqvist")));
    }

    @Test
    void aCheckCallIsAskedAndWrittenByKeyboard() {
        new ClinicDay(room).fill();
        patients();
        await("the day", () -> shows("24 to 48 h check"));
        onScreen(() -> robot.lookup((Node node) -> "Call, Callum Reid, 24 to 48 h check"
                .equals(node.getAccessibleText())).query().requestFocus());
        keys(KeyCode.SPACE);
        await("the form", () -> shows("587 555 0177") && focused().equals("Reached: Yes"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("what is missing", () -> shows("Reached is not answered. Choose Yes or No."));
        keys(KeyCode.SPACE);
        await("the questions", () -> shows("Soreness for more than 24 hours"));
        tabTo("Soreness for more than 24 hours");
        keys(KeyCode.RIGHT);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("what is missing", () -> shows("Breathless is not answered. Ask, then choose Yes or No."));
        tabTo("Breathless");
        keys(KeyCode.SPACE);
        await("the alarm", () -> shows("Emergency care now. Possible collapsed lung."));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("what was agreed", () -> shows("Breathless is Yes, and the note is empty. Write who was told, when, and "
                + "what was said."));
        keys(KeyCode.RIGHT);
        await("no alarm", () -> !shows("Emergency care now. Possible collapsed lung."));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the call written", () -> !shows("24 to 48 h check"));
        Patient callum = room.clinic.patients().search("Callum", 1).getFirst().patient();
        SessionId session = room.clinic.sessions().ofPatient(callum.id(), 1).getFirst().id();
        assertThat(room.clinic.sessions().load(session).chart().seal().calls()).singleElement().satisfies(call -> {
            assertThat(call.reached()).isTrue();
            assertThat(call.stillSore()).isFalse();
            assertThat(call.breathless()).isFalse();
            assertThat(call.pain()).isEmpty();
            assertThat(call.by()).isEqualTo("Priya Nair");
        });
    }

    @Test
    void breathlessnessAtTheCheckCallStandsAsAnAlert() {
        new ClinicDay(room).fill();
        patients();
        await("the day", () -> shows("24 to 48 h check"));
        onScreen(() -> robot.lookup((Node node) -> "Call, Callum Reid, 24 to 48 h check"
                .equals(node.getAccessibleText())).query().requestFocus());
        keys(KeyCode.SPACE);
        await("the form", () -> focused().equals("Reached: Yes"));
        keys(KeyCode.SPACE);
        await("the questions", () -> shows("Soreness for more than 24 hours"));
        tabTo("Soreness for more than 24 hours");
        keys(KeyCode.SPACE);
        await("the follow-up", () -> shows("Arrange a follow-up."));
        tabTo("Breathless");
        keys(KeyCode.SPACE);
        await("both are told", () -> shows("Emergency care now. Possible collapsed lung.")
                && shows("Arrange a follow-up."));
        onScreen(() -> robot.lookup(".question .text-field").queryAs(TextField.class)
                .setText("Told to call 911 at 9:40, went by ambulance"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the call written", () -> !shows("24 to 48 h check"));
        assertThat(room.clinic.patients().search("Callum", 1).getFirst().patient().alerts()).extracting(Alert::text)
                .anyMatch(text -> text.startsWith("Breathless at check call"));
    }
}
