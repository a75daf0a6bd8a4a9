package org.needlepoint.ui.common.state;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// A field under its name, with a hint below it, or what is wrong with it (shape and words, not colour alone).
public final class LabelledField extends VBox {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Control input;
    private final Label hint = Parts.label("", "caption", "field-hint");
    private final Label problem = Parts.label("", "field-problem");
    private final HBox problemRow = new HBox(6, Icon.WARN.node(16), problem);

    /// @param name  as shown above the field and read out
    /// @param input what is typed into or chosen from
    public LabelledField(String name, Control input) {
        super(4);
        this.input = input;
        Label label = Parts.label(name, "field-name");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        input.setMaxWidth(Double.MAX_VALUE);
        for (Label words : new Label[] {hint, problem}) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        problemRow.getStyleClass().add("field-problem-row");
        getStyleClass().add("labelled-field");
        getChildren().addAll(label, input, hint, problemRow);
        show(hint, false);
        tellProblem(Optional.empty());
    }

    /// A field without its name above it: the name is read out only.
    public static LabelledField bare(String name, Control input) {
        LabelledField field = new LabelledField(name, input);
        field.getChildren().removeFirst();
        return field;
    }

    /// Puts a button beside the input.
    public void beside(Node button) {
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().remove(input);
        getChildren().add(1, new HBox(8, input, button));
    }

    /// Says something helpful below the field; empty text takes it away.
    public void tellHint(String text) {
        tellHint(text, false);
    }

    /// Says something below the field that is worth a second look.
    ///
    /// @param doubtful whether what was typed can be read in two ways
    public void tellHint(String text, boolean doubtful) {
        hint.setText(text);
        hint.setGraphic(doubtful ? Icon.INFO.node(16) : null);
        hint.pseudoClassStateChanged(DOUBTFUL, doubtful);
        show(hint, !text.isEmpty() && !problemRow.isVisible());
        input.setAccessibleHelp(text);
    }

    /// Says what is wrong, instead of the hint, or that all is well.
    public void tellProblem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problemRow.setVisible(sentence.isPresent());
        problemRow.setManaged(sentence.isPresent());
        show(hint, sentence.isEmpty() && !hint.getText().isEmpty());
        input.pseudoClassStateChanged(Styles.STATE_DANGER, sentence.isPresent());
        input.setAccessibleHelp(sentence.orElse(hint.getText()));
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
