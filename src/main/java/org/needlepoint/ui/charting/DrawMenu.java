package org.needlepoint.ui.charting;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.needlepoint.ui.common.Icon;

/// "Draw": what is in the hand above the drawings. The needle, until another is chosen.
final class DrawMenu extends MenuButton {

    DrawMenu(Sketching sketching) {
        setId("draw");
        getStyleClass().addAll("tool", "tool-menu");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icon.PEN.node(18));
        ToggleGroup tools = new ToggleGroup();
        for (Sketching.Tool tool : Sketching.Tool.values()) {
            RadioMenuItem item = new RadioMenuItem(tool.label());
            item.setId("draw-" + tool.name().toLowerCase(Locale.ENGLISH).replace('_', '-'));
            item.setToggleGroup(tools);
            item.setOnAction(_ -> sketching.take(tool));
            getItems().add(item);
        }
        sketching.toolProperty().subscribe(tool -> {
            ((RadioMenuItem) getItems().get(tool.ordinal())).setSelected(true);
            setText("Draw: " + tool.label().toLowerCase(Locale.ENGLISH));
            setAccessibleText("Draw, now " + tool.label());
        });
    }
}
