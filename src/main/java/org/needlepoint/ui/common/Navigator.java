package org.needlepoint.ui.common;

import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;

/// The ways from screen to screen. Screens know this interface, never each other.
public interface Navigator {

    /// The list of patients.
    void patients();

    /// A patient's record.
    void record(PatientId patient);

    /// The form for a new patient.
    ///
    /// @param typed what was searched for in vain, as a first guess at the name; may be empty
    void newPatient(String typed);

    /// The form for changing a patient's details.
    void editPatient(PatientId patient);

    /// Opens a new session for a patient and shows it.
    void newSession(PatientId patient);

    /// A session, at the step where it stands.
    void session(SessionId session);

    /// A step of a session that is reached; one that is not reached leads to where the session stands.
    void session(SessionId session, VisitStep step);

    /// "Patient faint" of a session.
    void faint(SessionId session);

    /// The treatment view of a running session.
    void treatment(SessionId session);

    /// The print preview of a session.
    void print(SessionId session);

    /// The settings: clinic, practitioner.
    void settings();
}
