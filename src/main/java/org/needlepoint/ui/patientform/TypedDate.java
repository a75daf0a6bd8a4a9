package org.needlepoint.ui.patientform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A birth date as people type it: "14 Mar 1985", "March 14, 1985", "14.3.1985", "14/03/1985", "1985-03-14",
/// "14031985".
///
/// The year has four figures, because a patient born in 24 may be 2 or 102. Where day and month could be swapped the
/// place's own order holds, and [Read#other()] says what else could be meant, so that the form can ask back in words.
public sealed interface TypedDate {

    /// Nothing is typed.
    record Empty() implements TypedDate {
    }

    /// A date was read.
    ///
    /// @param date  as read
    /// @param other the date with day and month swapped, where the figures allow both
    record Read(LocalDate date, Optional<LocalDate> other) implements TypedDate {
    }

    /// No date could be read.
    ///
    /// @param sentence names what was typed and what to type instead
    record Unreadable(String sentence) implements TypedDate {
    }

    /// Reads what was typed.
    static TypedDate of(String typed, DayOrder order) {
        String text = typed.strip();
        return text.isEmpty() ? new Empty() : new Reading(text, order).read();
    }

    /// One reading of one text.
    final class Reading {

        private static final Pattern DAY_MONTH_WORD =
                Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s.\\-/]*(\\p{L}{3,})[\\s.,\\-/]*(\\d{2,4})");
        private static final Pattern MONTH_WORD_DAY =
                Pattern.compile("(\\p{L}{3,})[\\s.\\-/]*(\\d{1,2})(?:st|nd|rd|th)?[\\s.,\\-/]+(\\d{2,4})");
        private static final Pattern YEAR_FIRST = Pattern.compile(
                "(\\d{4})[\\s.\\-/]+(\\d{1,2})[\\s.\\-/]+(\\d{1,2})");
        private static final Pattern YEAR_LAST = Pattern.compile(
                "(\\d{1,2})[\\s.\\-/]+(\\d{1,2})[\\s.\\-/]+(\\d{2,4})");
        private static final Pattern FIGURES = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
        private static final int FIRST_CENTURY = 18;
        private static final int LAST_CENTURY = 20;

        private final String text;
        private final DayOrder order;

        Reading(String text, DayOrder order) {
            this.text = text;
            this.order = order;
        }

        TypedDate read() {
            Matcher matcher = DAY_MONTH_WORD.matcher(text);
            if (matcher.matches()) {
                return withWord(matcher.group(3), matcher.group(2), matcher.group(1));
            }
            if (matcher.usePattern(MONTH_WORD_DAY).matches()) {
                return withWord(matcher.group(3), matcher.group(1), matcher.group(2));
            }
            if (matcher.usePattern(YEAR_FIRST).matches()) {
                return date(matcher.group(1), number(matcher, 2), number(matcher, 3));
            }
            if (matcher.usePattern(YEAR_LAST).matches()) {
                return inOrder(matcher.group(3), number(matcher, 1), number(matcher, 2));
            }
            if (matcher.usePattern(FIGURES).matches()) {
                return figures(matcher);
            }
            return unreadable();
        }

        private TypedDate withWord(String year, String month, String day) {
            return month(month).map(number -> date(year, number, Integer.parseInt(day))).orElseGet(this::unreadable);
        }

        /// Eight figures without a break: the year is where a century stands, and that is never a month too.
        private TypedDate figures(MatchResult eight) {
            int first = number(eight, 1);
            return first >= FIRST_CENTURY && first <= LAST_CENTURY && number(eight, 3) <= Month.DECEMBER.getValue()
                    ? date(eight.group(1) + eight.group(2), number(eight, 3), number(eight, 4))
                    : inOrder(eight.group(3) + eight.group(4), first, number(eight, 2));
        }

        private TypedDate inOrder(String year, int first, int second) {
            boolean monthFirst = order == DayOrder.MONTH_FIRST;
            int month = monthFirst ? first : second;
            int day = monthFirst ? second : first;
            int december = Month.DECEMBER.getValue();
            if (month > december && day <= december) {
                return date(year, day, month);
            }
            TypedDate read = date(year, month, day);
            boolean bothWays = month <= december && day <= december && month != day;
            return bothWays && read instanceof Read(LocalDate date, Optional<LocalDate> _)
                    ? new Read(date, Optional.of(LocalDate.of(date.getYear(), day, month))) : read;
        }

        private TypedDate date(String year, int month, int day) {
            if (year.length() < 4) {
                return new Unreadable("Birth date " + text + " has a short year. Write it with four figures, such as"
                        + " 14 Mar 1985.");
            }
            try {
                return new Read(LocalDate.of(Integer.parseInt(year), month, day), Optional.empty());
            } catch (DateTimeException _) {
                return new Unreadable("Birth date " + text + " is not in the calendar. Enter a date such as"
                        + " 14 Mar 1985.");
            }
        }

        private Unreadable unreadable() {
            return new Unreadable("Birth date " + shortened() + " cannot be read. Enter day, month and year, such as"
                    + " 14 Mar 1985.");
        }

        private String shortened() {
            return text.codePointCount(0, text.length()) <= 30 ? text
                    : text.substring(0, text.offsetByCodePoints(0, 29)) + "…";
        }

        private static Optional<Integer> month(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            for (Month month : Month.values()) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
                if (name.startsWith(lower) || lower.equals("sept") && month == Month.SEPTEMBER) {
                    return Optional.of(month.getValue());
                }
            }
            return Optional.empty();
        }

        private static int number(MatchResult match, int group) {
            return Integer.parseInt(match.group(group));
        }
    }
}
