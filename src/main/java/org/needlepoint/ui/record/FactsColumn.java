package org.needlepoint.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.record.RecordModel.History;

/// What is known of the patient, at the left of the record: profile, migraine, course, and what is due.
final class FactsColumn {

    private static final double NAME = 76;

    private FactsColumn() {
    }

    static Node of(History read, Clock clock) {
        PatientDetails details = read.patient().details();
        VBox column = new VBox(title("Profile"), fact("Phone", details.phone()), fact("Doctor", details.doctor()),
                fact("If needed", details.contact()), fact("Health no.", details.healthNumber()), title("Migraine"));
        List<Node> migraine = migraine(read.file().profile());
        column.getChildren().addAll(migraine.isEmpty() ? List.of(Parts.label("Not entered yet", "muted", "blank"))
                : migraine);
        if (read.course().sessions() > 0) {
            column.getChildren().add(title("Course"));
            column.getChildren().addAll(course(read, clock));
        }
        column.getStyleClass().add("facts");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox whole = new VBox(scroll);
        due(read, LocalDate.now(clock), clock).ifPresent(card -> {
            VBox.setMargin(card, new Insets(8, 16, 16, 16));
            whole.getChildren().add(card);
        });
        whole.getStyleClass().add("facts-scroll");
        return whole;
    }

    private static Label title(String text) {
        return Parts.label(text, "section", "column-title");
    }

    /// What of the headache profile was entered.
    private static List<Node> migraine(HeadacheProfile profile) {
        List<Node> facts = new ArrayList<>();
        add(facts, "Pattern", profile.kind().words());
        add(facts, "Side", joined(profile.side().map(HeadSide::label).stream(), Stream.of(profile.sideNote())));
        add(facts, "Since", number(profile.since()));
        add(facts, "Attack", joined(Stream.of(duration(profile)), profile.quality().words(Quality::label).stream()));
        add(facts, "Before", joined(profile.signs().words(Sign::label).stream(), Stream.of()));
        add(facts, "Triggers", joined(profile.triggers().words(Trigger::label).stream(), Stream.of()));
        profile.headacheDays().ifPresent(days -> facts.add(fact("Days", days + " of 30 with headache")));
        profile.medicines().forEach(medicine -> facts.add(fact("Medicine", medicine(medicine))));
        add(facts, "Goal", profile.goal());
        return facts;
    }

    private static String medicine(Medicine medicine) {
        return medicine.name() + (medicine.drugDays().isPresent()
                ? ", " + RecordView.plural(medicine.drugDays().getAsInt(), "day") + " in 30" : "");
    }

    private static void add(List<Node> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(fact(name, value));
        }
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static String duration(HeadacheProfile profile) {
        String from = number(profile.hoursFrom());
        String to = number(profile.hoursTo());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() && to.isEmpty() ? "" : (from.isEmpty() ? "up to " + to : from) + " h";
        }
        return from + " to " + to + " h";
    }

    /// "Stiff neck, thirst": the first word begins as it is, the others go on.
    private static String joined(Stream<String> first, Stream<String> rest) {
        List<String> words = Stream.concat(first, rest).filter(word -> !word.isEmpty()).toList();
        return words.stream().skip(1).map(word -> word.substring(0, 1).toLowerCase(Locale.ENGLISH) + word.substring(1))
                .collect(Collectors.joining(", ", words.isEmpty() ? "" : words.getFirst()
                        + (words.size() > 1 ? ", " : ""), ""));
    }

    private static List<Node> course(History read, Clock clock) {
        Course course = read.course();
        List<Node> facts = new ArrayList<>();
        if (!read.cut()) {
            facts.add(fact("First", day(read.rows().getLast(), clock)));
        }
        lastTreated(read).ifPresent(row -> facts.add(fact("Last",
                day(row, clock) + ", " + RecordView.plural(row.wentIn(), "needle"))));
        facts.add(fact("Dwell", course.longest().map(dwell -> "at most " + Times.minutes(dwell))
                .orElse("None out yet")));
        facts.add(fact("LTR", course.twitches().words()));
        read.nextDay().ifPresent(next -> facts.add(fact("Next", Times.dayNear(next, LocalDate.now(clock)))));
        return facts;
    }

    private static Optional<SessionRow> lastTreated(History read) {
        return read.rows().stream().filter(Course::treated).findFirst();
    }

    /// "Session 8 is due today": from the day of the plan on, until the next session is opened.
    private static Optional<Node> due(History read, LocalDate today, Clock clock) {
        Optional<LocalDate> next = read.nextDay().filter(day -> !day.isAfter(today));
        return next.map(day -> {
            String title = "Session " + (read.rows().getFirst().number() + 1) + (day.equals(today) ? " is due today"
                    : " was due " + Times.dayNear(day, today));
            String since = lastTreated(read).map(row -> RecordView.plural((int) ChronoUnit.DAYS.between(
                    LocalDate.ofInstant(row.opened(), clock.getZone()), today), "day") + " since the last. ")
                    .orElse("");
            Label words = Parts.label(since + "Up to " + RecordView.plural(read.course().most(), "needle")
                    + " so far.", "muted");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            Label what = Parts.label(title, "strong");
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            HBox head = new HBox(8, Icon.CAL.node(18), what);
            VBox card = new VBox(4, head, words);
            card.getStyleClass().addAll("card", "due-card");
            return card;
        });
    }

    private static String day(SessionRow row, Clock clock) {
        return Times.dayNear(LocalDate.ofInstant(row.opened(), clock.getZone()), LocalDate.now(clock));
    }

    private static Node fact(String name, String value) {
        Label label = Parts.label(name, "muted");
        label.setMinWidth(NAME);
        Label text = value.isEmpty() ? Parts.label("Not entered", "muted", "blank")
                : Parts.label(unbroken(value), "fact");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, label, text);
    }

    /// Keeps the groups of a telephone number on one line.
    private static String unbroken(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "\u00a0");
    }
}
