package org.needlepoint.ui.patients;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.CheckDue;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// What the clinic's day looks like: running treatments, unfinished sessions, and what was done.
final class TodayPanel extends VBox {

    /// The most sessions that are listed as done; the rest is one search away.
    private static final double HEAD_WRAP = 280;
    private static final int DONE_SHOWN = 6;

    private final PatientsModel model;
    private final RunningSessions sessions;
    private final Navigator navigator;
    private final Clock clock;
    private final Label day = Parts.label("", "day");
    private final VBox content = new VBox();
    private final UnfinishedCard unfinishedCard;
    private final AgendaRows agenda;
    private final Consumer<CheckDue> call;
    private final List<RunningCard> cards = new ArrayList<>();
    private List<Standing> shown = List.of();

    /// Where a desk's session stands: when this changes, the panel is laid out anew.
    private record Standing(SessionId id, SessionState state, boolean countOpen) {
    }

    /// @param call opens a check call
    TodayPanel(PatientsModel model, RunningSessions sessions, Navigator navigator, Clock clock,
            Consumer<CheckDue> call) {
        this.model = model;
        this.sessions = sessions;
        this.navigator = navigator;
        this.clock = clock;
        this.call = call;
        this.unfinishedCard = new UnfinishedCard(model, navigator, clock.getZone());
        this.agenda = new AgendaRows(navigator, clock.getZone());
        getStyleClass().add("today");
        FlowPane head = new FlowPane(8, 0, Parts.label("Today", "section"), day);
        head.setPrefWrapLength(HEAD_WRAP);
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
        return new Standing(desk.session().id(), desk.session().state(), countOpen(desk));
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
        addGroup("Unfinished", unfinished.stream().map(row -> unfinishedCard.of(row, now)).toList());
        Overview overview = model.overviewProperty().get();
        List<Node> rows = agenda.of(overview, DONE_SHOWN, now, call);
        if (!rows.isEmpty()) {
            VBox card = new VBox();
            card.getStyleClass().add("card");
            card.getChildren().setAll(rows);
            int done = overview.doneToday().size();
            addGroup(done > DONE_SHOWN ? "Due and done, the newest " + DONE_SHOWN + " of " + done : "Due and done",
                    List.of(card));
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(nothing());
        }
    }

    private void addRunning(Instant now) {
        for (SessionDesk desk : sessions.running(now)) {
            if (countOpen(desk)) {
                continue;
            }
            RunningCard card = new RunningCard(desk, clock.getZone(), cards.isEmpty() ? "F11" : "",
                    () -> navigator.treatment(desk.session().id()));
            card.tick(now);
            cards.add(card);
        }
        content.getChildren().addAll(cards);
    }

    /// From "All out" to a count that fits no needle is shown, and counting is what waits.
    private static boolean countOpen(SessionDesk desk) {
        return desk.session().chart().allOut().isPresent();
    }

    private boolean waits(PatientRow row) {
        return model.state(row).filter(state -> state.unfinished() && (state != SessionState.NEEDLING
                || model.desk(row).isEmpty() || model.countOpen(row))).isPresent();
    }

    private void addGroup(String title, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            content.getChildren().add(Parts.label(title, "group-title"));
            content.getChildren().addAll(nodes);
        }
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
