package org.needlepoint.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// Opens sessions: from the clinic's file onto a desk at this workstation.
final class Desks {

    /// More than a clinic ever has under way; older drafts are opened from their patient's record.
    private static final int REOPENED = 50;

    private final ClinicFile clinic;
    private final RunningSessions sessions;
    private final Background background;
    private final Clock clock;
    private final Signatory signatory;

    /// Who acts at this workstation.
    @FunctionalInterface
    interface Signatory {
        String practitionerId();
    }

    private record Loaded(Patient patient, TreatmentSession session) {
    }

    Desks(ClinicFile clinic, RunningSessions sessions, Background background, Clock clock, Signatory signatory) {
        this.clinic = clinic;
        this.sessions = sessions;
        this.background = background;
        this.clock = clock;
        this.signatory = signatory;
    }

    /// Brings a session onto its desk: from where it lies, else from the file.
    ///
    /// A running session keeps its desk, and its patient is read anew; where that fails it opens all the same, for its
    /// needles matter more than a corrected name. A session that is done and saved is read anew as a whole.
    void open(SessionId id, Consumer<SessionDesk> success, Consumer<Failure> failure) {
        sessions.find(id).ifPresent(sessions::release);
        sessions.find(id).ifPresentOrElse(desk -> background.read(() -> clinic.patients().find(desk.patient().id()),
                patient -> {
                    patient.ifPresent(desk::know);
                    success.accept(desk);
                }, _ -> success.accept(desk)), () -> background.read(() -> load(id),
                loaded -> success.accept(adopt(loaded)), failure));
    }

    /// Opens a new session for a patient.
    void begin(PatientId patient, Consumer<SessionDesk> success, Consumer<Failure> failure) {
        String practitioner = signatory.practitionerId();
        background.write(() -> {
            TreatmentSession opened = clinic.sessions().open(patient, practitioner);
            return new Loaded(clinic.patients().find(patient).orElseThrow(), opened);
        }, loaded -> success.accept(adopt(loaded)), failure);
    }

    /// Brings back the sessions that were left unfinished, so that their clocks and alarms go on whatever screen is
    /// shown. One that cannot be read is told, and keeps none of the others back.
    void reopen(Consumer<SessionDesk> success, Consumer<Failure> failure) {
        background.read(() -> clinic.sessions().unfinished(REOPENED),
                ids -> ids.forEach(id -> open(id, success, failure)), failure);
    }

    private Loaded load(SessionId id) {
        TreatmentSession session = clinic.sessions().load(id);
        PatientId patient = clinic.sessions().patientOf(id).orElseThrow();
        return new Loaded(clinic.patients().find(patient).orElseThrow(), session);
    }

    private SessionDesk adopt(Loaded loaded) {
        return sessions.adopt(new SessionDesk(loaded.patient(), loaded.session(), this::record, background, clock));
    }

    private void record(TreatmentSession before, Instant at, List<SessionAct> acts) {
        // a tap on the locked screen is nobody's until it is confirmed
        String practitioner = acts.getFirst() instanceof RoundAct.Provisional ? "" : signatory.practitionerId();
        clinic.sessions().append(before.id(), before.acts(), at, practitioner, acts);
    }
}
