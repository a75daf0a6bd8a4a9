package org.needlepoint.app;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;

/// One running treatment in the app bar: room, initials and soonest clock; diamond when due, octagon
/// when over or while the count is open.
final class RunningChip extends Button {

    private final SessionDesk desk;
    private final ClockText clock = new ClockText(13);
    private final Label name = new Label();
    private final HBox face;
    private NeedleState shown;

    RunningChip(SessionDesk desk, Runnable open) {
        this.desk = desk;
        getStyleClass().add("running-chip");
        face = new HBox(8, shape(NeedleState.IN), name, clock);
        face.setAlignment(Pos.CENTER);
        setGraphic(face);
        setOnAction(_ -> open.run());
    }

    SessionDesk desk() {
        return desk;
    }

    void tick(Instant now) {
        Chart chart = desk.session().chart();
        String room = chart.events().room();
        String who = (room.isEmpty() ? "" : room + ", ") + desk.patient().initials();
        // until the first count clock and alarm only (UX section 4)
        boolean counting = chart.round().differs() || chart.allOut().isPresent() && chart.in().isEmpty();
        boolean fainting = chart.events().fainting();
        name.setText(fainting ? who + " Patient faint" : counting ? who + " Count open" : who);
        NeedleState state = counting || fainting ? NeedleState.OVER
                : chart.in().stream().map(needle -> needle.state(now)).max(Enum::compareTo).orElse(NeedleState.IN);
        if (state != shown) {
            show(state);
        }
        clock.setText(counting ? sinceTheFirstNeedle(chart, now)
                : NextStep.ringedOrSoonest(chart, OptionalInt.empty(), now)
                        .map(needle -> Times.needleClock(needle, now)).orElseGet(() -> toDo(chart)));
        setAccessibleText("Running treatment, " + (room.isEmpty() ? "" : room + ", ") + desk.patient().name() + ", "
                + (counting ? "count open, " : "") + clock.getText());
    }

    /// What waits while no needle is in.
    private static String toDo(Chart chart) {
        return chart.open().isEmpty() ? "All out?" : chart.open().size() + " to place";
    }

    /// Until the count fits, every screen shows the time since the first needle (UX section 3), in words: no
    /// countdown is mistaken for it.
    private static String sinceTheFirstNeedle(Chart chart, Instant now) {
        return chart.firstNeedle().map(first -> Times.lasting(Duration.between(first, now))).orElse("");
    }

    private void show(NeedleState state) {
        shown = state;
        face.getChildren().set(0, shape(state));
        getStyleClass().removeAll("due", "over");
        clock.getStyleClass().removeAll("due", "over");
        if (state != NeedleState.IN) {
            String style = state == NeedleState.OVER ? "over" : "due";
            getStyleClass().add(style);
            clock.getStyleClass().add(style);
        }
    }

    private static Node shape(NeedleState state) {
        Node shape = switch (state) {
            case DUE -> new Polygon(0, -6, 6, 0, 0, 6, -6, 0);
            case OVER -> new Polygon(-2.5, -6, 2.5, -6, 6, -2.5, 6, 2.5, 2.5, 6, -2.5, 6, -6, 2.5, -6, -2.5);
            case MARKED, IN, OUT, NEVER_PLACED, MISSING -> new Circle(5);
        };
        shape.getStyleClass().add("running-shape");
        return shape;
    }
}
