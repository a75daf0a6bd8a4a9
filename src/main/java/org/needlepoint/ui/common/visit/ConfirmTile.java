package org.needlepoint.ui.common.visit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// Something that is confirmed by a tap: a box that is ticked, its words, and when.
public final class ConfirmTile extends ToggleButton {

    private final String words;
    private final Label time = Parts.label("", "muted");
    private final Label detail = Parts.label("", "caption");
    private final HBox line = new HBox(6);
    private final HBox face = new HBox(10);

    /// @param id  the id of the tile
    /// @param tap what a tap does; the tile itself only shows what the session holds
    public ConfirmTile(String id, String words, Runnable tap) {
        this.words = words;
        setId(id);
        getStyleClass().add("confirm-tile");
        StackPane box = new StackPane(Icon.CHECK.node(14));
        box.getStyleClass().add("tick-box");
        time.setMinWidth(USE_PREF_SIZE);
        detail.setMinWidth(0);
        line.getChildren().add(Parts.label(words, "tile-words"));
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox said = new VBox(line, detail);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        face.getChildren().addAll(box, said, Parts.spring());
        detail(Optional.empty());
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

    /// What stands under the words in small, the time then beside them; empty takes no room.
    public void detail(Optional<String> text) {
        HBox holder = text.isPresent() ? line : face;
        if (!holder.getChildren().contains(time)) {
            face.getChildren().remove(time);
            line.getChildren().remove(time);
            holder.getChildren().add(time);
        }
        detail.setText(text.orElse(""));
        detail.setVisible(text.isPresent());
        detail.setManaged(text.isPresent());
    }

    /// Shows whether it is confirmed, and when.
    public void show(boolean confirmed, Optional<String> at) {
        setSelected(confirmed);
        time.setText(at.orElse(""));
        setAccessibleText(words + (confirmed ? ", confirmed" + at.map(clock -> " " + clock).orElse("")
                : ", not confirmed"));
    }
}
