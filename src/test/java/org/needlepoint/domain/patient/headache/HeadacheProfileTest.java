package org.needlepoint.domain.patient.headache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.FieldProblem;

class HeadacheProfileTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    private static HeadacheProfile profile(OptionalInt since, OptionalInt from, OptionalInt to, OptionalInt days,
            List<Medicine> medicines, String goal) {
        return new HeadacheProfile(HeadacheKind.NOT_STATED, since, Optional.empty(), "", Mentioned.nothing(),
                Mentioned.nothing(), Mentioned.nothing(), from, to, days, medicines, goal);
    }

    private static List<String> problems(HeadacheProfile profile) {
        return profile.problems(1985, 2026).stream().map(FieldProblem::sentence).toList();
    }

    private static Medicine medicine(String name, OptionalInt days) {
        return new Medicine(name, Optional.of(MedicineClass.TRIPTAN), days);
    }

    @Test
    void nothingEnteredIsSoundAndBlank() {
        assertThat(problems(HeadacheProfile.EMPTY)).isEmpty();
        assertThat(HeadacheProfile.EMPTY.blank()).isTrue();
        assertThat(profile(NONE, NONE, NONE, OptionalInt.of(0), List.of(), "").blank())
                .as("no headache day in 30 is an answer").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1984, false", "1985, true", "2026, true", "2027, false"})
    void noHeadacheIsOlderThanThePatientOrBeginsNextYear(int year, boolean sound) {
        assertThat(problems(profile(OptionalInt.of(year), NONE, NONE, NONE, List.of(), "")).isEmpty())
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "168, true", "169, false"})
    void anAttackLastsUpToAWeek(int hours, boolean sound) {
        List<String> told = problems(profile(NONE, OptionalInt.of(hours), NONE, NONE, List.of(), ""));
        assertThat(told.isEmpty()).isEqualTo(sound);
        assertThat(problems(profile(NONE, NONE, OptionalInt.of(hours), NONE, List.of(), "")).isEmpty())
                .isEqualTo(sound);
        if (!sound) {
            assertThat(told).containsExactly("Usual duration " + hours
                    + " cannot be. Enter a whole number from 0 to 168 h.");
        }
    }

    @Test
    void theShorterTimeComesFirst() {
        assertThat(problems(profile(NONE, OptionalInt.of(12), OptionalInt.of(4), NONE, List.of(), "")))
                .containsExactly("Usual duration goes from 12 to 4 h. Enter the shorter time first.");
        assertThat(problems(profile(NONE, OptionalInt.of(4), OptionalInt.of(4), NONE, List.of(), ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "30, true", "31, false"})
    void ofThirtyDaysAtMostThirtyHaveHeadacheOrADrug(int days, boolean sound) {
        assertThat(problems(profile(NONE, NONE, NONE, OptionalInt.of(days), List.of(), "")).isEmpty())
                .isEqualTo(sound);
        assertThat(problems(profile(NONE, NONE, NONE, NONE, List.of(medicine("Sumatriptan", OptionalInt.of(days))),
                "")).isEmpty()).isEqualTo(sound);
    }

    @Test
    void aMedicineNeedsANameAtItsLine() {
        HeadacheProfile profile = profile(NONE, NONE, NONE, NONE, List.of(medicine("Sumatriptan 50 mg", NONE),
                medicine(" ", OptionalInt.of(31)), medicine("x".repeat(Medicine.NAME_LIMIT + 1), NONE)), "");
        assertThat(profile.problems(1985, 2026)).extracting(FieldProblem::field)
                .containsExactly("medicine.1.name", "medicine.1.drugDays", "medicine.2.name");
    }

    @Test
    void thirteenMedicinesAreOneTooMany() {
        List<Medicine> twelve = Collections.nCopies(HeadacheProfile.MEDICINES, medicine("Ibuprofen", NONE));
        assertThat(problems(profile(NONE, NONE, NONE, NONE, twelve, ""))).isEmpty();
        List<Medicine> more = Stream.concat(twelve.stream(), twelve.stream().limit(1)).toList();
        assertThat(problems(profile(NONE, NONE, NONE, NONE, more, "")))
                .containsExactly("The profile holds 12 medicines. Remove 1.");
    }

    @Test
    void aLongTextIsToldAtItsFieldWithItsLength() {
        String longest = "x".repeat(HeadacheProfile.TEXT_LIMIT);
        assertThat(problems(profile(NONE, NONE, NONE, NONE, List.of(), longest))).isEmpty();
        assertThat(profile(NONE, NONE, NONE, NONE, List.of(), longest + "x").problems(1985, 2026))
                .containsExactly(new FieldProblem("goal", "Goal holds 120 characters, this one has 121. Shorten it."));
    }

    @Test
    void theKindReadsAsListsShowIt() {
        assertThat(new HeadacheKind(Optional.of(Pattern.CHRONIC), Optional.of(Aura.YES)).words())
                .isEqualTo("Chronic, with aura");
        assertThat(new HeadacheKind(Optional.of(Pattern.ACUTE), Optional.of(Aura.NO)).words()).isEqualTo("Acute");
        assertThat(new HeadacheKind(Optional.empty(), Optional.of(Aura.NO)).words()).isEqualTo("Without aura");
        assertThat(HeadacheKind.NOT_STATED.words()).isEmpty();
    }

    @Test
    void whatWasMentionedKeepsTheOrderOfTheListAndEndsInOwnWords() {
        Mentioned<Sign> signs = new Mentioned<>(new LinkedHashSet<>(List.of(Sign.THIRST, Sign.STIFF_NECK)),
                " craving sugar ");
        assertThat(signs.words(Sign::label)).containsExactly("Stiff neck", "Thirst", "craving sugar");
        assertThat(signs).isEqualTo(new Mentioned<>(EnumSet.of(Sign.STIFF_NECK, Sign.THIRST), "craving sugar"));
        assertThat(new Mentioned<Sign>(Set.of(), " ").blank()).isTrue();
    }
}
