package org.needlepoint.store;

import java.util.Optional;
import org.needlepoint.domain.patient.Patient;

/// A patient as lists show one.
///
/// @param sessions how many sessions there were; cancelled ones do not count
/// @param last     the newest of them
public record PatientRow(Patient patient, int sessions, Optional<LastSession> last) {
}
