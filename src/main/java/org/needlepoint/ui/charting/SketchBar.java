package org.needlepoint.ui.charting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;

/// In the tray's place while the hand draws: what is asked of what is drawn, and the way back to the needle.
final class SketchBar extends HBox {

    private static final int MOST_PAIN = 10;

    SketchBar(Sketching sketching) {
        setId("sketch-bar");
        getStyleClass().addAll("tray", "sketch");
        setAlignment(Pos.CENTER_LEFT);
        Label words = Parts.label("", "muted");
        words.setWrapText(true);
        Node pain = group("Pain, 0 none, 10 worst", intensity(sketching));
        Node feels = group("It feels", quality(sketching));
        Button back = Parts.button("Needle, Esc", sketching::layDown);
        back.setId("sketch-back");
        back.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pain, feels, words, Parts.spring(), back);
        sketching.toolProperty().subscribe(tool -> {
            words.setText(tool.words());
            boolean area = tool == Sketching.Tool.PAIN_AREA;
            for (Node asked : List.of(pain, feels)) {
                asked.setVisible(area);
                asked.setManaged(area);
            }
            words.setVisible(!area);
            words.setManaged(!area);
        });
    }

    private static Node intensity(Sketching sketching) {
        Segments<Integer> numbers = new Segments<>(IntStream.rangeClosed(0, MOST_PAIN).boxed().toList(),
                number -> Integer.toString(number), true);
        numbers.setId("sketch-pain");
        numbers.getStyleClass().addAll("tight", "pain");
        for (int number = 0; number <= MOST_PAIN; number++) {
            numbers.button(number).setId("sketch-pain-" + number);
            numbers.button(number).setAccessibleText("Pain of the area " + number + " of " + MOST_PAIN);
        }
        numbers.onChosen(sketching.intensityProperty()::set);
        sketching.intensityProperty().subscribe(numbers::show);
        return numbers;
    }

    private static Node quality(Sketching sketching) {
        Segments<PainQuality> feels = new Segments<>(Arrays.asList(PainQuality.values()), PainQuality::label, true);
        feels.setId("sketch-quality");
        feels.getStyleClass().add("tight");
        feels.onChosen(sketching.qualityProperty()::set);
        sketching.qualityProperty().subscribe((Optional<PainQuality> value) -> feels.show(value));
        return feels;
    }

    private static Node group(String title, Node content) {
        VBox group = new VBox(4, Parts.label(title, "caption"), content);
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }
}
