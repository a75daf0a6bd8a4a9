package org.needlepoint.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Mentioned;

class PatientEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PatientDetails MARA = new PatientDetails("Mara", "Testfeld",
            Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", "");

    private static Alert alert(Level level, String text, int daysAgo) {
        return new Alert(level, text, TODAY.minusDays(daysAgo));
    }

    private static HeadacheProfile since(int year) {
        return new HeadacheProfile(HeadacheKind.NOT_STATED, OptionalInt.of(year), Optional.empty(), "",
                Mentioned.nothing(), Mentioned.nothing(), Mentioned.nothing(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty(), List.of(), "");
    }

    @Test
    void theWholeEntryIsCheckedAtOnce() {
        PatientEntry wrong = new PatientEntry(PatientDetails.EMPTY, since(2027),
                List.of(alert(Level.WARN, "Bruises easily", 3), alert(Level.BLOCK, " ", 0)));
        assertThat(wrong.problems(TODAY)).extracting(FieldProblem::field)
                .containsExactly("lastName", "birthDate", "since", "alert.1.text");
        assertThat(new PatientEntry(MARA, since(1984), List.of()).problems(TODAY)).extracting(FieldProblem::sentence)
                .containsExactly("Since 1984 cannot be. Enter a year from 1985, when the patient was born, to 2026.");
        assertThat(new PatientEntry(MARA, since(1985), List.of()).problems(TODAY)).isEmpty();
    }

    @Test
    void anAlertFitsAChipAndTheBannerHoldsEight() {
        String longest = "x".repeat(Alert.TEXT_LIMIT);
        List<Alert> eight = Collections.nCopies(Alert.MOST, alert(Level.WARN, longest, 0));
        assertThat(Alert.problems(eight)).isEmpty();
        assertThat(Alert.problems(Collections.nCopies(Alert.MOST + 1, alert(Level.WARN, longest, 0))))
                .containsExactly(new FieldProblem("alert.8.text", "The banner holds 8 alerts. Remove 1."));
        assertThat(Alert.problems(List.of(alert(Level.WARN, longest + "x", 0))).getFirst().sentence())
                .startsWith("An alert holds 60 characters, this one has 61.");
    }

    @Test
    void theStrongestAlertComesFirstThenTheNewest() {
        Patient mara = new Patient(new PatientId(new UUID(0, 1)), "P-00001", MARA, List.of(
                alert(Level.WARN, "Bruised", 1), alert(Level.CONFIRM, "Old", 9),
                alert(Level.BLOCK, "Metal allergy", 30), alert(Level.CONFIRM, "New", 2)));
        assertThat(mara.alerts()).extracting(Alert::text).containsExactly("Metal allergy", "New", "Old", "Bruised");
    }

    @Test
    void aNoteOfTenThousandCharactersIsToldItsLimit() {
        assertThat(CarriedNote.problems("x".repeat(CarriedNote.LIMIT))).isEmpty();
        assertThat(CarriedNote.problems("x".repeat(10_000))).containsExactly(new FieldProblem("note",
                "A note holds 2,000 characters, this one has 10,000. Shorten it."));
    }

    @Test
    void theNewestNoteHoldsUntilAnEmptyOneTakesItBack() {
        Patient mara = new Patient(new PatientId(new UUID(0, 1)), "P-00001", MARA);
        CarriedNote old = new CarriedNote("Lies on the left side.", "Priya Nair", Instant.EPOCH);
        CarriedNote none = new CarriedNote(" ", "Owen Hughes", Instant.EPOCH.plusSeconds(1));
        assertThat(new PatientFile(mara, HeadacheProfile.EMPTY, List.of(old)).note()).contains(old);
        assertThat(new PatientFile(mara, HeadacheProfile.EMPTY, List.of(none, old)).note()).isEmpty();
        assertThat(new PatientFile(mara, HeadacheProfile.EMPTY, List.of()).note()).isEmpty();
    }
}
