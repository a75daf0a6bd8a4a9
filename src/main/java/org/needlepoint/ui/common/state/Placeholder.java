package org.needlepoint.ui.common.state;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// What stands where a list has nothing to show: why, and the one thing to do.
public final class Placeholder extends VBox {

    private static final double MEASURE = 440;

    /// @param actions the buttons, if something can be done
    public Placeholder(String title, String sentence, Node... actions) {
        super(8);
        getStyleClass().add("placeholder");
        setAlignment(Pos.CENTER);
        getChildren().add(words(title, "section"));
        if (!sentence.isEmpty()) {
            getChildren().add(words(sentence, "muted"));
        }
        for (Node action : actions) {
            setMargin(action, new Insets(8, 0, 0, 0));
            getChildren().add(action);
        }
    }

    /// What was not read, why, and "Try again".
    public static Placeholder failure(String title, Failure failure, Runnable again) {
        Placeholder placeholder = new Placeholder(title, failure.withCode(), Parts.button("Try again", again));
        placeholder.getChildren().addFirst(Icon.WARN.node(24));
        placeholder.getStyleClass().add("failed");
        return placeholder;
    }

    private static Label words(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(MEASURE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
