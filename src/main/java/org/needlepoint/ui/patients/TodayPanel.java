package org.needlepoint.ui.patients;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.LastSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// What the clinic's day looks like: running treatments, unfinished sessions, and what was done.
final class TodayPanel extends VBox {

    /// The most sessions that are listed as done; the rest is one search away.
    private static final int DONE_SHOWN = 6;

    private final PatientsModel model;
    private final RunningSessions sessions;
    private final Navigator navigator;
    private final Clock clock;
    private final Label day = Parts.label("", "day");
    private final VBox content = new VBox();
    private final List<RunningCard> cards = new ArrayList<>();
    private List<Standing> shown = List.of();

    /// Where a desk's session stands: when this changes, the panel is laid out anew.
    private record Standing(SessionId id, SessionState state) {
    }

    TodayPanel(PatientsModel model, RunningSessions sessions, Navigator navigator, Clock clock) {
        this.model = model;
        this.sessions = sessions;
        this.navigator = navigator;
        this.clock = clock;
        getStyleClass().add("today");
        HBox head = new HBox(8, Parts.label("Today", "section"), day);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(48);
        content.getStyleClass().add("today-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "today-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /// Shows the clocks at a moment; lays out anew when a session has moved on.
    void tick(Instant now) {
        if (!standings(now).equals(shown)) {
            refresh(now);
        }
        cards.forEach(card -> card.tick(now));
    }

    private List<Standing> standings(Instant now) {
        List<Standing> standings = new ArrayList<>();
        sessions.running(now).forEach(desk -> standings.add(standing(desk)));
        sessions.desks().stream().filter(desk -> desk.session().state() != SessionState.NEEDLING)
                .forEach(desk -> standings.add(standing(desk)));
        return standings;
    }

    private static Standing standing(SessionDesk desk) {
        return new Standing(desk.session().id(), desk.session().state());
    }

    /// Lays the panel out anew.
    void refresh(Instant now) {
        shown = standings(now);
        day.setText(Times.longDay(LocalDate.ofInstant(now, clock.getZone())));
        content.getChildren().clear();
        cards.clear();
        addRunning(now);
        List<PatientRow> unfinished = model.overviewProperty().get().unfinished().stream()
                .filter(this::waits).toList();
        addGroup("Unfinished", unfinished.stream().map(this::unfinishedCard).toList());
        List<PatientRow> done = model.overviewProperty().get().doneToday();
        if (!done.isEmpty()) {
            VBox rows = new VBox();
            rows.getStyleClass().add("card");
            done.stream().limit(DONE_SHOWN).forEach(row -> rows.getChildren().add(doneRow(row)));
            addGroup(done.size() > DONE_SHOWN ? "Done today, the newest " + DONE_SHOWN + " of " + done.size()
                    : "Done today", List.of(rows));
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(nothing());
        }
    }

    private void addRunning(Instant now) {
        for (SessionDesk desk : sessions.running(now)) {
            RunningCard card = new RunningCard(desk, clock.getZone(), cards.isEmpty() ? "F11" : "",
                    () -> navigator.treatment(desk.session().id()));
            card.tick(now);
            cards.add(card);
        }
        content.getChildren().addAll(cards);
    }

    private boolean waits(PatientRow row) {
        return model.state(row).filter(state -> state.unfinished()
                && (state != SessionState.NEEDLING || model.desk(row).isEmpty())).isPresent();
    }

    private void addGroup(String title, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            content.getChildren().add(Parts.label(title, "group-title"));
            content.getChildren().addAll(nodes);
        }
    }

    private Node unfinishedCard(PatientRow row) {
        LastSession last = row.last().orElseThrow();
        LocalDate today = LocalDate.now(clock);
        SessionState state = model.state(row).orElse(last.state());
        VBox words = new VBox(Parts.label(row.patient().name(), "strong"), Parts.label(words(state)),
                Parts.label("Session " + last.number() + ", " + opened(last, today), "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = Parts.button("Continue", () -> navigator.session(last.id()));
        button.setMinWidth(108);
        button.setAccessibleText("Continue the session of " + row.patient().name());
        HBox card = new HBox(12, Icon.PEN.node(22), words, button);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "unfinished-card");
        if (LocalDate.ofInstant(last.opened(), clock.getZone()).isBefore(today)) {
            card.getStyleClass().add("old");
        }
        return card;
    }

    private static String words(SessionState state) {
        return switch (state) {
            case DRAFT, SCREENED -> "Nothing marked yet";
            case MARKED -> "Marked, no needle in";
            case NEEDLING -> "Needles in";
            case OUT, COUNTED, SIGNED, CANCELLED -> state.label();
        };
    }

    private String opened(LastSession last, LocalDate today) {
        String when = Times.when(last.opened(), today, clock.getZone());
        return when.substring(0, 1).toLowerCase(Locale.ENGLISH) + when.substring(1);
    }

    private Node doneRow(PatientRow row) {
        LastSession last = row.last().orElseThrow();
        Label time = Parts.label(Times.clock(last.opened(), clock.getZone()), "caption");
        time.setMinWidth(40);
        Label name = Parts.label(row.patient().name(), "strong");
        name.setMinWidth(0);
        Label what = Parts.label("session " + last.number(), "muted");
        what.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button();
        HBox face = new HBox(12, time, Icon.CHECK.node(18), name, what, Parts.spring(), Icon.RIGHT.node(16));
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("quiet", "done-row");
        button.setAccessibleText("%s, session %d, done, opened %s".formatted(row.patient().name(), last.number(),
                time.getText()));
        button.setOnAction(_ -> navigator.session(last.id()));
        face.prefWidthProperty().bind(button.widthProperty().subtract(28));
        return button;
    }

    private static Node nothing() {
        VBox card = new VBox(4, Parts.label("No needles in", "strong"),
                Parts.label("Running treatments and unfinished sessions appear here.", "muted"));
        ((Label) card.getChildren().getLast()).setWrapText(true);
        card.setPadding(new Insets(16));
        card.getStyleClass().add("card");
        return card;
    }
}
