package org.needlepoint.print.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionState;

/// The chart's words about the session as a whole.
///
/// @param sheet what is printed
record ChartWords(ChartSheet sheet) {

    private static final DateTimeFormatter LONG_DATE = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DATE = pattern("d MMM yyyy");
    private static final DateTimeFormatter MINUTE = pattern("HH:mm");
    private static final DateTimeFormatter SECOND = pattern("HH:mm:ss");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    private Chart chart() {
        return sheet.session().chart();
    }

    /// Whether the chart may still change: DRAFT stands across it.
    boolean draft() {
        return sheet.session().state() != SessionState.SIGNED;
    }

    /// Whether the treatment has ended, so that every needle shows its final symbol.
    boolean ended() {
        return chart().ended().isPresent();
    }

    String title() {
        return "Dry needling session chart";
    }

    String sessionNumber() {
        return "Session " + sheet.session().number();
    }

    /// The day of the session: of the start of needling, or of its opening.
    LocalDate day() {
        return chart().started().orElse(sheet.session().opened()).atZone(sheet.zone()).toLocalDate();
    }

    String longDate() {
        return LONG_DATE.format(day());
    }

    String date() {
        return DATE.format(day());
    }

    /// The one word that says how far the chart can be relied on.
    String sign() {
        return switch (sheet.session().state()) {
            case SIGNED -> "Signed chart";
            case CANCELLED -> "Cancelled";
            case DRAFT, SCREENED, MARKED, NEEDLING, OUT, COUNTED -> "DRAFT";
        };
    }

    /// What stands after [#sign()]: as at when, and what was not done.
    String signRest() {
        if (!draft()) {
            return "";
        }
        String moment = ", as at " + moment(sheet.printedAt());
        return sheet.session().state() == SessionState.COUNTED ? moment : moment + ", not screened, not counted";
    }

    String born() {
        Patient patient = sheet.patient();
        return DATE.format(patient.birthDate()) + " (" + patient.age(day()) + " y)";
    }

    /// The physiotherapist with the registration number, as far as they were entered.
    String physiotherapist() {
        return Stream.of(sheet.practitioner().name(), registration()).filter(part -> !part.isEmpty())
                .reduce((name, number) -> name + ", " + number).orElse("");
    }

    private String registration() {
        String number = sheet.practitioner().registration();
        return number.isEmpty() ? "" : "reg. " + number;
    }

    String footerPatient() {
        return sheet.patient().number() + ", " + sheet.patient().name() + ", session " + sheet.session().number();
    }

    String printed() {
        String at = "Printed " + DATE.format(sheet.printedAt().atZone(sheet.zone())) + " "
                + minute(sheet.printedAt());
        return sheet.printedBy().isEmpty() ? at : at + " by " + sheet.printedBy();
    }

    String code() {
        return sheet.chartCode().isEmpty() ? "" : "Chart code " + sheet.chartCode();
    }

    /// Where the needles stand, under the figures of the count box; the first line may need attention.
    List<String> standing() {
        List<String> lines = new ArrayList<>();
        Chart chart = chart();
        int in = chart.in().size();
        int open = chart.open().size();
        if (sheet.session().state() == SessionState.CANCELLED) {
            lines.add("Cancelled at " + minute(chart.ended().orElse(sheet.printedAt())) + ", no needle went in");
        } else if (in > 0) {
            lines.add(needles(in) + " still in at " + minute(sheet.printedAt()));
        } else if (ended()) {
            lines.add("Said to be all out at " + minute(chart.ended().orElseThrow()));
        } else if (!chart.wentIn().isEmpty()) {
            lines.add("No needle in at " + minute(sheet.printedAt()) + ", session still open");
        }
        List<String> rest = new ArrayList<>();
        if (open > 0 && sheet.session().state() != SessionState.CANCELLED) {
            rest.add(open + " marked, not in");
        }
        long never = chart.placements().stream().filter(NeedlePlacement::neverPlaced).count();
        if (never > 0) {
            rest.add(never + " never placed");
        }
        if (!rest.isEmpty()) {
            lines.add(String.join(", ", rest));
        }
        if (lines.isEmpty()) {
            lines.add("No needle charted");
        }
        return lines;
    }

    private static String needles(int count) {
        return count == 1 ? "1 needle" : count + " needles";
    }

    /// From the start of needling to its end, or empty before it.
    String span() {
        return chart().started().map(start -> chart().ended()
                .map(end -> "Needling " + minute(start) + " to " + minute(end))
                .orElse("Needling since " + minute(start))).orElse("");
    }

    /// What a reader's window shows: the number, not the name, since a window's title is seen by others.
    String fileTitle() {
        return title() + ", " + sheet.patient().number() + ", session " + sheet.session().number();
    }

    String fileName() {
        String number = sheet.patient().number().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return number + " session " + sheet.session().number() + ".pdf";
    }

    private String moment(Instant at) {
        LocalDate day = at.atZone(sheet.zone()).toLocalDate();
        return day.equals(day()) ? minute(at) : DATE.format(day) + " " + minute(at);
    }

    /// A time to the minute, in the clinic's zone.
    String minute(Instant at) {
        return MINUTE.format(at.atZone(sheet.zone()));
    }

    /// A time to the second, in the clinic's zone.
    String second(Instant at) {
        return SECOND.format(at.atZone(sheet.zone()));
    }

    /// A dwell as minutes and seconds: "15:06", "61:20".
    static String clock(Duration dwell) {
        return String.format(Locale.ROOT, "%d:%02d", dwell.toMinutes(), dwell.toSecondsPart());
    }
}
