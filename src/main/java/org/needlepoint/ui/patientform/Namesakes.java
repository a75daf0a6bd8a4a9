package org.needlepoint.ui.patientform;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.store.PatientStore;

/// Patients of the same name and birth date: perhaps the very person, who must not be taken in twice.
final class Namesakes {

    private final PatientStore store;
    private final Optional<PatientId> changing;
    private final ReadOnlyObjectWrapper<List<Patient>> found = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<PatientDetails> accepted = Optional.empty();

    Namesakes(PatientStore store, Optional<PatientId> changing) {
        this.store = store;
        this.changing = changing;
    }

    /// Reads them. Called off the JavaFX thread.
    List<Patient> read(PatientDetails details) {
        return store.sameNameAndBirth(details, changing);
    }

    /// Whether there is enough to look for.
    static boolean lookable(PatientDetails details) {
        return details.birthDate().isPresent() && !(details.firstName() + details.lastName()).isEmpty();
    }

    /// Whether two entries are of the same name and birth date, letter by letter.
    static boolean alike(PatientDetails one, PatientDetails other) {
        return one.firstName().equals(other.firstName()) && one.lastName().equals(other.lastName())
                && one.birthDate().equals(other.birthDate());
    }

    /// These are others: as long as name and birth date stay as they are, nobody is warned of again.
    void accept(PatientDetails details) {
        accepted = Optional.of(details);
        tell(List.of());
    }

    /// Whether the person said that this is another patient.
    boolean accepted(PatientDetails details) {
        return accepted.filter(one -> alike(one, details)).isPresent();
    }

    void tell(List<Patient> patients) {
        found.set(List.copyOf(patients));
    }

    ReadOnlyObjectProperty<List<Patient>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
