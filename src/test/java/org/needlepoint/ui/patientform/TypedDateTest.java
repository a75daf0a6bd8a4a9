package org.needlepoint.ui.patientform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.ui.patientform.TypedDate.Read;
import org.needlepoint.ui.patientform.TypedDate.Unreadable;

class TypedDateTest {

    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 14);

    private static TypedDate typed(String text) {
        return TypedDate.of(text, DayOrder.DAY_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 Mar 1985", "14 march 1985", "14. March 1985", "14-Mar-1985", "14mar1985",
        "Mar 14, 1985", "March 14 1985", "14th March 1985", "14.3.1985", "14.03.1985", "14/03/1985", "14/3/1985",
        "14-3-1985", "14 3 1985", "03/14/1985", "1985-03-14", "1985/3/14", "1985.03.14", "14031985",
        "19850314", "  14 Mar 1985  "})
    void everyUsualFormReadsAsTheSameDay(String text) {
        assertThat(typed(text)).isEqualTo(new Read(BIRTH, Optional.empty()));
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(typed("   ")).isEqualTo(new TypedDate.Empty());
    }

    @Test
    void figuresThatCanBeSwappedFollowThePlaceAndNameTheOtherDay() {
        LocalDate april = LocalDate.of(1985, 4, 3);
        LocalDate march = LocalDate.of(1985, 3, 4);
        assertThat(TypedDate.of("03/04/1985", DayOrder.DAY_FIRST)).isEqualTo(new Read(april, Optional.of(march)));
        assertThat(TypedDate.of("03/04/1985", DayOrder.MONTH_FIRST)).isEqualTo(new Read(march, Optional.of(april)));
        assertThat(TypedDate.of("03041985", DayOrder.DAY_FIRST)).isEqualTo(new Read(april, Optional.of(march)));
    }

    @Test
    void equalDayAndMonthLeaveNoDoubt() {
        assertThat(typed("5.5.1990")).isEqualTo(new Read(LocalDate.of(1990, 5, 5), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "14.3.85 | Birth date 14.3.85 has a short year. Write it with four figures, such as 14 Mar 1985.",
        "31.2.1985 | Birth date 31.2.1985 is not in the calendar. Enter a date such as 14 Mar 1985.",
        "29 Feb 1985 | Birth date 29 Feb 1985 is not in the calendar. Enter a date such as 14 Mar 1985.",
        "13/13/1985 | Birth date 13/13/1985 is not in the calendar. Enter a date such as 14 Mar 1985.",
        "soon | Birth date soon cannot be read. Enter day, month and year, such as 14 Mar 1985.",
        "14 Foo 1985 | Birth date 14 Foo 1985 cannot be read. Enter day, month and year, such as 14 Mar 1985."})
    void whatCannotBeADateIsToldWithItsRemedy(String text, String sentence) {
        assertThat(typed(text)).isEqualTo(new Unreadable(sentence));
    }

    @Test
    void aLongTextIsToldShortened() {
        assertThat(typed("𝔞".repeat(500))).isInstanceOfSatisfying(Unreadable.class,
                told -> assertThat(told.sentence().length()).isLessThan(160));
    }

    @Test
    void anyDayReadsBackFromAnyOfItsForms() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> forms = List.of("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "yyyy-MM-dd", "d.M.yyyy", "dd/MM/yyyy",
                "ddMMyyyy", "yyyyMMdd");
        for (int day = 0; day < 2000; day++) {
            LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            for (String form : forms) {
                String text = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(date);
                assertThat(typed(text)).as("%s, seed %d", text, seed).isInstanceOfSatisfying(Read.class,
                        read -> assertThat(read.date()).as("%s, seed %d", text, seed).isEqualTo(date));
            }
        }
    }

    @Test
    void noTextEverFails() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String signs = "0123456789 ./-,MarchäЖ𝔞thst";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(16); at > 0; at--) {
                text.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
            }
            assertThat(typed(text.toString())).as("'%s', seed %d", text, seed).isNotNull();
        }
    }

    @Test
    void placesWriteDayOrMonthFirst() {
        assertThat(DayOrder.of(Locale.US)).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of(Locale.UK)).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(Locale.GERMANY)).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(Locale.JAPAN)).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void theHintSaysTheDayInWordsAndTheOtherReading() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(BirthHint.of(typed("14.3.1985"), today)).isEqualTo("Thursday 14 March 1985, 41 years");
        assertThat(BirthHint.of(typed("03/04/1985"), today))
                .isEqualTo("Wednesday 3 April 1985, 41 years. Else write 4 Mar 1985");
        assertThat(BirthHint.of(typed("1.9.2026"), today)).startsWith("Tuesday 1 September 2026, 2 months");
        assertThat(BirthHint.of(typed("25 Nov 2026"), today)).isEqualTo("Wednesday 25 November 2026");
    }
}
