package org.needlepoint.ui.aftercare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.ui.common.Keeping;
import org.needlepoint.ui.common.Parts;

/// The note on the session, kept as it is typed. One that is too long stays in its field with the reason below, and the
/// chart is not signed without it.
final class NoteField extends VBox {

    private final AfterModel model;
    private final Runnable changed;
    private final TextArea text = Parts.lines();
    private final Label problem = Parts.label("", "field-problem");

    /// @param changed told when the note became too long, or fits again
    NoteField(AfterModel model, Runnable changed) {
        super(6);
        this.model = model;
        this.changed = changed;
        text.setId("note");
        text.setPromptText("Note");
        text.setAccessibleText("Note");
        text.setPrefRowCount(1);
        text.setMinHeight(48);
        text.setWrapText(true);
        text.textProperty().subscribe((_, _) -> check());
        Keeping.words(text, this::keep);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.setManaged(false);
        Label name = Parts.label("Note", "section");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, name, text);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(row, problem);
    }

    /// Whether what stands in the field can be kept.
    boolean fits() {
        return text.getText().strip().length() <= After.NOTE_LIMIT;
    }

    private void check() {
        String sentence = fits() ? "" : "The note holds " + After.NOTE_LIMIT + " characters, this one has "
                + text.getText().strip().length() + ". Shorten it.";
        boolean turned = sentence.isEmpty() != problem.getText().isEmpty();
        problem.setText(sentence);
        problem.setManaged(!sentence.isEmpty());
        if (turned) {
            changed.run();
        }
    }

    /// Writes the note down.
    ///
    /// @return whether it is; not when it is too long
    boolean keep() {
        if (fits() && !model.readOnly()) {
            model.note(text.getText());
        }
        return fits();
    }

    void focus() {
        text.requestFocus();
    }

    void show() {
        if (!text.isFocused() && fits() && !text.getText().strip().equals(model.after().note())) {
            text.setText(model.after().note());
        }
        text.setEditable(!model.readOnly());
    }
}
