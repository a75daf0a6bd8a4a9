package org.needlepoint.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.ui.common.Parts;

/// The letterhead as it stands on paper, while it is typed.
final class LetterheadPreview {

    private final SettingsModel model;
    private final VBox sheet = new VBox();
    private final Label paper = Parts.label("", "caption");
    private final VBox node;

    LetterheadPreview(SettingsModel model) {
        this.model = model;
        sheet.getStyleClass().add("sheet");
        node = new VBox(8, Parts.label("As it prints", "group-title"), sheet, paper);
        node.getStyleClass().add("preview");
        for (SettingsField field : SettingsField.values()) {
            model.text(field).subscribe(_ -> show());
        }
        model.paperProperty().subscribe(this::tellPaper);
    }

    Node node() {
        return node;
    }

    private void tellPaper(Paper chosen) {
        paper.setText("%s, %s × %s mm".formatted(chosen.label(), figure(chosen.widthMm()), figure(chosen.heightMm())));
    }

    private static String figure(double mm) {
        return mm == Math.rint(mm) ? Long.toString((long) mm) : Double.toString(mm);
    }

    private void show() {
        sheet.getChildren().clear();
        line(SettingsField.CLINIC, "Clinic name", "sheet-clinic");
        model.addressLines().forEach(line -> add(line, "sheet-line"));
        line(SettingsField.PHONE, "", "sheet-line");
        Region rule = new Region();
        rule.getStyleClass().add("sheet-rule");
        sheet.getChildren().add(rule);
        line(SettingsField.PRACTITIONER, "Physiotherapist", "sheet-practitioner");
        String registration = model.text(SettingsField.REGISTRATION).get().strip();
        if (!registration.isEmpty()) {
            add("Registration " + registration, "sheet-line");
        }
    }

    private void line(SettingsField field, String blank, String style) {
        String text = model.text(field).get().strip();
        if (!text.isEmpty()) {
            add(text, style);
        } else if (!blank.isEmpty()) {
            add(blank, style).getStyleClass().add("sheet-blank");
        }
    }

    private Label add(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        sheet.getChildren().add(label);
        return label;
    }
}
