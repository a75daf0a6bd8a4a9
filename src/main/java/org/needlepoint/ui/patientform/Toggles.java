package org.needlepoint.ui.patientform;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Several choices of a list, each switched on and off by itself.
///
/// @param <E> the list
final class Toggles<E extends Enum<E>> extends FlowPane {

    private static final double GAP = 8;

    /// @param name   of the list, read out before each choice
    /// @param chosen shown, and changed by a tap
    Toggles(String name, Class<E> list, Function<E, String> label, ObjectProperty<Set<E>> chosen) {
        super(GAP, GAP);
        for (E value : list.getEnumConstants()) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setMnemonicParsing(false);
            button.getStyleClass().add("choice-toggle");
            button.setAccessibleText(name + ": " + label.apply(value));
            button.setOnAction(_ -> {
                EnumSet<E> now = EnumSet.noneOf(list);
                now.addAll(chosen.get());
                if (button.isSelected()) {
                    now.add(value);
                } else {
                    now.remove(value);
                }
                chosen.set(now);
            });
            chosen.subscribe(values -> button.setSelected(values.contains(value)));
            getChildren().add(button);
        }
    }
}
