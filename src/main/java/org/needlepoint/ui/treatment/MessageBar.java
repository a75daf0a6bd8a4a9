package org.needlepoint.ui.treatment;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.Message;

/// One sentence in the header, where it covers no control and no clock, with at most one thing to do about it.
final class MessageBar extends HBox {

    private final TreatmentModel model;

    MessageBar(TreatmentModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        show(Optional.empty());
    }

    void show(Optional<Message> message) {
        setVisible(message.isPresent());
        getStyleClass().removeAll("stop", "reason", "note");
        getChildren().clear();
        message.ifPresent(said -> {
            getStyleClass().add(style(said.kind()));
            Label sentence = Parts.label(said.sentence(), "message-sentence");
            sentence.setWrapText(true);
            sentence.setMinWidth(0);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            sentence.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            getChildren().addAll(icon(said.kind()).node(24), sentence);
            act(said.kind()).ifPresent(getChildren()::add);
        });
    }

    private Optional<Button> act(Message.Kind kind) {
        Optional<Button> button = switch (kind) {
            case NOT_SAVED -> Optional.of(Parts.button("Try again", model.desk()::tryAgain));
            case REFUSED -> Optional.of(Parts.button("Got it", model.desk()::dismissRefusal));
            case QUESTIONED -> Optional.of(Parts.button("Chart", model::chart));
            case DONE -> model.idle().isPresent() ? Optional.empty()
                    : Optional.of(Parts.button("Undo", model::undo));
            case TOLD -> Optional.empty();
        };
        button.ifPresent(made -> {
            made.getStyleClass().add("message-button");
            made.setMinWidth(USE_PREF_SIZE);
        });
        return button;
    }

    private static String style(Message.Kind kind) {
        return switch (kind) {
            case NOT_SAVED -> "stop";
            case REFUSED, QUESTIONED -> "reason";
            case DONE, TOLD -> "note";
        };
    }

    private static Icon icon(Message.Kind kind) {
        return switch (kind) {
            case NOT_SAVED -> Icon.STOP;
            case REFUSED, QUESTIONED -> Icon.WARN;
            case DONE -> Icon.CHECK;
            case TOLD -> Icon.INFO;
        };
    }
}
