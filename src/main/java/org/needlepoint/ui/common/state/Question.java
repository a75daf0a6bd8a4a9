package org.needlepoint.ui.common.state;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;

/// A question over the screen, with two answers. Esc is the safe one; never a dialog of the system (UX section 14).
public final class Question {

    private static final double WIDTH = 460;

    private final ModalPane pane;
    private Node before;
    private Button safe;
    private Button other;

    /// @param pane lies over the screen's content
    public Question(ModalPane pane) {
        this.pane = pane;
        pane.setPersistent(true);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Asks. The safe answer has the focus and changes nothing.
    ///
    /// @param otherwise what the other answer does
    public void ask(String title, String sentence, String safeAnswer, String otherAnswer, Runnable otherwise) {
        before = pane.getScene().getFocusOwner();
        safe = Parts.button(safeAnswer, this::close);
        other = Parts.button(otherAnswer, () -> {
            close();
            otherwise.run();
        });
        other.getStyleClass().add("danger-outline");
        Parts.ask(pane, box(title, sentence));
        safe.requestFocus();
    }

    private VBox box(String title, String sentence) {
        Label words = Parts.label(sentence, "message-sentence");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, other, safe);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox.setMargin(buttons, new Insets(16, 0, 0, 0));
        VBox box = new VBox(8, Parts.label(title, "section"), words, buttons);
        box.getStyleClass().add("question");
        box.setMinWidth(WIDTH);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        return box;
    }

    /// Whether a question waits for its answer.
    public boolean asking() {
        return pane.isDisplay();
    }

    private void close() {
        pane.hide(true);
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Esc answers safely; Tab stays within the question.
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                close();
            }
            case TAB -> {
                event.consume();
                (safe.isFocused() ? other : safe).requestFocus();
            }
            default -> {
            }
        }
    }
}
