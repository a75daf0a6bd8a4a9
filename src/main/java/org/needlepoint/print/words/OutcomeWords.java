package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.needlepoint.domain.screening.Measure;

/// What was measured at the first session, at the last and today; rows with values only.
///
/// @param words of the whole chart
public record OutcomeWords(ChartWords words) {

    private static final Map<Measure, Measure> PAIRS = Map.of(Measure.ROTATION_LEFT, Measure.ROTATION_RIGHT,
            Measure.SIDE_FLEXION_LEFT, Measure.SIDE_FLEXION_RIGHT);

    public Section section() {
        List<PastVisit> visits = new ArrayList<>();
        List<Entry.Table.Head> heads = new ArrayList<>();
        History history = words.sheet().history();
        history.first().filter(PastVisit::measured).ifPresent(first -> {
            visits.add(first);
            heads.add(head("First session", "First ", first));
        });
        history.last().filter(last -> last.measured() && history.visits().size() > 1).ifPresent(last -> {
            visits.add(last);
            heads.add(head("Last session", "Last ", last));
        });
        visits.add(new PastVisit(words.day(), words.chart().before().pain(), words.chart().after().pain(),
                words.chart().before().measures()));
        heads.add(new Entry.Table.Head("Today", words.shortDate(words.day()), "Today"));
        List<Entry.Table.Row> rows = rows(visits);
        return new Section("Outcome", rows.isEmpty() ? List.of() : List.of(new Entry.Table(heads, rows)));
    }

    private Entry.Table.Head head(String title, String brief, PastVisit visit) {
        String day = words.shortDate(visit.day());
        return new Entry.Table.Head(title, day, brief + day);
    }

    private static List<Entry.Table.Row> rows(List<PastVisit> visits) {
        List<Entry.Table.Row> rows = new ArrayList<>();
        row(rows, "Pain 0–10, before / after", visits, visit -> pair(visit.painBefore(), visit.painAfter()));
        for (Measure measure : Measure.values()) {
            if (PAIRS.containsKey(measure)) {
                row(rows, label(measure), visits, visit -> pair(value(visit, measure),
                        value(visit, PAIRS.get(measure))));
            } else if (!PAIRS.containsValue(measure)) {
                row(rows, label(measure), visits, visit -> shown(value(visit, measure), ""));
            }
        }
        return rows;
    }

    private static void row(List<Entry.Table.Row> rows, String label, List<PastVisit> visits,
            Function<PastVisit, String> value) {
        List<String> values = visits.stream().map(value).toList();
        if (values.stream().anyMatch(one -> !one.isEmpty())) {
            rows.add(new Entry.Table.Row(label, values));
        }
    }

    private static OptionalInt value(PastVisit visit, Measure measure) {
        Integer value = visit.measures().get(measure);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static String pair(OptionalInt one, OptionalInt two) {
        return one.isEmpty() && two.isEmpty() ? "" : shown(one, "–") + " / " + shown(two, "–");
    }

    private static String shown(OptionalInt value, String none) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : none;
    }

    /// As on paper, with its unit.
    private static String label(Measure measure) {
        return switch (measure) {
            case ROTATION_LEFT -> "Neck rotation L / R, °";
            case SIDE_FLEXION_LEFT -> "Neck side flexion L / R, °";
            case FLEXION -> "Neck flexion, °";
            case EXTENSION -> "Neck extension, °";
            case INTENSITY -> "Usual intensity 0–10";
            case DURATION_HOURS -> "Usual duration, hours";
            case HEADACHE_DAYS, TRIPTAN_DAYS, ERGOTAMINE_DAYS, OPIOID_DAYS, COMBINATION_DAYS, ANALGESIC_DAYS ->
                measure.label() + " in 30";
            case ROTATION_RIGHT, SIDE_FLEXION_RIGHT -> measure.label();
        };
    }
}
