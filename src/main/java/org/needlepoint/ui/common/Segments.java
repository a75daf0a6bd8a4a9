package org.needlepoint.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;

/// One choice of a few, as a row of buttons. Nothing is chosen until a person or the record says so.
///
/// @param <T> the values
public final class Segments<T> extends SegmentedButton {

    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final boolean clearable;
    private Consumer<Optional<T>> chosen = _ -> { };
    private boolean showing;
    private ToggleButton dropped;

    /// A row of buttons of which one can be chosen.
    ///
    /// @param clearable whether a second tap on the chosen one takes the choice back
    public Segments(List<T> values, Function<T, String> label, boolean clearable) {
        this.values = List.copyOf(values);
        this.clearable = clearable;
        getStyleClass().add("segments");
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setMnemonicParsing(false);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // the arrow keys choose without an action
            button.selectedProperty().addListener((_, _, selected) -> {
                if (!showing) {
                    dropped = selected ? null : button;
                    if (selected) {
                        chosen.accept(Optional.of(value));
                    }
                }
            });
            button.setOnAction(_ -> tapped(button));
            buttons.add(button);
        }
        getButtons().setAll(buttons);
    }

    /// A tap on the chosen one takes the choice back, or leaves it where that cannot be.
    private void tapped(ToggleButton button) {
        // who was told may have shown the answer as open again: that is no tap that takes it back
        if (button != dropped) {
            return;
        }
        dropped = null;
        if (clearable) {
            chosen.accept(Optional.empty());
        } else {
            select(button, true);
        }
    }

    private void select(ToggleButton button, boolean selected) {
        showing = true;
        button.setSelected(selected);
        showing = false;
    }

    /// What a tap or an arrow key does; a tap that takes the choice back gives empty. Choosing by program calls none.
    public Segments<T> onChosen(Consumer<Optional<T>> handler) {
        chosen = handler;
        return this;
    }

    /// Shows a value as chosen; one that is not among the buttons leaves none chosen.
    public void show(Optional<T> value) {
        for (int at = 0; at < values.size(); at++) {
            select(buttons.get(at), value.filter(values.get(at)::equals).isPresent());
        }
    }

    /// The button of a value.
    public ToggleButton button(T value) {
        return buttons.get(values.indexOf(value));
    }
}
