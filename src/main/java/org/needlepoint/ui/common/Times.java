package org.needlepoint.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.NeedlePlacement;

/// Times in the product's own words: 24 h clock, "Tue 22 Dec", minutes and seconds (UX section 10).
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Times() {
    }

    /// "09:24".
    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /// "09:24:07".
    public static String clockWithSeconds(Instant at, ZoneId zone) {
        return CLOCK_SECONDS.format(at.atZone(zone));
    }

    /// "14 Mar 1985".
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// "Tuesday 24 November".
    public static String longDay(LocalDate date) {
        return LONG_DAY.format(date);
    }

    /// "3 Nov" within the year, "3 Nov 2025" outside it.
    public static String dayNear(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DAY_OF_YEAR : DAY).format(date);
    }

    /// "Today 08:20", "Yesterday", "3 Nov": when something was, seen from today.
    public static String when(Instant at, LocalDate today, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(at, zone);
        if (date.equals(today)) {
            return "Today " + clock(at, zone);
        }
        return date.equals(today.minusDays(1)) ? "Yesterday" : dayNear(date, today);
    }

    /// A moment of the record: "09:14", "~ 09:14" where it was not tapped.
    public static String entered(Moment moment, ZoneId zone) {
        return (moment.approximate() ? "~ " : "") + clock(moment.at(), zone);
    }

    /// Minutes and seconds, "6:21"; hours are counted in minutes, as dwell is.
    public static String minutes(Duration duration) {
        Duration whole = duration.isNegative() ? duration.negated() : duration;
        return "%d:%02d".formatted(whole.toMinutes(), whole.toSecondsPart());
    }

    /// Hours and minutes, "0:22"; never negative.
    public static String hours(Duration duration) {
        Duration whole = duration.isNegative() ? Duration.ZERO : duration;
        return "%d:%02d".formatted(whole.toHours(), whole.toMinutesPart());
    }

    /// "35 min", "1 h 35 min": how long something has lasted, where digits would be read as a clock.
    public static String lasting(Duration duration) {
        Duration whole = duration.isNegative() ? Duration.ZERO : duration;
        return (whole.toHours() > 0 ? whole.toHours() + " h " : "") + whole.toMinutesPart() + " min";
    }

    /// What is left, rounded up to the second, so that a clock shows 0:00 only when the time has come.
    public static String left(Duration duration) {
        return minutes(Duration.ofSeconds((duration.toMillis() + 999) / 1000));
    }

    /// A needle's clock in a list: down to the planned dwell, then "Due 2:34" to 20 minutes, then "+0:42".
    public static String needleClock(NeedlePlacement needle, Instant now) {
        return switch (needle.state(now)) {
            case MARKED -> needle.planned().inAndOut() ? "In and out"
                    : minutes(Duration.ofMinutes(needle.planned().minutes()));
            case IN -> left(needle.untilDue(now));
            case DUE -> "Due " + left(needle.untilLimit(now));
            case OVER -> "+" + minutes(needle.untilLimit(now));
            case OUT -> "out, " + minutes(needle.dwell().orElseThrow());
            case NEVER_PLACED -> "Not placed";
            case MISSING -> needle.fate().map(Fate::label).orElse("Not accounted for");
        };
    }
}
