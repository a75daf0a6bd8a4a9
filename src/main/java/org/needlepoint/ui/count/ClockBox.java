package org.needlepoint.ui.count;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.state.NeedleShape;

/// The most urgent clock, and "Silence": all of the needles that is shown while the first count is open.
final class ClockBox extends VBox {

    private static final double SYMBOL = 40;
    /// The shape is drawn 12 px wide.
    private static final double GROWN = 3;

    private final Alarms alarms;
    private final StackPane symbol = new StackPane();
    private final ClockText clock = new ClockText(24);
    private final Label words = Parts.label("", "caption");
    private final Button silence;
    private Optional<NeedleState> shown = Optional.empty();

    ClockBox(Alarms alarms, Runnable silenced) {
        super(12);
        this.alarms = alarms;
        getStyleClass().addAll("panel-part", "clock-box");
        symbol.setMinSize(SYMBOL, SYMBOL);
        symbol.setMaxSize(SYMBOL, SYMBOL);
        clock.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(16, symbol, new VBox(clock, words));
        head.setAlignment(Pos.CENTER_LEFT);
        silence = Parts.button(Icon.SILENCE, "Silence", "F9", silenced);
        silence.setId("silence");
        silence.setMinHeight(64);
        silence.setMaxWidth(Double.MAX_VALUE);
        Label runOn = Parts.label("Clocks and alarms run on until you answer.", "run-on");
        runOn.setWrapText(true);
        runOn.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, runOn, silence);
    }

    void tick(Chart chart, Instant now) {
        Optional<NeedlePlacement> first = chart.in().stream().min(Comparator
                .<NeedlePlacement, NeedleState>comparing(needle -> needle.state(now)).reversed()
                .thenComparing(needle -> left(needle, now)));
        show(first.map(needle -> needle.state(now)));
        clock.setText(first.map(needle -> clock(needle, now)).orElse("No clock runs"));
        String silent = alarms.silentUntilProperty().get().filter(now::isBefore)
                .map(until -> ", silent " + Times.left(Duration.between(now, until))).orElse("");
        words.setText(first.map(needle -> switch (needle.state(now)) {
            case DUE -> "to 20 minutes";
            case OVER -> "over 20 minutes";
            default -> "to the planned time";
        }).orElse("") + silent);
    }

    private static Duration left(NeedlePlacement needle, Instant now) {
        return needle.state(now) == NeedleState.IN ? needle.untilDue(now) : needle.untilLimit(now);
    }

    private static String clock(NeedlePlacement needle, Instant now) {
        return switch (needle.state(now)) {
            case DUE -> "Due, " + Times.left(needle.untilLimit(now)) + " left";
            case OVER -> "+" + Times.minutes(needle.untilLimit(now));
            default -> Times.left(needle.untilDue(now)) + " left";
        };
    }

    private void show(Optional<NeedleState> state) {
        if (state.equals(shown) && !symbol.getChildren().isEmpty()) {
            return;
        }
        shown = state;
        Shape shape = NeedleShape.of(state.orElse(NeedleState.OUT));
        String style = state.filter(now -> now != NeedleState.IN).map(now -> now == NeedleState.OVER ? "over" : "due")
                .orElse(state.isPresent() ? "accent" : "quiet");
        shape.getTransforms().add(new Scale(GROWN, GROWN));
        symbol.getChildren().setAll(new Group(shape));
        symbol.getStyleClass().setAll("clock-symbol", style);
        clock.getStyleClass().setAll("clock-text", style);
    }
}
