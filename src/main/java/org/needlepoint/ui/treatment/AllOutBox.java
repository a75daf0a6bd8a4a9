package org.needlepoint.ui.treatment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.AllOutQuestion;

/// "Are all 8 out?", over the running clocks: yes, or back.
final class AllOutBox extends VBox {

    private static final String RUN_ON = "Clocks and alarms run on until you answer.";

    private final Label words = Parts.label("", "question-words");
    private final Label effect = Parts.label("", "question-effect");
    private final Label yesWords = new Label();
    private final Button back;
    private final Button yes = new Button();

    AllOutBox(TreatmentModel model) {
        super(12);
        getStyleClass().add("question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        effect.setWrapText(true);
        back = new Button();
        back.setGraphic(face(new Label("Back"), "Esc"));
        back.setAccessibleText("Back: nothing is out by this, Esc");
        back.getStyleClass().add("large-button");
        back.setOnAction(_ -> model.takeAllOutBack());
        yes.setGraphic(face(yesWords, "Ctrl Enter"));
        yes.getStyleClass().addAll("large-button", "next-step", "question-yes");
        yes.setOnAction(_ -> model.nextStep());
        HBox answers = new HBox(12, Parts.spring(), back, yes);
        answers.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, effect, answers);
    }

    private static HBox face(Label words, String keys) {
        HBox face = new HBox(12, words, Parts.key(keys));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    void show(AllOutQuestion question) {
        words.setText(question.words());
        effect.setText(question.effect() + " " + RUN_ON);
        yesWords.setText(question.yes());
        yes.setAccessibleText(question.yes() + ", Ctrl Enter");
    }

    /// Puts the keyboard on the answer that changes nothing.
    void focusBack() {
        back.requestFocus();
    }
}
