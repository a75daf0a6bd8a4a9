package org.needlepoint.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.app.demo.Course.Event;
import org.needlepoint.app.demo.Course.Last;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;

/// Reads the invented patients from `assets/demo/clinic.csv`; what its columns mean is written there.
final class DemoFile {

    private static final String FILE = "/assets/demo/clinic.csv";
    private static final int COLUMNS = 12;

    private DemoFile() {
    }

    /// The courses, with ages as of today.
    ///
    /// @throws IllegalStateException where a line cannot be read: the program is not whole
    static List<Course> read(LocalDate today) {
        try (InputStream in = DemoFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> course(line, today)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo clinic cannot be read from the program", unreadable);
        }
    }

    static Course course(String line, LocalDate today) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("The demo clinic has a line of " + cells.length + " cells: " + line);
        }
        try {
            PatientDetails details = new PatientDetails(cells[0], cells[1], Optional.of(born(cells[2], today)),
                    sex(cells[3]), cells[4], cells[5], cells[6], cells[7]);
            boolean past = cells[9].chars().allMatch(Character::isDigit);
            return new Course(details, words(cells[8]).map(Integer::valueOf).toList(),
                    past ? Last.PAST : Last.valueOf(name(cells[9])), past ? Integer.parseInt(cells[9]) : 0,
                    words(cells[10]).map(Aim::of).toList(), events(cells[11]));
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("The demo clinic cannot be read at: " + line, unreadable);
        }
    }

    /// From "41 03-14": the newest birthday up to today, so many years before.
    private static LocalDate born(String cell, LocalDate today) {
        String[] parts = cell.split(" ");
        LocalDate birthday = MonthDay.parse("--" + parts[1]).atYear(today.getYear());
        LocalDate newest = birthday.isAfter(today) ? birthday.minusYears(1) : birthday;
        return newest.minusYears(Integer.parseInt(parts[0]));
    }

    private static Sex sex(String letter) {
        return Arrays.stream(Sex.values()).filter(sex -> sex.letter().equals(letter)).findFirst().orElseThrow();
    }

    private static Map<Integer, Set<Event>> events(String cell) {
        Map<Integer, Set<Event>> events = new HashMap<>();
        for (String event : cell.isBlank() ? new String[0] : cell.split(", ")) {
            String[] parts = event.split(" ");
            events.computeIfAbsent(Integer.valueOf(parts[1]), _ -> EnumSet.noneOf(Event.class))
                    .add(Event.valueOf(name(parts[0])));
        }
        return events;
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.strip().split(" +"));
    }
}
