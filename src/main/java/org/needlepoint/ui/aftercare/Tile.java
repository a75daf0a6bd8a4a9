package org.needlepoint.ui.aftercare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// Something that is confirmed by a tap: a box that is ticked, its words, and when.
final class Tile extends ToggleButton {

    private final String words;
    private final Label time = Parts.label("", "muted");

    Tile(String id, String words, Runnable tap) {
        this.words = words;
        setId(id);
        getStyleClass().add("confirm-tile");
        StackPane box = new StackPane(Icon.CHECK.node(14));
        box.getStyleClass().add("tick-box");
        HBox face = new HBox(10, box, Parts.label(words, "tile-words"), Parts.spring(), time);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        face.prefWidthProperty().bind(widthProperty().subtract(26));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        // selected only shows what the session holds
        setOnAction(_ -> {
            setSelected(!isSelected());
            tap.run();
        });
    }

    /// Shows whether it is confirmed, and when.
    void show(boolean confirmed, Optional<String> at) {
        setSelected(confirmed);
        time.setText(at.orElse(""));
        setAccessibleText(words + (confirmed ? ", confirmed" + at.map(clock -> " " + clock).orElse("")
                : ", not confirmed"));
    }
}
