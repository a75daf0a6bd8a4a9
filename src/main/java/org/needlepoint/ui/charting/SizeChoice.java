package org.needlepoint.ui.charting;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.ui.common.Parts;

/// A needle's size: those of the tray, or another within what is made (0.12 to 0.35 mm, 13 to 75 mm; NEEDLE).
final class SizeChoice extends SegmentedButton {

    private final Consumer<Needle> chosen;
    private final List<ToggleButton> ready;
    private final ToggleButton other = new ToggleButton("Other");
    private Needle shown;

    SizeChoice(Consumer<Needle> chosen) {
        this.chosen = chosen;
        this.ready = SiteDefaults.TRAY.stream().map(this::readyButton).toList();
        getStyleClass().addAll("segments", "tight");
        setId("editor-size");
        other.setOnAction(_ -> {
            show(shown);
            ask();
        });
        grow(other);
        getButtons().addAll(ready);
        getButtons().add(other);
    }

    private ToggleButton readyButton(Needle needle) {
        ToggleButton button = new ToggleButton(needle.label());
        button.setOnAction(_ -> {
            show(needle);
            chosen.accept(needle);
        });
        grow(button);
        return button;
    }

    private static void grow(ToggleButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
    }

    /// Shows a size as chosen; one that the tray does not have stands on "Other".
    void show(Needle needle) {
        shown = needle;
        for (int at = 0; at < ready.size(); at++) {
            ready.get(at).setSelected(SiteDefaults.TRAY.get(at).equals(needle));
        }
        boolean own = !SiteDefaults.TRAY.contains(needle);
        other.setSelected(own);
        other.setText(own ? needle.label() : "Other");
    }

    private void ask() {
        TextField diameter = field("0.25", "Diameter in mm, 0.12 to 0.35");
        TextField length = field("30", "Length in mm, 13 to 75");
        Label problem = Parts.label("0.12 to 0.35 mm, 13 to 75 mm long", "caption");
        problem.setWrapText(true);
        problem.setMaxWidth(280);
        PopOver window = new PopOver();
        Runnable accept = () -> accept(diameter.getText(), length.getText(), problem, window);
        diameter.setOnAction(_ -> accept.run());
        length.setOnAction(_ -> accept.run());
        HBox row = new HBox(8, diameter, Parts.label("×", "muted"), length, Parts.label("mm", "muted"),
                Parts.button("Set", accept));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(8, row, problem);
        content.getStyleClass().add("pop-content");
        window.setContentNode(content);
        window.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        window.setAnimated(false);
        window.show(other);
        diameter.requestFocus();
    }

    private static TextField field(String prompt, String name) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        return field;
    }

    private void accept(String diameter, String length, Label problem, PopOver window) {
        try {
            Needle needle = new Needle(hundredths(diameter), Numbers.whole(length).orElseThrow(() ->
                    new IllegalArgumentException("Length is a whole number of mm, not \"" + length.strip()
                            + "\". Enter 13 to 75.")));
            window.hide();
            show(needle);
            chosen.accept(needle);
        } catch (IllegalArgumentException refused) {
            problem.getStyleClass().setAll("label", "field-problem");
            problem.setText(refused.getMessage());
        }
    }

    private static int hundredths(String text) {
        String typed = text.strip().replace(',', '.');
        if (!typed.matches("0?\\.[0-9]{1,2}")) {
            throw new IllegalArgumentException("Diameter is a number of mm such as 0.25, not \"" + text.strip()
                    + "\". Enter 0.12 to 0.35.");
        }
        String digits = typed.substring(typed.indexOf('.') + 1);
        return Integer.parseInt(digits) * (digits.length() == 1 ? 10 : 1);
    }
}
