package org.needlepoint.ui.common.state;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// A message where it bites: what happened, then what to do, with its buttons (ux picture 11).
public final class MessageBar extends HBox {

    private final Label title = Parts.label("", "strong");
    private final Label sentence = Parts.label("", "message-sentence");

    /// @param icon    the shape of the level
    /// @param level   "stop", "reason", "note" or "good"
    /// @param actions the buttons, the most likely one last
    public MessageBar(Icon icon, String level, String title, String sentence, Node... actions) {
        super(12);
        getStyleClass().addAll("message-bar", level);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        this.title.setWrapText(true);
        this.sentence.setWrapText(true);
        this.title.setMinHeight(Region.USE_PREF_SIZE);
        this.sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, this.title, this.sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon.node(20), words);
        if (actions.length > 0) {
            getChildren().add(buttons);
        }
        say(title, sentence);
    }

    /// Changes the words; an empty sentence takes no room.
    public void say(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
        sentence.setManaged(!newSentence.isEmpty());
        sentence.setVisible(!newSentence.isEmpty());
    }
}
