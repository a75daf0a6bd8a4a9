package org.needlepoint.ui.common.clinic;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Parts;

/// The letterhead as it stands on paper, while it is typed.
public final class LetterheadPreview {

    private final ClinicEntry entry;
    private final VBox sheet = new VBox();
    private final Label paper = Parts.label("", "caption");
    private final ImageView logo = new ImageView();
    private final VBox node;

    public LetterheadPreview(ClinicEntry entry, Background background) {
        this.entry = entry;
        logo.setPreserveRatio(true);
        logo.setFitWidth(120);
        logo.setFitHeight(44);
        sheet.getStyleClass().add("sheet");
        node = new VBox(8, Parts.label("As it prints", "group-title"), sheet, paper);
        node.getStyleClass().add("preview");
        for (ClinicField field : ClinicField.values()) {
            entry.text(field).subscribe(_ -> show());
        }
        entry.paperProperty().subscribe(this::tellPaper);
        entry.logoProperty().subscribe(chosen -> {
            logo.setImage(null);
            show();
            chosen.ifPresent(picture -> background.read(() -> PictureReader.image(picture), image -> {
                if (entry.logoProperty().get().equals(chosen)) {
                    logo.setImage(image);
                    show();
                }
            }, failure -> entry.tellLogo(Optional.of(failure.withCode()))));
        });
    }

    /// The preview.
    public Node node() {
        return node;
    }

    private void tellPaper(Paper chosen) {
        paper.setText("%s, %s × %s mm".formatted(chosen.label(), figure(chosen.widthMm()), figure(chosen.heightMm())));
    }

    private static String figure(double mm) {
        return mm == Math.rint(mm) ? Long.toString((long) mm) : Double.toString(mm);
    }

    private void show() {
        VBox letters = new VBox(2);
        HBox.setHgrow(letters, Priority.ALWAYS);
        line(letters, ClinicField.CLINIC, "Clinic name", "sheet-clinic");
        entry.lines(ClinicField.ADDRESS).forEach(line -> add(letters, line, "sheet-line"));
        line(letters, ClinicField.PHONE, "", "sheet-line");
        sheet.getChildren().setAll(logo.getImage() == null ? letters : new HBox(12, logo, letters));
        Region rule = new Region();
        rule.getStyleClass().add("sheet-rule");
        sheet.getChildren().add(rule);
        line(sheet, ClinicField.PRACTITIONER, "Physiotherapist", "sheet-practitioner");
        String registration = entry.text(ClinicField.REGISTRATION).get().strip();
        if (!registration.isEmpty()) {
            add(sheet, "Registration " + registration, "sheet-line");
        }
    }

    private void line(VBox onto, ClinicField field, String blank, String style) {
        String text = entry.text(field).get().strip();
        if (!text.isEmpty()) {
            add(onto, text, style);
        } else if (!blank.isEmpty()) {
            add(onto, blank, style).getStyleClass().add("sheet-blank");
        }
    }

    private static Label add(VBox onto, String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        onto.getChildren().add(label);
        return label;
    }
}
