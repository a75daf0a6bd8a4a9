package org.needlepoint.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The clinic's appointments: one practitioner, weekdays, never two patients at a time.
final class Diary {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int SLOT_MINUTES = 45;
    private static final int SLOTS = 12;
    /// Days from a session to the next: weekly for three, then longer gaps (ART).
    private static final List<Integer> GAPS = List.of(7, 7, 14, 14, 21, 28);

    private final Map<LocalDate, List<Integer>> free = new HashMap<>();

    /// The days of a course, the first session first, from its newest day back.
    static List<LocalDate> days(LocalDate newest, int sessions) {
        List<LocalDate> days = new ArrayList<>(List.of(newest));
        for (int session = sessions - 1; session >= 1; session--) {
            int gap = GAPS.get(Math.min(session, GAPS.size()) - 1);
            days.addFirst(weekday(days.getFirst().minusDays(gap)));
        }
        return days;
    }

    /// The day itself, or the Friday before a weekend.
    static LocalDate weekday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }

    /// A free time of a day.
    LocalTime time(LocalDate day, RandomGenerator random) {
        List<Integer> slots = free.computeIfAbsent(day,
                _ -> new ArrayList<>(IntStream.range(0, SLOTS).boxed().toList()));
        if (slots.isEmpty()) {
            throw new IllegalStateException("More than " + SLOTS + " patients on " + day);
        }
        return OPENS.plusMinutes((long) SLOT_MINUTES * slots.remove(random.nextInt(slots.size())));
    }
}
