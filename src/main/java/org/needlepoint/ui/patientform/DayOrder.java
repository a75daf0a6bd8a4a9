package org.needlepoint.ui.patientform;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Which of day and month a country writes first in a date of figures.
public enum DayOrder {
    DAY_FIRST, MONTH_FIRST;

    /// The order of the short dates of a place.
    public static DayOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        int year = pattern.indexOf('y');
        int month = pattern.indexOf('M');
        int day = pattern.indexOf('d');
        return month < day && day < year ? MONTH_FIRST : DAY_FIRST;
    }
}
