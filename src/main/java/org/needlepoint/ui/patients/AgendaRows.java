package org.needlepoint.ui.patients;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.CheckDue;
import org.needlepoint.store.LastSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The rows of the day: who is due, who is to be called, and what was done.
final class AgendaRows {

    private static final double TIME = 36;
    private static final double EDGES = 20;

    private final Navigator navigator;
    private final ZoneId zone;

    AgendaRows(Navigator navigator, ZoneId zone) {
        this.navigator = navigator;
        this.zone = zone;
    }

    List<Node> of(Overview overview, int doneShown, Instant now, Consumer<CheckDue> call) {
        List<Node> rows = new ArrayList<>();
        overview.dueToday().forEach(row -> rows.add(row("Due", Icon.CAL, row.patient().name(),
                "session " + (row.last().map(LastSession::number).orElse(0) + 1), "agenda-do",
                () -> navigator.record(row.patient().id()))));
        overview.calls().forEach(due -> rows.add(call(due, now, call)));
        overview.doneToday().stream().limit(doneShown).forEach(row -> rows.add(done(row)));
        return rows;
    }

    private static Node call(CheckDue due, Instant now, Consumer<CheckDue> call) {
        boolean late = Duration.between(due.ended(), now).compareTo(Overview.CALL_UNTIL) > 0;
        return row("Call", Icon.PHONE, due.patient().name(), late ? "over 48 h" : "24 to 48 h check",
                late ? "agenda-late" : "agenda-do", () -> call.accept(due));
    }

    private Node done(PatientRow row) {
        LastSession last = row.last().orElseThrow();
        boolean signed = last.state() == SessionState.SIGNED;
        return row(Times.clock(last.opened(), zone), signed ? Icon.LOCK : Icon.CHECK, row.patient().name(),
                "session " + last.number() + (signed ? ", signed" : ""), "agenda-done",
                () -> navigator.session(last.id()));
    }

    private static Node row(String when, Icon icon, String who, String what, String style, Runnable open) {
        Label time = Parts.label(when, "caption");
        time.setMinWidth(TIME);
        Label name = Parts.label(who, "strong");
        name.setMinWidth(0);
        Label words = Parts.label(what, "muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button();
        HBox face = new HBox(8, time, icon.node(18), name, words, Parts.spring(), Icon.RIGHT.node(16));
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("quiet", "done-row", style);
        button.setAccessibleText(when + ", " + who + ", " + what);
        button.setOnAction(_ -> open.run());
        face.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
        return button;
    }
}
