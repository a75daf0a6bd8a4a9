package org.needlepoint.store;

import java.time.Instant;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.SessionId;

/// A session whose patient is to be called, 24 to 48 hours after it (C33).
///
/// @param number the session's number among the patient's, from 1
/// @param ended  when the last needle came out
public record CheckDue(Patient patient, SessionId session, int number, Instant ended) {
}
