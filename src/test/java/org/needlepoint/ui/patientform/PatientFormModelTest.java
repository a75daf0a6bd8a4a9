package org.needlepoint.ui.patientform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.patientform.PatientFormModel.Wrong;
import org.testfx.api.FxToolkit;

class PatientFormModelTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private PatientFormModel model;
    private final List<Patient> saved = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        room = new Workroom(folder, "2026-11-24T09:24:00Z");
        model = form(Optional.empty());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private PatientFormModel form(Optional<PatientId> patient) {
        return new PatientFormModel(patient, room.clinic.patients(), room.background, room.clock, DayOrder.DAY_FIRST);
    }

    private void type(FormField field, String text) {
        onScreen(() -> {
            model.text(field).set(text);
            model.leave(field);
        });
    }

    private Optional<FormField> save() {
        return saving().map(wrong -> wrong instanceof Wrong.InField(FormField field) ? field : null);
    }

    private Optional<Wrong> saving() {
        List<Optional<Wrong>> wrong = new ArrayList<>();
        onScreen(() -> wrong.add(model.save(saved::add)));
        await("the end of saving", () -> !model.busyProperty().get());
        return wrong.getFirst();
    }

    private void name() {
        type(FormField.LAST_NAME, "Testfeld");
        type(FormField.BIRTH_DATE, "14 Mar 1985");
    }

    @Test
    void profileAndAlertsAreSavedWithThePatientAndReadAgain() {
        name();
        type(FormField.SINCE, " 2014 ");
        type(FormField.HOURS_FROM, "4");
        type(FormField.HOURS_TO, "12");
        type(FormField.OTHER_SIGNS, "craving sugar");
        onScreen(() -> {
            model.profile().patternProperty().set(Optional.of(Pattern.CHRONIC));
            model.profile().signsProperty().set(Set.of(Sign.THIRST));
            model.profile().addMedicine().nameProperty().set("Sumatriptan 50 mg");
            model.profile().addMedicine();
            model.profile().addAlert().textProperty().set("Blood thinner");
        });
        assertThat(save()).isEmpty();
        assertThat(model.changed()).isFalse();
        PatientFile file = room.clinic.patients().file(saved.getFirst().id()).orElseThrow();
        assertThat(file.profile().since()).hasValue(2014);
        assertThat(file.profile().signs().words(Sign::label)).containsExactly("Thirst", "craving sugar");
        assertThat(file.profile().medicines()).as("a line left empty is none").singleElement()
                .satisfies(medicine -> assertThat(medicine.name()).isEqualTo("Sumatriptan 50 mg"));
        assertThat(file.patient().alerts())
                .containsExactly(new Alert(Level.WARN, "Blood thinner", LocalDate.of(2026, 11, 24)));

        model = form(Optional.of(file.patient().id()));
        onScreen(model::load);
        await("the patient", () -> model.beforeProperty().get().isPresent());
        assertThat(model.entry()).isEqualTo(file.entry());
        assertThat(model.changed()).isFalse();
        onScreen(() -> model.profile().alerts().clear());
        assertThat(model.changed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HEADACHE_DAYS | 31 | Headache days 31 cannot be. Enter a whole number from 0 to 30.",
        "HEADACHE_DAYS | about 10 | Headache days in 30 about 10 cannot be. Enter a whole number from 0 to 30.",
        "HOURS_FROM | 4.5 | Usual duration, hours 4.5 cannot be. Enter a whole number from 0 to 168 h.",
        "SINCE | 1984 | Since 1984 cannot be. Enter a year from 1985, when the patient was born, to 2026.",
        "SINCE | 99999999999 | Since, year 99999999999 cannot be. Enter a year, such as 2014."})
    void aNumberThatCannotBeIsToldAtItsFieldAndNothingIsSaved(FormField field, String typed, String sentence) {
        name();
        type(field, typed);
        assertThat(model.problem(field).get()).contains(sentence);
        assertThat(save()).contains(field);
        assertThat(saved).isEmpty();
        assertThat(model.text(field).get()).as("nothing typed is lost").isEqualTo(typed);
        assertThat(model.changed()).isTrue();
        type(field, "");
        assertThat(save()).isEmpty();
    }

    @Test
    void aLineWithAProblemIsNamedAndMendedWhileItIsTyped() {
        name();
        onScreen(() -> {
            model.profile().addMedicine().daysProperty().set("6");
            model.profile().addAlert().textProperty().set("x".repeat(61));
        });
        AlertLine alert = model.profile().alerts().getFirst();
        assertThat(saving()).contains(new Wrong.InLine(alert));
        onScreen(() -> {
            alert.textProperty().set("Faints");
            model.lineTyped();
        });
        assertThat(alert.problemProperty().get()).isEmpty();
        MedicineLine medicine = model.profile().medicines().getFirst();
        assertThat(saving()).contains(new Wrong.InLine(medicine));
        onScreen(() -> medicine.nameProperty().set("Ibuprofen 400 mg"));
        onScreen(() -> medicine.daysProperty().set("many"));
        assertThat(saving()).contains(new Wrong.InLine(medicine));
        onScreen(() -> medicine.daysProperty().set("30"));
        assertThat(saving()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void whatIsTypedIsSavedWithTheNextNumber() {
        type(FormField.FIRST_NAME, " Zoë Łukasz ");
        type(FormField.LAST_NAME, "Đặng");
        type(FormField.BIRTH_DATE, "17.5.1990");
        onScreen(() -> model.sexProperty().set(Sex.FEMALE));
        assertThat(save()).isEmpty();
        assertThat(saved).singleElement().satisfies(patient -> {
            assertThat(patient.name()).isEqualTo("Zoë Łukasz Đặng");
            assertThat(patient.number()).isEqualTo("P-00001");
            assertThat(patient.birthDate()).isEqualTo(LocalDate.of(1990, 5, 17));
            assertThat(patient.details().sex()).isEqualTo(Sex.FEMALE);
        });
        assertThat(model.changed()).isFalse();
        assertThat(room.clinic.patients().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "25 Nov 2026 | Birth date 25 Nov 2026 lies in the future. Enter a date up to today.",
        "23 Nov 1905 | Birth date 23 Nov 1905 makes the patient 121. Enter a date at most 120 years back.",
        "soon | Birth date soon cannot be read. Enter day, month and year, such as 14 Mar 1985.",
        "'' | A birth date is needed, such as 14 Mar 1985."})
    void aBadBirthDateIsToldAndNothingTypedIsLost(String typed, String sentence) {
        type(FormField.LAST_NAME, "Đặng");
        type(FormField.BIRTH_DATE, typed);
        assertThat(save()).contains(FormField.BIRTH_DATE);
        assertThat(model.problem(FormField.BIRTH_DATE).get()).contains(sentence);
        assertThat(model.text(FormField.BIRTH_DATE).get()).isEqualTo(typed);
        assertThat(model.text(FormField.LAST_NAME).get()).isEqualTo("Đặng");
        assertThat(room.clinic.patients().count()).isZero();
    }

    @Test
    void bornTodayAndOneHundredAndTwentyYearsAgoAreTaken() {
        type(FormField.LAST_NAME, "Newborn");
        type(FormField.BIRTH_DATE, "24 Nov 2026");
        assertThat(save()).isEmpty();
        model = form(Optional.empty());
        type(FormField.LAST_NAME, "Eldest");
        type(FormField.BIRTH_DATE, "24 Nov 1906");
        assertThat(save()).isEmpty();
        assertThat(saved).hasSize(2);
    }

    @Test
    void aFieldIsCheckedWhenItIsLeftAndItsProblemGoesWhenItIsMended() {
        onScreen(() -> model.text(FormField.PHONE).set("5".repeat(121)));
        assertThat(model.problem(FormField.PHONE).get()).isEmpty();
        onScreen(() -> model.leave(FormField.PHONE));
        assertThat(model.problem(FormField.PHONE).get())
                .contains("Phone holds 120 characters, this one has 121. Shorten it.");
        onScreen(() -> model.text(FormField.PHONE).set("5".repeat(120)));
        assertThat(model.problem(FormField.PHONE).get()).isEmpty();
    }

    @Test
    void anUntouchedFieldIsNotScolded() {
        type(FormField.LAST_NAME, "");
        type(FormField.BIRTH_DATE, "");
        assertThat(model.problem(FormField.LAST_NAME).get()).isEmpty();
        assertThat(model.problem(FormField.BIRTH_DATE).get()).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        type(FormField.BIRTH_DATE, "17.5.1990");
        assertThat(save()).contains(FormField.LAST_NAME);
        assertThat(model.problem(FormField.LAST_NAME).get())
                .contains("A name is needed. Enter the family name, the given name or both.");
    }

    @Test
    void sameNameAndBirthDateIsWarnedOfUntilItIsAccepted() {
        Patient there = room.add("Zoë Łukasz", "Đặng", "1990-05-17", Sex.FEMALE);
        type(FormField.FIRST_NAME, "zoe lukasz");
        type(FormField.LAST_NAME, "Dang");
        type(FormField.BIRTH_DATE, "17 May 1990");
        await("the warning", () -> model.sameProperty().get().equals(List.of(there)));
        assertThat(save()).isEmpty();
        assertThat(saved).isEmpty();
        onScreen(model::acceptSame);
        assertThat(save()).isEmpty();
        assertThat(saved).hasSize(1);
        assertThat(room.clinic.patients().count()).isEqualTo(2);
    }

    @Test
    void anotherNameAfterAcceptingIsCheckedAgain() {
        room.add("Ana", "Silva", "1990-05-17", Sex.FEMALE);
        room.add("Eva", "Silva", "1990-05-17", Sex.FEMALE);
        type(FormField.FIRST_NAME, "Ana");
        type(FormField.LAST_NAME, "Silva");
        type(FormField.BIRTH_DATE, "17 May 1990");
        onScreen(model::acceptSame);
        onScreen(() -> model.text(FormField.FIRST_NAME).set("Eva"));
        save();
        assertThat(saved).isEmpty();
        assertThat(model.sameProperty().get()).hasSize(1);
    }

    @Test
    void changingKeepsNumberAndIdAndDoesNotWarnOfItself() {
        Patient before = room.add("Ana", "Silva", "1990-05-17", Sex.FEMALE);
        model = form(Optional.of(before.id()));
        onScreen(model::load);
        await("the patient", () -> model.beforeProperty().get().isPresent());
        assertThat(model.text(FormField.BIRTH_DATE).get()).isEqualTo("17 May 1990");
        assertThat(model.changed()).isFalse();
        type(FormField.PHONE, "555 0100");
        assertThat(model.changed()).isTrue();
        assertThat(save()).isEmpty();
        Patient after = room.clinic.patients().find(before.id()).orElseThrow();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.details().phone()).isEqualTo("555 0100");
    }

    @Test
    void aFailureKeepsWhatWasTypedAndCanBeTriedAgain() {
        type(FormField.LAST_NAME, "Silva");
        type(FormField.BIRTH_DATE, "17 May 1990");
        room.clinic.close();
        save();
        assertThat(model.failureProperty().get()).isPresent();
        assertThat(model.text(FormField.LAST_NAME).get()).isEqualTo("Silva");
        assertThat(model.changed()).isTrue();
        assertThat(saved).isEmpty();
    }

    @Test
    void whatWasSearchedForInVainBeginsTheForm() {
        model.beginWith("Zoë Łukasz Đặng");
        assertThat(model.details().firstName()).isEqualTo("Zoë Łukasz");
        assertThat(model.details().lastName()).isEqualTo("Đặng");
        model = form(Optional.empty());
        model.beginWith("lin");
        assertThat(model.details().lastName()).isEqualTo("lin");
        model = form(Optional.empty());
        model.beginWith("17.5.1990");
        assertThat(model.details().birthDate()).contains(LocalDate.of(1990, 5, 17));
        assertThat(model.details().lastName()).isEmpty();
        model = form(Optional.empty());
        model.beginWith("P-00417");
        assertThat(model.changed()).isFalse();
    }
}
