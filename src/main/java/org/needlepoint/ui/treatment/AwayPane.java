package org.needlepoint.ui.treatment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// Over the foot of the treatment view, below every clock: whether the patient has the bell, then that the room is
/// left. A tap anywhere brings the practitioner back and does nothing else.
final class AwayPane extends StackPane {

    private static final String UNHEARD = "No sound can be heard on this computer. Do not leave the patient on chimes: "
            + "stay, or have somebody watch the clocks.";

    private final Away away;

    AwayPane(Away away) {
        this.away = away;
        setId("away");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (away.stepProperty().get() == Away.Step.GONE) {
                event.consume();
                away.back();
            }
        });
        away.stepProperty().subscribe(this::show);
    }

    private void show(Away.Step step) {
        setVisible(step != Away.Step.HERE);
        switch (step) {
            case HERE -> getChildren().clear();
            case ASKED -> getChildren().setAll(asking());
            case GONE -> getChildren().setAll(gone());
        }
    }

    private HBox asking() {
        Button yes = Parts.button(Icon.CHECK, "The patient has the bell", "", away::bellGiven);
        yes.setId("bell-given");
        yes.getStyleClass().add("large-button");
        Button no = Parts.button(Icon.LEFT, "Back", "Esc", away::back);
        no.getStyleClass().add("large-button");
        VBox words = new VBox(8, Parts.label("Leaving the room: has the patient the bell?", "away-title"),
                words(away.audible() ? "Chimes go to full volume until you are back." : UNHEARD));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(12, words, Parts.spring(), no, yes);
        box.setAlignment(Pos.CENTER_LEFT);
        dress(box);
        no.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                no.requestFocus();
            }
        });
        return box;
    }

    private VBox gone() {
        boolean heard = away.audible();
        HBox head = new HBox(12, (heard ? Icon.VOL : Icon.WARN).node(32), Parts.label(heard
                ? "Out of the room, chimes at full volume" : "Out of the room, no sound", "away-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, head, words((heard ? "" : UNHEARD + " ")
                + "The patient has the bell. Back: tap anywhere, or press any key."));
        dress(box);
        return box;
    }

    private static Label words(String text) {
        Label label = Parts.label(text, "away-words");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void dress(Region box) {
        box.getStyleClass().add("away-box");
        box.setMaxHeight(Region.USE_PREF_SIZE);
    }
}
