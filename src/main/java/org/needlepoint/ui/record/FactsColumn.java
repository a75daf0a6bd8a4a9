package org.needlepoint.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.record.RecordModel.History;

/// What is known of the patient, at the left of the record.
final class FactsColumn {

    private static final double NAME = 76;

    private FactsColumn() {
    }

    static Node of(History read, Clock clock) {
        PatientDetails details = read.patient().details();
        VBox column = new VBox(title("Profile"), fact("Phone", details.phone()), fact("Doctor", details.doctor()),
                fact("If needed", details.contact()), fact("Health no.", details.healthNumber()));
        if (read.course().sessions() > 0) {
            column.getChildren().add(title("Course"));
            column.getChildren().addAll(course(read, clock));
        }
        column.getStyleClass().add("facts");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "facts-scroll");
        return scroll;
    }

    private static Label title(String text) {
        return Parts.label(text, "section", "column-title");
    }

    private static List<Node> course(History read, Clock clock) {
        Course course = read.course();
        List<Node> facts = new ArrayList<>();
        if (!read.cut()) {
            facts.add(fact("First", day(read.rows().getLast(), clock)));
        }
        read.rows().stream().filter(row -> row.wentIn() > 0).findFirst().ifPresent(row -> facts.add(fact("Last",
                day(row, clock) + ", " + RecordView.plural(row.wentIn(), "needle"))));
        facts.add(fact("Dwell", course.longest().map(dwell -> "at most " + Times.minutes(dwell))
                .orElse("None out yet")));
        facts.add(fact("LTR", course.twitches() + " in " + RecordView.plural(course.needles(), "needle")));
        return facts;
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
