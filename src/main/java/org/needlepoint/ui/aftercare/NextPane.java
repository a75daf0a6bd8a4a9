package org.needlepoint.ui.aftercare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;

/// The next session: proposed from the plan as an outline; until it is tapped it prints "proposed".
final class NextPane extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int DAYS = 7;

    private final AfterModel model;
    private final Label day = Parts.label("", "strong");
    private final Segments<Integer> weeks = new Segments<>(List.of(1, 2, 3, 4), week -> week + " wk", true);
    private final DatePicker other = new DatePicker();
    private final Label hint = Parts.label("", "caption");
    private boolean showing;

    NextPane(AfterModel model) {
        super(8);
        this.model = model;
        weeks.setId("next-weeks");
        weeks.onChosen(chosen -> model.next(chosen.map(week -> model.visit().day().plusDays((long) DAYS * week))));
        weeks.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(weeks, Priority.ALWAYS);
        other.setId("next-day");
        other.getStyleClass().add("date-only");
        other.setAccessibleText("Another day for the next session");
        other.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate item, boolean empty) {
                super.updateItem(item, empty);
                setDisable(empty || item.isBefore(model.visit().day()));
            }
        });
        other.setOnAction(_ -> {
            if (!showing) {
                model.next(Optional.ofNullable(other.getValue()));
            }
        });
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new HBox(Parts.label("Next session", "section"), Parts.spring(), day),
                new HBox(4, weeks, other), hint);
    }

    void show() {
        Optional<LocalDate> next = model.after().next();
        OptionalInt proposed = model.proposedWeeks();
        LocalDate today = model.visit().day();
        Optional<LocalDate> proposal = proposed.isPresent()
                ? Optional.of(today.plusDays((long) DAYS * proposed.getAsInt())) : Optional.empty();
        day.setText(next.map(DAY::format).orElse(proposal.map(date -> DAY.format(date) + "?").orElse("")));
        weeks.show(next.flatMap(date -> weeksTo(today, date)));
        for (int week = 1; week <= 4; week++) {
            weeks.button(week).getStyleClass().remove("proposed");
            if (next.isEmpty() && proposed.isPresent() && proposed.getAsInt() == week) {
                weeks.button(week).getStyleClass().add("proposed");
            }
        }
        showing = true;
        other.setValue(next.orElse(null));
        showing = false;
        String plan = next.isPresent() ? "" : proposed.isPresent() ? "Proposed by the plan until it is tapped. "
                : "Acute: a check call follows, no session is proposed. ";
        String gap = model.gapDays().isPresent() ? "Last gap " + gap(model.gapDays().getAsInt()) + ". " : "";
        hint.setText(plan + gap + "Check call " + Times.dayNear(model.checkCall(), today) + ", 24 to 48 h.");
        setDisable(model.readOnly());
    }

    private static String gap(int days) {
        int weeks = days / DAYS;
        return days % DAYS == 0 && weeks > 0 ? weeks + (weeks == 1 ? " week" : " weeks")
                : days + (days == 1 ? " day" : " days");
    }

    private static Optional<Integer> weeksTo(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days % DAYS == 0 && days / DAYS >= 1 && days / DAYS <= 4 ? Optional.of((int) (days / DAYS))
                : Optional.empty();
    }
}
