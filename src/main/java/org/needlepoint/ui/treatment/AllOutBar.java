package org.needlepoint.ui.treatment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.AllOutQuestion;

/// "Are all 8 out?", below the running clocks and tiles: yes, or back.
///
/// Back lies where "All out" was, so that a second tap on the same place changes nothing.
final class AllOutBar extends HBox {

    private static final String ADVICE = "Look in the hair and along the hairline first. Clocks and alarms run on.";

    private final Label words = Parts.label("", "question-words");
    private final Label effect = Parts.label("", "question-effect");
    private final Label yesWords = new Label();
    private final Button back;
    private final Button yes;

    AllOutBar(TreatmentModel model) {
        super(12);
        getStyleClass().add("all-out-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        effect.setWrapText(true);
        effect.setMinHeight(USE_PREF_SIZE);
        VBox question = new VBox(4, words, effect);
        question.setAlignment(Pos.CENTER_LEFT);
        question.setMinWidth(0);
        HBox.setHgrow(question, Priority.ALWAYS);
        yes = answer(yesWords, "Y", model::confirmAllOut);
        yes.getStyleClass().add("question-yes");
        back = answer(new Label("Back"), "Esc", model::takeAllOutBack);
        back.setAccessibleText("Back, nothing is out by this, Esc");
        getChildren().addAll(question, yes, back);
    }

    private static Button answer(Label words, String keys, Runnable run) {
        HBox face = new HBox(12, words, Parts.key(keys));
        face.setAlignment(Pos.CENTER);
        Button button = new Button();
        button.setGraphic(face);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("large-button");
        button.setOnAction(_ -> run.run());
        return button;
    }

    void show(AllOutQuestion question) {
        words.setText(question.words());
        effect.setText(question.effect() + " " + ADVICE);
        yesWords.setText(question.yes());
        yes.setAccessibleText(question.yes() + ", Y");
    }

    /// Puts the keyboard on the answer that changes nothing.
    void focusBack() {
        back.requestFocus();
    }
}
