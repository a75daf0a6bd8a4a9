package org.needlepoint.ui.patients;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.NeedleShape;

/// One patient in the list; for a running treatment with its clock.
final class PatientCell extends ListCell<PatientRow> {

    private final PatientsModel model;
    private final Clock clock;
    private final Label name = Parts.label("", "strong");
    private final Label number = Parts.label("", "caption");
    private final Label age = new Label();
    private final Label born = Parts.label("", "caption");
    private final Label sessions = new Label();
    private final Label last = new Label();
    private final Label needles = Parts.label("", "strong");
    private final ClockText time = new ClockText(14);
    private final HBox live = new HBox(6, NeedleShape.of(NeedleState.IN), needles, time);
    private final Label headache = new Label();
    private final StackPane next = new StackPane();
    private final HBox alerts = new HBox(6);
    private final HBox row;
    private NeedleState liveState = NeedleState.MARKED;

    PatientCell(PatientsModel model, Clock clock, ObservableDoubleValue listWidth) {
        this.model = model;
        this.clock = clock;
        live.getStyleClass().add("live");
        live.setAlignment(Pos.CENTER_LEFT);
        live.setFillHeight(false);
        next.setAlignment(Pos.CENTER_LEFT);
        alerts.setAlignment(Pos.CENTER_LEFT);
        StackPane when = new StackPane(last, live);
        when.setAlignment(Pos.CENTER_LEFT);
        VBox who = two(name, number);
        who.setPadding(new Insets(0, 12, 0, 0));
        row = Columns.row(listWidth, who, two(age, born), headache, sessions, when, next, alerts);
        getStyleClass().add("patient-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static VBox two(Label above, Label below) {
        VBox box = new VBox(above, below);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Shows the same patient again, after something beside the row has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(PatientRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Patient patient = item.patient();
        name.setText(patient.name());
        number.setText(patient.number());
        age.setText(patient.age(today) + " y");
        born.setText(Times.day(patient.birthDate()));
        sessions.setText(Integer.toString(item.sessions()));
        last.setText(item.last().map(session -> Times.when(session.opened(), today, clock.getZone()))
                .orElse("Never"));
        headache.setText(item.headache().words().isEmpty() ? "Not assessed" : item.headache().words());
        headache.getStyleClass().setAll("label", item.headache().words().isEmpty() ? "muted" : "plain");
        NextWords comes = next(item, today);
        next.getChildren().setAll(comes.node());
        List<Alert> shown = model.alerts(item);
        alerts.getChildren().setAll(chips(shown));
        setGraphic(row);
        // The list fills rows while it lays out, when this frame's styles are done: a new chip would show bare.
        row.applyCss();
        tick(clock.instant());
        setAccessibleText("%s, %s years, born %s, %s, %s, %s sessions, last %s, next %s%s".formatted(patient.name(),
                patient.age(today), born.getText(), patient.number(), headache.getText(), item.sessions(),
                last.getText(), comes.words(), shown.stream().map(alert -> ", " + alert.level().label() + ": "
                        + alert.text()).collect(Collectors.joining())));
    }

    private NextWords next(PatientRow item, LocalDate today) {
        Optional<SessionDesk> desk = model.desk(item);
        if (desk.filter(open -> open.session().state() == SessionState.NEEDLING
                && open.session().chart().allOut().isEmpty()).isPresent()) {
            return new NextWords(Optional.empty(), "Session " + desk.orElseThrow().session().number(), "muted");
        }
        return NextWords.of(item, model.state(item), model.countOpen(item), model.callDue(item).isPresent(), today);
    }

    /// The strongest alert as a chip, and how many more there are.
    private static List<Node> chips(List<Alert> alerts) {
        List<Node> nodes = new ArrayList<>();
        alerts.stream().findFirst().ifPresent(alert -> {
            HBox chip = Parts.chip(alert.level(), alert.text());
            chip.getStyleClass().add("small");
            chip.setMinWidth(0);
            nodes.add(chip);
        });
        if (alerts.size() > 1) {
            Label more = Parts.label("+" + (alerts.size() - 1), "caption");
            more.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(more);
        }
        return nodes;
    }

    /// Shows the clock of a running treatment at a moment; does nothing for any other row.
    void tick(Instant now) {
        if (getItem() == null) {
            return;
        }
        Optional<Chart> chart = model.desk(getItem()).map(SessionDesk::session)
                .filter(session -> session.state() == SessionState.NEEDLING).map(session -> session.chart());
        Optional<Headline> headline = chart.flatMap(running -> Headline.of(running, now));
        last.setVisible(headline.isEmpty());
        live.setVisible(headline.isPresent());
        headline.ifPresent(shown -> {
            needles.setText(chart.orElseThrow().round().blind() ? "" : chart.orElseThrow().in().size() + " in,");
            time.setText(shown.clock());
            if (shown.state() != liveState) {
                liveState = shown.state();
                live.getChildren().set(0, NeedleShape.of(liveState));
                live.getStyleClass().setAll("live", shown.style());
                time.getStyleClass().setAll("clock-text", shown.style());
                live.applyCss();
            }
        });
    }
}
