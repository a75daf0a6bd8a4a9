package org.needlepoint.app;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;

/// Asked when the window is closed with needles in: the clocks count on, but no alarm can sound.
final class CloseQuestion extends VBox {

    CloseQuestion(int in, Runnable close, Runnable stay) {
        super(16);
        getStyleClass().add("question");
        setMaxSize(480, USE_PREF_SIZE);
        var words = Parts.label("No alarm sounds while Needlepoint is closed. The clocks count on, and the session is "
                + "offered when it opens again.");
        words.setWrapText(true);
        Button back = Parts.button("Stay", stay);
        back.getStyleClass().add("primary");
        Button leave = Parts.button("Close with needles in", close);
        leave.getStyleClass().add("danger-outline");
        HBox row = new HBox(8, leave, back);
        for (Button button : new Button[] {leave, back}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(Parts.label(in == 1 ? "1 needle is in" : in + " needles are in", "title"), words, row);
    }
}
