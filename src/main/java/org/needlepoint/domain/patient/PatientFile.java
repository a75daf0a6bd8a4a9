package org.needlepoint.domain.patient;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.patient.headache.HeadacheProfile;

/// A patient with all that is kept beside the sessions.
///
/// @param patient with the alerts
/// @param profile the headache as it usually is
/// @param notes   the notes that carry over, newest first
public record PatientFile(Patient patient, HeadacheProfile profile, List<CarriedNote> notes) {

    public PatientFile {
        notes = List.copyOf(notes);
    }

    /// The note that holds now; empty where there is none, or the newest says nothing any more.
    public Optional<CarriedNote> note() {
        return notes.stream().findFirst().filter(newest -> !newest.text().isEmpty());
    }

    /// What the form begins with when the patient is changed.
    public PatientEntry entry() {
        return new PatientEntry(patient.details(), profile, patient.alerts());
    }
}
