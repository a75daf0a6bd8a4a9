package org.needlepoint.ui.printing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.words.ChartCode;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.History;
import org.needlepoint.print.words.PastVisit;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.store.audit.AuditEntry;

/// What is printed, as the clinic's file holds it.
///
/// @param code        the chart's code
/// @param pattern     acute or chronic
/// @param earlier     the sessions before this one in which a needle went in, oldest first
/// @param preferences the printer and the ink used last
public record Content(ClinicProfile clinic, Practitioner practitioner, Patient patient, TreatmentSession session,
        String code, Optional<Pattern> pattern, List<SessionRow> earlier, Preferences preferences) {

    /// So many entries of the record are shown.
    private static final int SHOWN = 30;

    /// What is printed, with what left the program of it before.
    record Opened(Content content, List<AuditEntry> gone) {
    }

    /// Reads it for the preview; not for the FX thread.
    ///
    /// @throws PaperFailure while the first count is open: no number of needles is shown anywhere then (UX section 1)
    static Opened open(ClinicFile file, SessionId id) throws PaperFailure {
        Content found = read(file, id);
        if (found.session().chart().round().blind()) {
            throw new PaperFailure("The first count is open, so no number of needles is shown. Count the needles, then "
                    + "print.");
        }
        return new Opened(found, found.gone(file));
    }

    /// What was printed and given out of the session so far, newest first; not for the FX thread.
    List<AuditEntry> gone(ClinicFile file) {
        return file.audit().ofSession(session.id(), SHOWN).stream()
                .filter(entry -> entry.event().action() == AuditAction.PRINT
                        || entry.event().action() == AuditAction.EXPORT).toList();
    }

    /// Reads it; not for the FX thread.
    public static Content read(ClinicFile file, SessionId id) {
        List<RecordedAct> acts = file.sessions().acts(id);
        TreatmentSession session = TreatmentSession.fold(id, acts);
        PatientFile patient = file.sessions().patientOf(id).flatMap(file.patients()::file).orElseThrow();
        List<SessionRow> earlier = file.sessions().ofPatient(patient.patient().id(), Integer.MAX_VALUE).stream()
                .filter(row -> row.number() < session.number() && row.wentIn() > 0
                        && row.state() != SessionState.CANCELLED).toList().reversed();
        return new Content(file.clinic().profile(), file.clinic().practitioner(), patient.patient(), session,
                ChartCode.of(acts.getLast()), patient.profile().kind().pattern(), earlier,
                file.clinic().preferences());
    }

    /// The sheet as it prints now.
    ///
    /// @param printedBy who prints; may be empty
    public ChartSheet sheet(Paper paper, boolean colour, String printedBy, Clock clock) {
        ZoneId zone = clock.getZone();
        List<PastVisit> visits = earlier.stream().map(row -> new PastVisit(
                row.started().orElse(row.opened()).atZone(zone).toLocalDate(), row.visit().painBefore(),
                row.visit().painAfter(), row.measures())).toList();
        return new ChartSheet(clinic, practitioner, patient, session, clock.instant(), printedBy, zone, paper, colour,
                code, new History(pattern, visits));
    }

    /// A name for its file, without the patient's name: "P-00417 Session 8 2026-11-24".
    String fileName(ZoneId zone) {
        LocalDate day = session.chart().firstStarted().orElse(session.opened()).atZone(zone).toLocalDate();
        return patient.number().replaceAll("[^\\p{L}\\p{N}_-]+", "-") + " Session " + session.number() + " " + day;
    }
}
