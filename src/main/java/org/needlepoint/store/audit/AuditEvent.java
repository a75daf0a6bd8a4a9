package org.needlepoint.store.audit;

import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;

/// What somebody did that the audit trail keeps.
///
/// @param practitioner the practitioner's id; empty where nobody is named
/// @param name         the name, as it is on the day
/// @param patient      whom it is about
/// @param session      which session
/// @param detail       the rest in words, without the patient's name: "Reception printer, 2 copies, Letter"
public record AuditEvent(AuditAction action, String practitioner, String name, Optional<PatientId> patient,
        Optional<SessionId> session, String detail) {

    /// The longest detail, in characters.
    public static final int DETAIL_LIMIT = 1000;

    public AuditEvent {
        Objects.requireNonNull(action, "action");
        detail = detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT - 3) + "..." : detail;
    }

    /// What a practitioner did with a session's chart.
    public static AuditEvent of(AuditAction action, Practitioner who, PatientId patient, SessionId session,
            String detail) {
        return new AuditEvent(action, who.id(), who.name(), Optional.of(patient), Optional.of(session), detail);
    }

    /// What a practitioner did at the workstation.
    public static AuditEvent of(AuditAction action, Practitioner who, String detail) {
        return new AuditEvent(action, who.id(), who.name(), Optional.empty(), Optional.empty(), detail);
    }
}
