package org.needlepoint.diagram.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One outcome over the course: at most two lines over true time.
///
/// @param title  "Headache days in 30"
/// @param axis   the scale of the values
/// @param series the lines; the second is dashed
public record OutcomeChart(String title, Axis axis, List<Series> series) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public OutcomeChart {
        series = List.copyOf(series);
    }

    /// A chart whose axis begins at 0.
    public static OutcomeChart fromZero(String title, Series series) {
        return new OutcomeChart(title, Axis.fromZero(List.of(series)), List.of(series));
    }

    /// Whether nothing was measured.
    public boolean blank() {
        return series.stream().allMatch(one -> one.points().isEmpty());
    }

    /// The first and the last day on which anything was measured.
    Optional<LocalDate> first() {
        return days().min(LocalDate::compareTo);
    }

    Optional<LocalDate> last() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return series.stream().flatMap(one -> one.points().stream()).map(Series.Point::day);
    }

    /// "from 14", "from L 52, R 48"; empty where nothing was measured.
    public String from() {
        String values = series.stream().flatMap(one -> one.first().stream().map(point -> named(one, point)))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : "from " + values;
    }

    /// The chart in words: "Headache days in 30, 14 on 11 Aug, 6 on 3 Nov".
    public String words() {
        if (blank()) {
            return title + ", not measured";
        }
        return title + series.stream().filter(one -> !one.points().isEmpty()).map(this::words)
                .collect(Collectors.joining());
    }

    private String words(Series one) {
        Series.Point first = one.first().orElseThrow();
        Series.Point last = one.last().orElseThrow();
        String begun = ", " + named(one, first) + " on " + day(first.day());
        return first.equals(last) ? begun : begun + ", " + named(one, last) + " on " + day(last.day());
    }

    /// A day as the axis shows it; with its year where the course runs through more than one.
    String day(LocalDate day) {
        boolean oneYear = first().map(LocalDate::getYear).equals(last().map(LocalDate::getYear));
        return (oneYear ? DAY : DAY_OF_YEAR).format(day);
    }

    static String named(Series one, Series.Point point) {
        return (one.label().isEmpty() ? "" : one.label() + " ") + number(point.value());
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ENGLISH, "%.1f",
                value);
    }
}
