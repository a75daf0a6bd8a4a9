package org.needlepoint.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientQueryTest {

    private static boolean finds(String typed, LocalDate born) {
        return PatientQuery.of(typed).matches(SearchText.of("Testfeld", "Mara", born, "P-00007", "55 66 77").all());
    }

    @Test
    void everyDateIsFoundInEveryUsualFormAndNotOnTheNextDay() {
        long seed = 12;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate born = LocalDate.of(1920 + random.nextInt(106), 1, 1).plusDays(random.nextInt(365));
            for (String pattern : new String[] {"d.M.yyyy", "dd.MM.yyyy", "d/M/yyyy", "dd/MM/yyyy", "MM/dd/yyyy",
                    "d-M-yyyy", "yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "yyyy.MM.dd", "d MMM yyyy", "dd MMM yyyy",
                    "d. MMMM yyyy", "MMM d, yyyy", "MMMM d yyyy", "d-MMM-yyyy", "dMMMyyyy"}) {
                String typed = born.format(java.time.format.DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
                assertThat(finds(typed, born)).describedAs("%s for %s, seed %d", typed, born, seed).isTrue();
                assertThat(finds(typed + " mara", born)).isTrue();
                assertThat(finds(typed + " jon", born)).isFalse();
                if (!pattern.contains("/")) {
                    assertThat(finds(typed, born.plusDays(1))).describedAs("%s, seed %d", typed, seed).isFalse();
                }
            }
        }
    }

    @Test
    void aDateIsFoundAllTheWayWhileItIsTyped() {
        LocalDate born = LocalDate.of(1985, 11, 14);
        for (String whole : new String[] {"14.11.1985", "14/11/1985", "1985-11-14", "14 Nov 1985",
                "14 November 1985"}) {
            for (int length = 1; length <= whole.length(); length++) {
                String typed = whole.substring(0, length);
                assertThat(finds(typed, born)).describedAs(typed).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.13.1985", "0.0.0", "99/99", "1985-99-99", "32 Mar 1985", "Mar", "14 14", "1.2.3.4",
            "12345678901234567890.1.1", "Mar 99 1985"})
    void whatIsNoDateIsTakenAsWordsAndHarmsNothing(String typed) {
        assertThat(PatientQuery.of(typed).empty()).isFalse();
        finds(typed, LocalDate.of(1985, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "%_|", "- ."})
    void whereNothingCanBeLookedForTheQueryIsEmpty(String typed) {
        assertThat(PatientQuery.of(typed).empty()).isTrue();
    }
}
