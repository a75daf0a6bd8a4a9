package org.needlepoint.print.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.CheckCall;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.rules.Plan;
import org.needlepoint.domain.session.Chart;

/// What comes next: session, check call, and the note of this one (ART; C33).
///
/// @param words of the whole chart
public record PlanWords(ChartWords words) {

    private static final int DAYS_A_WEEK = 7;

    private Chart chart() {
        return words.chart();
    }

    public Section section() {
        After after = chart().after();
        List<Entry> entries = new ArrayList<>();
        boolean needled = !chart().wentIn().isEmpty() && !words.early();
        Optional<Pattern> pattern = words.sheet().history().pattern();
        if (needled && pattern.isPresent()) {
            entries.add(new Entry.Fact("Course", pattern.get().label() + ", treatment " + treatments()));
        }
        if (after.next().isPresent()) {
            entries.add(new Entry.Fact("Next", Text.strongly(words.weekday(after.next().get()))
                    .plain(gap(after.next().get()))));
        } else if (needled) {
            entries.add(new Entry.Fact("Next", proposed().map(day -> Text.of("proposed " + words.weekday(day)
                    + gap(day))).orElse(Text.of("none proposed"))));
        }
        checkFrom().ifPresent(_ -> entries.add(new Entry.Fact("Check call", checkWindow() + ", 24 to 48 h")));
        for (CheckCall call : chart().seal().calls()) {
            entries.add(new Entry.Fact("Called", called(call)));
        }
        if (!after.note().isBlank()) {
            entries.add(new Entry.Fact("Note", after.note().strip()));
        }
        return new Section("Plan", entries);
    }

    private int treatments() {
        return words.sheet().history().visits().size() + 1;
    }

    /// The day that the plan proposes for the next session; empty for an acute headache.
    public Optional<LocalDate> proposed() {
        History history = words.sheet().history();
        OptionalInt gap = history.last().map(last -> OptionalInt.of((int) ChronoUnit.DAYS.between(last.day(),
                words.day()))).orElse(OptionalInt.empty());
        OptionalInt weeks = Plan.weeks(history.pattern(), treatments(), gap);
        return weeks.isPresent() ? Optional.of(words.day().plusWeeks(weeks.getAsInt())) : Optional.empty();
    }

    private String gap(LocalDate next) {
        long days = ChronoUnit.DAYS.between(words.day(), next);
        if (days > 0 && days % DAYS_A_WEEK == 0) {
            return days == DAYS_A_WEEK ? ", 1 week" : ", " + days / DAYS_A_WEEK + " weeks";
        }
        return days == 1 ? ", 1 day" : days > 0 ? ", " + days + " days" : "";
    }

    /// From when the check call is due, where one is.
    private Optional<Instant> checkFrom() {
        return chart().wentIn().isEmpty() || words.early() ? Optional.empty()
                : chart().ended().map(end -> end.plus(24, ChronoUnit.HOURS));
    }

    /// The days of the check call, 24 to 48 h after the last needle came out: "25 or 26 Nov"; empty where none is due.
    public String checkWindow() {
        return checkFrom().map(from -> {
            LocalDate first = words.dayOf(from);
            LocalDate second = words.dayOf(from.plus(24, ChronoUnit.HOURS));
            return (first.getMonth() == second.getMonth() ? Integer.toString(first.getDayOfMonth())
                    : words.shortDate(first)) + " or " + words.shortDate(second);
        }).orElse("");
    }

    private Text called(CheckCall call) {
        Text text = Text.of(words.moment(call.at()) + (call.by().isBlank() ? "" : " by " + call.by().strip()) + ": ");
        text = text.plain(Stream.of(call.reached() ? "reached" : "not reached",
                call.pain().isPresent() ? "pain " + call.pain().getAsInt() : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        if (call.stillSore()) {
            text = text.plain(", ").strong("sore for longer than 24 h");
        }
        if (call.breathless()) {
            text = text.plain(", ").strong("breathless, chest pain or dry cough: emergency care");
        }
        return call.note().isBlank() ? text : text.plain(". " + call.note().strip());
    }
}
