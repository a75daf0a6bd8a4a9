package org.needlepoint.ui.treatment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// The button of a tile: "Out", "In", or "In and out"; it carries "F8" while the foot switch would do the same.
final class TileButton extends Button {

    private final Label word = new Label();
    private final Label foot = Parts.key("F8");

    TileButton() {
        VBox face = new VBox(2, word, foot);
        face.setAlignment(Pos.CENTER);
        foot.managedProperty().bind(foot.visibleProperty());
        setGraphic(face);
        getStyleClass().add("tile-button");
        // the tile itself takes the focus, and its keys do the same
        setFocusTraversable(false);
    }

    void show(NeedleTile tile) {
        String shown = switch (tile.control()) {
            case OUT -> "Out";
            case IN -> "In";
            case IN_AND_OUT -> "In, out";
            case NONE -> "";
        };
        setVisible(tile.control() != NeedleTile.Control.NONE);
        foot.setVisible(tile.footSwitch());
        if (!word.getText().equals(shown)) {
            word.setText(shown);
            word.getStyleClass().removeAll("long");
            if (tile.control() == NeedleTile.Control.IN_AND_OUT) {
                word.getStyleClass().add("long");
            }
        }
        setAccessibleText((tile.control() == NeedleTile.Control.IN_AND_OUT ? "In and out" : shown) + ", needle "
                + tile.number());
    }
}
