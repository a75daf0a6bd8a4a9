package org.needlepoint.print.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionState;

/// The chart's words about the session as a whole.
///
/// @param sheet what is printed
public record ChartWords(ChartSheet sheet) {

    private static final DateTimeFormatter LONG_DATE = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DATE = pattern("d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = pattern("EEE d MMM yyyy");
    private static final DateTimeFormatter SHORT_DATE = pattern("d MMM");
    private static final DateTimeFormatter MINUTE = pattern("HH:mm");
    private static final DateTimeFormatter SECOND = pattern("HH:mm:ss");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    Chart chart() {
        return sheet.session().chart();
    }

    /// Whether the chart may still change: DRAFT stands across it.
    public boolean draft() {
        return sheet.session().state() != SessionState.SIGNED;
    }

    /// Whether the treatment has ended, so that every needle shows its final symbol.
    public boolean ended() {
        return chart().ended().isPresent();
    }

    public String title() {
        return "Dry needling session chart";
    }

    public String sessionNumber() {
        return "Session " + sheet.session().number();
    }

    /// The day of the session: of the start of needling, or of its opening.
    public LocalDate day() {
        return chart().firstStarted().orElse(sheet.session().opened()).atZone(sheet.zone()).toLocalDate();
    }

    public String longDate() {
        return LONG_DATE.format(day());
    }

    public String date() {
        return DATE.format(day());
    }

    /// The one word that says how far the chart can be relied on.
    public String sign() {
        return switch (sheet.session().state()) {
            case SIGNED -> "Signed chart";
            case CANCELLED -> "Cancelled";
            case DRAFT, SCREENED, MARKED, NEEDLING, OUT, COUNTED -> "DRAFT";
        };
    }

    /// What stands after [#sign()]: as at when, and what was not done.
    public String signRest() {
        if (!draft()) {
            return "";
        }
        List<String> missing = new ArrayList<>();
        if (!screened()) {
            missing.add("not screened");
        }
        if (!counted()) {
            missing.add("not counted");
        }
        String moment = ", as at " + moment(sheet.printedAt());
        return missing.isEmpty() ? moment : moment + ", " + String.join(", ", missing);
    }

    /// Whether anything was asked before the session.
    public boolean screened() {
        return chart().before().screened().isPresent() || !chart().before().answers().isEmpty();
    }

    /// Whether every needle that went in was counted, or there was none to count.
    public boolean counted() {
        return chart().allOut().isEmpty() && chart().counted();
    }

    /// Whether the session ended before needles were counted and questions asked by Needlepoint.
    public boolean early() {
        return sheet.session().state() == SessionState.OUT;
    }

    public String born() {
        Patient patient = sheet.patient();
        return DATE.format(patient.birthDate()) + " (" + patient.age(day()) + " y)";
    }

    /// The physiotherapist with the registration number, as far as they were entered; of a signed chart who signed.
    public String physiotherapist() {
        return chart().seal().signature()
                .map(signature -> named(signature.name(), "", signature.registration()))
                .orElse(named(sheet.practitioner().name(), "", sheet.practitioner().registration()));
    }

    /// A name with what they are and the registration number, as far as they were entered.
    static String named(String name, String what, String registration) {
        return Stream.of(name, what, registration.isEmpty() ? "" : "reg. " + registration)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    public String footerPatient() {
        return sheet.patient().number() + ", " + sheet.patient().name() + ", session " + sheet.session().number();
    }

    public String printed() {
        String at = "Printed " + DATE.format(sheet.printedAt().atZone(sheet.zone())) + " "
                + minute(sheet.printedAt());
        return sheet.printedBy().isEmpty() ? at : at + " by " + sheet.printedBy();
    }

    public String code() {
        return sheet.chartCode().isEmpty() ? "" : "Chart code " + sheet.chartCode();
    }

    /// What a reader's window shows: the number, not the name, since a window's title is seen by others.
    public String fileTitle() {
        return title() + ", " + sheet.patient().number() + ", session " + sheet.session().number();
    }

    public String fileName() {
        String number = sheet.patient().number().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return number + " session " + sheet.session().number() + ".pdf";
    }

    /// A moment: to the minute, with its day where that is not the session's.
    public String moment(Instant at) {
        LocalDate day = at.atZone(sheet.zone()).toLocalDate();
        return day.equals(day()) ? minute(at) : DATE.format(day) + " " + minute(at);
    }

    /// A time to the minute, in the clinic's zone.
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(sheet.zone()));
    }

    /// A time to the second, in the clinic's zone.
    public String second(Instant at) {
        return SECOND.format(at.atZone(sheet.zone()));
    }

    /// A day: "24 Nov 2026".
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /// A day with its weekday: "Tue 22 Dec 2026".
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// A day in full: "Tuesday 22 December 2026".
    public String fullDate(LocalDate day) {
        return LONG_DATE.format(day);
    }

    /// A day without its year: "24 Nov".
    public String shortDate(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    /// The day of a moment, in the clinic's zone.
    public LocalDate dayOf(Instant at) {
        return at.atZone(sheet.zone()).toLocalDate();
    }

    /// A dwell as minutes and seconds: "15:06", "61:20".
    public static String clock(Duration dwell) {
        return String.format(Locale.ROOT, "%d:%02d", dwell.toMinutes(), dwell.toSecondsPart());
    }
}
