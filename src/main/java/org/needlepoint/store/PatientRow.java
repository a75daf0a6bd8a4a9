package org.needlepoint.store;

import java.util.Optional;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.headache.HeadacheKind;

/// A patient as lists show one.
///
/// @param patient  with the alerts
/// @param headache the kind of headache
/// @param sessions how many sessions there were; cancelled ones do not count
/// @param last     the newest of them
public record PatientRow(Patient patient, HeadacheKind headache, int sessions, Optional<LastSession> last) {
}
