package org.needlepoint.ui.record;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.ui.common.Parts;

/// What is known of the patient, at the left of the record.
final class FactsColumn {

    private static final double NAME = 76;

    private FactsColumn() {
    }

    static Node of(Patient patient) {
        PatientDetails details = patient.details();
        Label title = Parts.label("Profile", "section", "column-title");
        VBox column = new VBox(title, fact("Phone", details.phone()), fact("Doctor", details.doctor()),
                fact("If needed", details.contact()), fact("Health no.", details.healthNumber()));
        column.getStyleClass().add("facts");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "facts-scroll");
        scroll.setMinWidth(240);
        scroll.setMaxWidth(240);
        return scroll;
    }

    private static Node fact(String name, String value) {
        Label label = Parts.label(name, "muted");
        label.setMinWidth(NAME);
        Label text = value.isEmpty() ? Parts.label("Not entered", "muted", "blank") : Parts.label(value, "fact");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, label, text);
    }
}
