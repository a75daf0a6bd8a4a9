package org.needlepoint.ui.screening;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// A card of questions beside what its level means.
final class Section {

    private Section() {
    }

    /// @param icon  the shape of the level; null where the card holds several
    /// @param style "stop", "reason" or "note"; empty where the card holds several
    static HBox of(Icon icon, String style, String title, String hint, Region card) {
        Label small = Parts.label(hint, "caption");
        small.setWrapText(true);
        VBox words = new VBox(Parts.label(title, "strong"), small);
        HBox side = new HBox(8);
        if (icon != null) {
            side.getChildren().add(icon.node(20));
        }
        side.getChildren().add(words);
        side.getStyleClass().addAll("group-side", style.isEmpty() ? "plain" : style);
        HBox.setHgrow(card, Priority.ALWAYS);
        return new HBox(12, side, card);
    }
}
