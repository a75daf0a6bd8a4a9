package org.needlepoint.ui.treatment;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.ui.common.CanvasPen;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.NeedleTile;
import org.needlepoint.ui.treatment.picture.TreatmentPicture;

/// The bottom row: add a needle, LTR of the ringed needle, and the next step at the right.
final class StepBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double SIGN = 28;

    private final Button twitch = new Button();
    private final Label twitchWords = new Label();
    /// From this width on everything has its room, in px.
    private static final double ROOMY = 1340;

    private final Button next;
    private String nextWords = "";
    /// What acts on a needle: hidden while the first count is open.
    private List<Button> needled = List.of();

    StepBar(Painter painter, TreatmentModel model) {
        super(12);
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button needle = Parts.button(Icon.PLUS, "Needle", "A", model::chart);
        needle.setAccessibleText("Add a needle on the chart, A");
        needle.getStyleClass().add("large-button");
        Canvas sign = new Canvas(SIGN, SIGN);
        painter.twitch(new CanvasPen(sign.getGraphicsContext2D(), 1), new Point2D.Double(SIGN / 2, SIGN / 2), SIGN,
                Palette.dark());
        HBox face = new HBox(12, sign, twitchWords, Parts.key("W"));
        face.setAlignment(Pos.CENTER);
        twitch.setGraphic(face);
        twitch.getStyleClass().addAll("large-button", "twitch-button");
        twitch.setOnAction(_ -> model.ringedTwitch());
        next = Parts.nextStep("", model::nextStep);
        next.setMaxWidth(USE_PREF_SIZE);
        next.getStyleClass().add("giant-step");
        widthProperty().subscribe(width -> tighten(width.doubleValue()));
        if (model.idle().isPresent()) {
            Label idleWords = Parts.label("", "idle-words");
            idleWords.setMinWidth(USE_PREF_SIZE);
            model.idleWordsProperty().subscribe(idleWords::setText);
            getChildren().addAll(faint(model), silence(model), Parts.spring(), idleWords);
        } else {
            Button leave = Parts.button(Icon.DOOR, "Leaving the room", "", model.away()::ask);
            leave.setId("leaving-the-room");
            leave.getStyleClass().add("large-button");
            needled = List.of(needle, twitch);
            getChildren().addAll(needle, twitch, leave, faint(model), Parts.spring(), next);
        }
    }

    /// In a narrow window the buttons stand closer, and the keys that the key sheet tells too leave room to the words.
    private void tighten(double width) {
        getStyleClass().remove("tight");
        if (width > 0 && width < ROOMY) {
            getStyleClass().add("tight");
        }
    }

    private static Button faint(TreatmentModel model) {
        Button faint = Parts.button(Icon.FAINT, model.idle().isPresent() ? "Patient faint" : "Faint", "F4",
                model::faint);
        faint.setAccessibleText("Patient faint, F4");
        faint.setId("idle-faint");
        faint.getStyleClass().addAll("large-button", "idle-faint");
        return faint;
    }

    private static Button silence(TreatmentModel model) {
        Button silence = Parts.button(Icon.SILENCE, "Silence", "F9", model::silence);
        silence.getStyleClass().add("large-button");
        return silence;
    }

    void show(TreatmentPicture picture) {
        showTwitch(picture.ringed().filter(_ -> !picture.blind()));
        needled.forEach(button -> button.setVisible(!picture.blind()));
        String words = picture.next().label();
        if (!words.equals(nextWords)) {
            nextWords = words;
            Parts.nextStepText(next, words);
        }
        next.setDisable(picture.next().act().isEmpty() && !picture.next().kind().leads());
    }

    private void showTwitch(Optional<NeedleTile> ringed) {
        String words = ringed.map(tile -> "LTR, needle " + tile.number()).orElse("LTR");
        boolean on = ringed.filter(NeedleTile::twitch).isPresent();
        if (!words.equals(twitchWords.getText())) {
            twitchWords.setText(words);
        }
        twitch.pseudoClassStateChanged(ON, on);
        twitch.setAccessibleText(words + (on ? ", recorded" : ", not recorded") + ", W");
        twitch.setDisable(ringed.filter(NeedleTile::canTwitch).isEmpty());
    }
}
