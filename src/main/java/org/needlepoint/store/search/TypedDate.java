package org.needlepoint.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A date as it stands in a typed text, whole or as far as it is typed.
///
/// @param texts   what to look for in a [SearchText], one of them
/// @param around  the rest of the typed text
/// @param certain whether nothing but a date can be meant
record TypedDate(List<String> texts, String around, boolean certain) {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})([-./])(\\d{1,2})(?:\\2(\\d{1,2})?)?(?!\\d)");
    private static final Pattern DAY_MONTH_NAME = Pattern
            .compile("\\b(\\d{1,2})\\.?[\\s-]*([a-z]+)\\.?(?:[\\s,-]*(\\d{1,4}))?(?!\\w)");
    private static final Pattern MONTH_NAME_DAY = Pattern
            .compile("\\b([a-z]{3,})\\.?\\s+(\\d{1,2})(?:\\s*,\\s*|\\s+)(\\d{1,4})(?!\\w)");
    private static final Pattern MONTH_NAME_YEAR = Pattern.compile("\\b([a-z]{3,})\\.?[\\s,-]+(\\d{4})(?!\\w)");
    private static final Pattern NUMBERS = Pattern
            .compile("\\b(\\d{1,2})([-./])(\\d{1,2})(?:\\2(\\d{0,4}))?(?!\\w)");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b(\\d{1,2})[-./](\\d{4})(?!\\w)");

    /// The first date in a text.
    static Optional<TypedDate> in(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        return yearFirst(text)
                .or(() -> find(DAY_MONTH_NAME, text).flatMap(match -> named(text, match, match.group(1),
                        match.group(2), match.group(3))))
                .or(() -> find(MONTH_NAME_DAY, text).flatMap(match -> named(text, match, match.group(2),
                        match.group(1), match.group(3))))
                .or(() -> find(MONTH_NAME_YEAR, text).flatMap(match -> months(match.group(1)).stream().findFirst()
                        .flatMap(month -> monthOf(text, match, month, match.group(2), true))))
                .or(() -> numbers(text))
                .or(() -> find(MONTH_YEAR, text).flatMap(match -> monthOf(text, match,
                        Integer.parseInt(match.group(1)), match.group(2), false)));
    }

    /// The months whose name begins with some letters: "ju" may become June or July.
    private static List<Integer> months(String letters) {
        return IntStream.rangeClosed(1, 12).filter(month -> MONTHS.get(month - 1).startsWith(letters)).boxed().toList();
    }

    private static Optional<TypedDate> named(String text, MatchResult match, String day, String month, String year) {
        Set<String> texts = new LinkedHashSet<>();
        for (int number : months(month)) {
            dayFirst(text, match, day, number, year, true).ifPresent(date -> texts.addAll(date.texts()));
        }
        return texts.isEmpty() ? Optional.empty()
                : Optional.of(made(texts, text, match, year != null && year.length() == 4));
    }

    private static Optional<TypedDate> yearFirst(String text) {
        return find(YEAR_FIRST, text).flatMap(match -> {
            String start = SearchText.BAR + match.group(1) + "-";
            String month = match.group(3);
            String day = match.group(4);
            Set<String> texts = new LinkedHashSet<>();
            if (day == null) {
                // "1985-1" may become January or the last quarter.
                texts.add(start + month);
                texts.add(start + twoDigits(month) + "-");
            } else {
                texts.add(start + twoDigits(month) + "-" + day);
                texts.add(start + twoDigits(month) + "-" + twoDigits(day) + SearchText.BAR);
            }
            boolean real = between(month, 0, 12) && (day == null || between(day, 0, 31));
            return real ? Optional.of(made(texts, text, match, day != null)) : Optional.empty();
        });
    }

    /// Day and month in numbers: the day first, or the month first where that can be.
    private static Optional<TypedDate> numbers(String text) {
        return find(NUMBERS, text).flatMap(match -> {
            int first = Integer.parseInt(match.group(1));
            int second = Integer.parseInt(match.group(3));
            Set<String> texts = new LinkedHashSet<>();
            dayFirst(text, match, match.group(1), second, match.group(4), false)
                    .ifPresent(date -> texts.addAll(date.texts()));
            if (!match.group(2).equals(".")) {
                dayFirst(text, match, match.group(3), first, match.group(4), false)
                        .ifPresent(date -> texts.addAll(date.texts()));
            }
            if (texts.isEmpty()) {
                return Optional.empty();
            }
            if (match.group(2).equals("-")) {
                // A health number may be written in such groups as well.
                texts.add(Folding.compact(match.group()));
            }
            return Optional.of(made(texts, text, match, match.group(4) != null && match.group(4).length() == 4));
        });
    }

    private static Optional<TypedDate> dayFirst(String text, MatchResult match, String day, int month, String year,
            boolean named) {
        if (month < 1 || month > 12 || !between(day, 1, 31)) {
            return Optional.empty();
        }
        String start = SearchText.BAR + Integer.toString(Integer.parseInt(day)) + "." + month + ".";
        Set<String> texts = new LinkedHashSet<>();
        texts.add(start + (year == null ? "" : year));
        if (year != null && year.length() == 2) {
            texts.add(start + "19" + year);
            texts.add(start + "20" + year);
        }
        return Optional.of(made(texts, text, match, named && year != null && year.length() == 4));
    }

    private static Optional<TypedDate> monthOf(String text, MatchResult match, int month, String year, boolean named) {
        return month < 1 || month > 12 ? Optional.empty()
                : Optional.of(made(Set.of(SearchText.BAR + year + "-" + twoDigits(Integer.toString(month)) + "-"), text,
                        match, named));
    }

    private static TypedDate made(Set<String> texts, String text, MatchResult match, boolean certain) {
        return new TypedDate(new ArrayList<>(texts), text.substring(0, match.start()) + " "
                + text.substring(match.end()), certain);
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static boolean between(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return value >= least && value <= most;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
