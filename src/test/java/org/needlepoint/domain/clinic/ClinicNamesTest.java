package org.needlepoint.domain.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.finding.FieldProblem;

/// Practitioner, rooms, ready reasons and PINs at their bounds.
class ClinicNamesTest {

    private static String roomProblem(List<String> rooms) {
        return ClinicProfile.roomProblems(rooms).stream().map(FieldProblem::sentence).findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, true, true", "GENERAL, false, false", "PROVISIONAL, true, false",
        "PROVISIONAL, false, false"})
    void onlyAnAuthorizedPractitionerOfTheGeneralRegisterMayNeedle(Register register, boolean authorized, boolean may) {
        assertThat(new Practitioner("p", "Pat Nadel", "1", register, authorized).mayNeedle()).isEqualTo(may);
    }

    @Test
    void aPractitionerOfWhomNothingWasEnteredMayNotNeedle() {
        assertThat(new Practitioner("p", "", "").mayNeedle()).isFalse();
    }

    @Test
    void aClinicHasOneToNineRoomsOfDifferentNames() {
        assertThat(ClinicProfile.empty(Paper.A4).rooms()).containsExactly("Room 1");
        assertThat(roomProblem(IntStream.rangeClosed(1, 9).mapToObj(room -> "Room " + room).toList())).isEmpty();
        assertThat(roomProblem(IntStream.rangeClosed(1, 10).mapToObj(room -> "Room " + room).toList()))
                .isEqualTo("A clinic has at most 9 rooms, not 10. Take 1 away.");
        assertThat(roomProblem(List.of("Blue", " ", "blue"))).isEqualTo("Two rooms are called \"blue\". Give one of "
                + "them another name.");
        assertThat(roomProblem(List.of("R".repeat(24)))).isEmpty();
        assertThat(roomProblem(List.of("R".repeat(25)))).contains("holds 24 characters").contains("has 25");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClinicProfile("", List.of(), "", Paper.A4,
                Optional.empty(), List.of("Blue", "Blue")));
    }

    @Test
    void aRuleOffersItsOwnReasonsElseTheGeneralOnes() {
        ReadyReasons reasons = ReadyReasons.DEFAULT;
        assertThat(reasons.of(about("C13", "needle-1"))).containsExactly("Hidden in hair", "Could not return in time");
        assertThat(reasons.of(about("C12", "needles"))).containsExactly("Had needling elsewhere", "Doctor agrees");
        assertThat(reasons.of(about("C6", "afraid-of-needles"))).isEqualTo(reasons.general())
                .contains("Tolerated before", "Doctor agrees");
        ReadyReasons changed = reasons.with("C12", List.of(" Came for it ", "", "Came for it"))
                .withGeneral(List.of("As planned"));
        assertThat(changed.of(about("C12", "needles"))).containsExactly("Came for it");
        assertThat(changed.with("C12", List.of()).of(about("C12", "needles"))).containsExactly("As planned");
    }

    /// One tap on such a reason would write down what did not happen.
    @ParameterizedTest
    @CsvSource({"C32,dizzy", "C5,consent-withdrawn", "C7,done-N", "C9,done-N", "C15,done-pack", "C28,pain-after",
        "C28,prepared-1", "C29,dizzy", "C11,fever"})
    void whatWasDoneOrToldAlreadyIsNeverOfferedTheGeneralReasons(String rule, String about) {
        ReadyReasons reasons = ReadyReasons.DEFAULT.withGeneral(List.of("As planned"));
        assertThat(reasons.of(about(rule, about))).doesNotContain("As planned", "Tolerated before");
    }

    @Test
    void painThatNobodyAskedWasNotDone() {
        assertThat(ReadyReasons.DEFAULT.of(about("C28", "pain-after"))).containsExactly("Patient could not say");
        assertThat(ReadyReasons.DEFAULT.of(about("C28", "prepared-1"))).containsExactly("Done, not tapped in time");
        assertThat(ReadyReasons.DEFAULT.of(about("C32", "dizzy"))).isEmpty();
    }

    private static Finding about(String rule, String about) {
        return new Finding(Level.CONFIRM, rule, about, "A sentence.", "design");
    }

    @Test
    void aRuleOffersAtMostThreeReasonsOf48Characters() {
        assertThat(ReadyReasons.problem(List.of("a", "b", "c", ""))).isEmpty();
        assertThat(ReadyReasons.problem(List.of("a", "b", "c", "d"))).contains(
                "A rule offers at most 3 reasons, not 4. Take 1 away.");
        assertThat(ReadyReasons.problem(List.of("r".repeat(48)))).isEmpty();
        assertThat(ReadyReasons.problem(List.of("r".repeat(49)))).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadyReasons(Map.of(), List.of("a", "b", "c", "d")));
    }

    @ParameterizedTest
    @CsvSource({"'', A PIN is needed. Enter 4 to 6 digits.",
        "'123', 'A PIN has 4 to 6 digits, this one has 3. Enter more.'",
        "'1234567', 'A PIN has 4 to 6 digits, this one has 7. Enter fewer.'",
        "'12a4', 'A PIN holds digits only, 0 to 9. Enter 4 to 6 of them.'"})
    void aPinThatIsNoneIsToldWithoutBeingShown(String typed, String sentence) {
        assertThat(Pin.problem(typed.toCharArray())).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"'0000'", "'12345'", "'987654'"})
    void fourToSixDigitsAreAPin(String typed) {
        assertThat(Pin.problem(typed.toCharArray())).isEmpty();
    }
}
