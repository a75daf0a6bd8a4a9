package org.needlepoint.ui.treatment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.control.Label;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// Beside the tiles when not all are seen: up, which are shown, down; and what is due or over out of sight.
final class TilePager extends VBox {

    private final PageButton up;
    private final PageButton down;
    private final Label range = Parts.label("", "pager-range");

    /// A button that says what lies beyond it.
    private static final class PageButton extends Button {

        private final Label hidden = new Label();
        private final String name;

        PageButton(Icon icon, String name, boolean upwards, Runnable run) {
            this.name = name;
            StackPane arrow = icon.node(24);
            arrow.setRotate(upwards ? 180 : 0);
            VBox face = upwards ? new VBox(2, arrow, hidden) : new VBox(2, hidden, arrow);
            face.setAlignment(Pos.CENTER);
            hidden.managedProperty().bind(hidden.visibleProperty());
            setGraphic(face);
            getStyleClass().add("pager-button");
            setFocusTraversable(false);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            VBox.setVgrow(this, Priority.ALWAYS);
            setOnAction(_ -> run.run());
        }

        void show(List<NeedleTile> beyond) {
            long over = beyond.stream().filter(tile -> tile.state() == NeedleState.OVER).count();
            long due = beyond.stream().filter(tile -> tile.state() == NeedleState.DUE).count();
            String words = over > 0 ? over + " over" : due > 0 ? due + " due" : "";
            setDisable(beyond.isEmpty());
            hidden.setVisible(!words.isEmpty());
            if (!hidden.getText().equals(words)) {
                hidden.setText(words);
                hidden.getStyleClass().setAll("label", over > 0 ? "pager-over" : "pager-due");
            }
            setAccessibleText(words.isEmpty() ? name : name + ", " + words);
        }
    }

    TilePager(Runnable goUp, Runnable goDown) {
        super(6);
        up = new PageButton(Icon.DOWN, "Needles before", true, goUp);
        down = new PageButton(Icon.DOWN, "Needles after", false, goDown);
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        range.setAlignment(Pos.CENTER);
        getChildren().addAll(up, range, down);
    }

    /// @param from the first tile that is seen
    /// @param to   the tile after the last that is seen
    void show(List<NeedleTile> tiles, int from, int to) {
        up.show(tiles.subList(0, from));
        down.show(tiles.subList(to, tiles.size()));
        range.setText(tiles.isEmpty() ? "" : tiles.get(from).number() + "–" + tiles.get(to - 1).number() + " of "
                + tiles.size());
    }
}
