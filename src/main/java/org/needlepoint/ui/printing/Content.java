package org.needlepoint.ui.printing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.print.words.ChartCode;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.History;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;

/// What is printed, as the clinic's file holds it.
///
/// @param code        the chart's code
/// @param preferences the printer and the ink used last
record Content(ClinicProfile clinic, Practitioner practitioner, Patient patient, TreatmentSession session, String code,
        Preferences preferences) {

    /// Reads it; not for the FX thread.
    static Content read(ClinicFile file, SessionId id) {
        List<RecordedAct> acts = file.sessions().acts(id);
        TreatmentSession session = TreatmentSession.fold(id, acts);
        Patient patient = file.sessions().patientOf(id).flatMap(file.patients()::find).orElseThrow();
        return new Content(file.clinic().profile(), file.clinic().practitioner(), patient, session,
                ChartCode.of(acts.getLast()), file.clinic().preferences());
    }

    /// The sheet as it prints now.
    ChartSheet sheet(Paper paper, boolean colour, Clock clock) {
        return new ChartSheet(clinic, practitioner, patient, session, clock.instant(), practitioner.name(),
                clock.getZone(), paper, colour, code, History.NONE);
    }

    /// A name for its file, without the patient's name: "P-00417 Session 8 2026-11-24".
    String fileName(ZoneId zone) {
        LocalDate day = session.chart().started().orElse(session.opened()).atZone(zone).toLocalDate();
        return patient.number().replaceAll("[^\\p{L}\\p{N}_-]+", "-") + " Session " + session.number() + " " + day;
    }
}
