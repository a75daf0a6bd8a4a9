package org.needlepoint.ui.patientform;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.patient.headache.Bounds;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.MedicineClass;

/// A medicine while it is entered.
final class MedicineLine extends FormLine {

    private final StringProperty name;
    private final ObjectProperty<Optional<MedicineClass>> kind;
    private final StringProperty days;

    MedicineLine(Medicine medicine) {
        this.name = new SimpleStringProperty(this, "name", medicine.name());
        this.kind = new SimpleObjectProperty<>(this, "kind", medicine.kind());
        this.days = new SimpleStringProperty(this, "days", NumberText.text(medicine.drugDays()));
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Optional<MedicineClass>> kindProperty() {
        return kind;
    }

    StringProperty daysProperty() {
        return days;
    }

    Medicine medicine() {
        return new Medicine(name.get(), kind.get(), NumberText.number(days.get()));
    }

    @Override
    Optional<String> readingProblem() {
        return NumberText.problem("Days taken", days.get(), Bounds.DAYS_IN_30.remedy());
    }
}
