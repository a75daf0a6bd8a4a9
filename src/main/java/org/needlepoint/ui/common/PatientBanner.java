package org.needlepoint.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Patient;

/// The banner that names the patient on every screen of a record: 64 px, name, age, birth date, sex, number and alerts.
public final class PatientBanner extends HBox {

    /// @param right what stands at the right end, such as the session's name or buttons
    public PatientBanner(Patient patient, LocalDate today, Node... right) {
        super(16);
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        VBox who = new VBox(Parts.label(patient.name(), "patient-name"), Parts.label(facts(patient, today), "muted"));
        who.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(who);
        if (patient.alerts().isEmpty()) {
            getChildren().add(Parts.spring());
        } else {
            Region line = new Region();
            line.getStyleClass().add("banner-line");
            AlertChips alerts = new AlertChips(patient.alerts());
            HBox.setHgrow(alerts, Priority.ALWAYS);
            getChildren().addAll(line, alerts);
        }
        getChildren().addAll(right);
    }

    /// "41 y, 14 Mar 1985, F, P-00417".
    public static String facts(Patient patient, LocalDate today) {
        List<String> facts = new ArrayList<>(List.of(patient.age(today) + " y", Times.day(patient.birthDate())));
        if (!patient.details().sex().letter().isEmpty()) {
            facts.add(patient.details().sex().letter());
        }
        facts.add(patient.number());
        return String.join(", ", facts);
    }
}
