package org.needlepoint.ui.charting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.ui.common.Parts;

/// A planned dwell: in and out, 5, 10, 15, 20, or another 1 to 20 minutes, which is asked for in a small window.
final class DwellChoice extends SegmentedButton {

    private static final List<Dwell> READY = List.of(Dwell.IN_AND_OUT, new Dwell(5), new Dwell(10), new Dwell(15),
            new Dwell(20));

    private final Consumer<Dwell> chosen;
    private final List<ToggleButton> ready;
    private final ToggleButton other = new ToggleButton("Other");
    private Dwell shown;

    DwellChoice(Consumer<Dwell> chosen) {
        this.chosen = chosen;
        this.ready = READY.stream().map(this::readyButton).toList();
        getStyleClass().add("segments");
        other.setOnAction(_ -> {
            show(shown);
            ask();
        });
        other.getStyleClass().add("dwell-other");
        grow(other);
        getButtons().addAll(ready);
        getButtons().add(other);
    }

    private ToggleButton readyButton(Dwell dwell) {
        ToggleButton button = new ToggleButton(dwell.inAndOut() ? "In and out" : Integer.toString(dwell.minutes()));
        button.setAccessibleText("Planned dwell " + dwell.label());
        button.setOnAction(_ -> {
            show(dwell);
            chosen.accept(dwell);
        });
        grow(button);
        return button;
    }

    private static void grow(ToggleButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
    }

    /// Shows a dwell as chosen; one that has no button of its own stands on "Other".
    void show(Dwell dwell) {
        shown = dwell;
        for (int at = 0; at < READY.size(); at++) {
            ready.get(at).setSelected(READY.get(at).equals(dwell));
        }
        boolean own = !READY.contains(dwell);
        other.setSelected(own);
        other.setText(own ? dwell.minutes() + " min" : "Other");
    }

    private void ask() {
        TextField minutes = new TextField();
        minutes.setPrefColumnCount(4);
        minutes.setAccessibleText("Planned dwell in minutes, 1 to 20");
        Label problem = Parts.label("1 to 20 minutes", "caption");
        problem.setWrapText(true);
        problem.setMaxWidth(260);
        PopOver window = new PopOver();
        HBox row = new HBox(8, minutes, Parts.label("min", "muted"), Parts.button("Set",
                () -> accept(minutes.getText(), problem, window)));
        row.setAlignment(Pos.CENTER_LEFT);
        minutes.setOnAction(_ -> accept(minutes.getText(), problem, window));
        VBox content = new VBox(8, row, problem);
        content.getStyleClass().add("pop-content");
        window.setContentNode(content);
        window.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        window.setAnimated(false);
        window.show(other);
        minutes.requestFocus();
    }

    private void accept(String text, Label problem, PopOver window) {
        Optional<Integer> minutes = Numbers.whole(text);
        try {
            Dwell dwell = Dwell.ofMinutes(minutes.orElseThrow(() -> new IllegalArgumentException(
                    "Planned dwell is a whole number of minutes, not \"" + text.strip() + "\". Enter 1 to 20.")));
            window.hide();
            show(dwell);
            chosen.accept(dwell);
        } catch (IllegalArgumentException refused) {
            problem.getStyleClass().setAll("label", "field-problem");
            problem.setText(refused.getMessage());
        }
    }
}
