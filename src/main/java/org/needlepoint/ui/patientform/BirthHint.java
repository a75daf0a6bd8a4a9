package org.needlepoint.ui.patientform;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.ui.common.Times;

/// A birth date shown back in words, so that a slip is seen before it is saved.
final class BirthHint {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private BirthHint() {
    }

    /// "Thursday 14 March 1985, 41 years"; where day and month could be swapped, how to write the other.
    static String of(TypedDate typed, LocalDate today) {
        return switch (typed) {
            case TypedDate.Empty _ -> "Day, month, year, in any usual form";
            case TypedDate.Unreadable _ -> "";
            case TypedDate.Read(LocalDate date, Optional<LocalDate> other) -> WORDS.format(date) + age(date, today)
                    + other.map(swapped -> ". Else write " + Times.day(swapped)).orElse("");
        };
    }

    private static String age(LocalDate date, LocalDate today) {
        int years = Period.between(date, today).getYears();
        if (date.isAfter(today) || years > PatientDetails.OLDEST_YEARS) {
            return "";
        }
        if (years > 0) {
            return years == 1 ? ", 1 year" : ", " + years + " years";
        }
        int months = Period.between(date, today).getMonths();
        return months == 1 ? ", 1 month" : ", " + months + " months";
    }
}
