package org.needlepoint.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.finding.FieldProblem;

class PatientDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);

    private static PatientDetails born(LocalDate date) {
        return new PatientDetails("Mara", "Testfeld", Optional.of(date), Sex.FEMALE, "", "", "", "");
    }

    @Test
    void aNameAndABirthDateAreNeeded() {
        assertThat(PatientDetails.EMPTY.problems(TODAY)).extracting(FieldProblem::field)
                .containsExactly("lastName", "birthDate");
        assertThat(new PatientDetails("  ", "\t", Optional.of(TODAY), Sex.NOT_STATED, "", "", "", "").problems(TODAY))
                .containsExactly(new FieldProblem("lastName",
                        "A name is needed. Enter the family name, the given name or both."));
        assertThat(new PatientDetails("Mara", "", Optional.of(TODAY), Sex.OTHER, "", "", "", "").problems(TODAY))
                .isEmpty();
        assertThat(new PatientDetails("", "Testfeld", Optional.of(TODAY), Sex.OTHER, "", "", "", "").problems(TODAY))
                .isEmpty();
    }

    @Test
    void aBirthDateUpToTodayIsTakenAndTomorrowRefusedWithItsValue() {
        assertThat(born(TODAY).problems(TODAY)).isEmpty();
        assertThat(born(TODAY.plusDays(1)).problems(TODAY)).containsExactly(new FieldProblem("birthDate",
                "Birth date 23 Dec 2026 lies in the future. Enter a date up to today."));
    }

    @Test
    void anAgeOf120IsTakenAnd121Refused() {
        assertThat(born(LocalDate.of(1906, 12, 22)).problems(TODAY)).isEmpty();
        assertThat(born(LocalDate.of(1905, 12, 23)).problems(TODAY)).isEmpty();
        assertThat(born(LocalDate.of(1905, 12, 22)).problems(TODAY)).containsExactly(new FieldProblem("birthDate",
                "Birth date 22 Dec 1905 makes the patient 121. Enter a date at most 120 years back."));
    }

    @Test
    void aTextMayHave120Characters() {
        String longest = "x".repeat(PatientDetails.TEXT_LIMIT);
        assertThat(new PatientDetails(longest, longest, Optional.of(TODAY), Sex.MALE, longest, longest, longest,
                longest).problems(TODAY)).isEmpty();
        String longer = longest + "x";
        assertThat(new PatientDetails(longer, longer, Optional.of(TODAY), Sex.MALE, longer, longer, longer, longer)
                .problems(TODAY)).extracting(FieldProblem::field)
                .containsExactly("firstName", "lastName", "healthNumber", "phone", "doctor", "contact");
    }

    @Test
    void spacesAroundEntriesGo() {
        PatientDetails details = new PatientDetails(" Mara ", "\u2003Testfeld", Optional.of(TODAY), Sex.MALE, " 1 ",
                " 2 ", " 3 ", " 4 ");

        assertThat(details.firstName()).isEqualTo("Mara");
        assertThat(details.lastName()).isEqualTo("Testfeld");
        assertThat(details.healthNumber() + details.phone() + details.doctor() + details.contact()).isEqualTo("1234");
    }

    @Test
    void aPatientIsNamedAndAgedAsPeopleWriteIt() {
        Patient mara = new Patient(new PatientId(new UUID(0, 1)), "P-00001", born(LocalDate.of(1984, 2, 29)));

        assertThat(mara.name()).isEqualTo("Mara Testfeld");
        assertThat(mara.initials()).isEqualTo("M. T.");
        assertThat(mara.age(LocalDate.of(2026, 2, 28))).isEqualTo(41);
        assertThat(mara.age(LocalDate.of(2026, 3, 1))).isEqualTo(42);
        assertThatThrownBy(() -> new Patient(mara.id(), " ", mara.details()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
