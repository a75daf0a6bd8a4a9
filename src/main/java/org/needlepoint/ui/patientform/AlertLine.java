package org.needlepoint.ui.patientform;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;

/// An alert while it is entered.
final class AlertLine extends FormLine {

    private final ObjectProperty<Level> level;
    private final StringProperty text;
    private final LocalDate since;

    AlertLine(Alert alert) {
        this.level = new SimpleObjectProperty<>(this, "level", alert.level());
        this.text = new SimpleStringProperty(this, "text", alert.text());
        this.since = alert.since();
    }

    ObjectProperty<Level> levelProperty() {
        return level;
    }

    StringProperty textProperty() {
        return text;
    }

    LocalDate since() {
        return since;
    }

    Alert alert() {
        return new Alert(level.get(), text.get(), since);
    }
}
