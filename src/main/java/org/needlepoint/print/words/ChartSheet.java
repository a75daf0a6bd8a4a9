package org.needlepoint.print.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.TreatmentSession;

/// Everything that a printed session chart is made from.
///
/// @param clinic       the letterhead; an empty name leaves it blank
/// @param practitioner who treated
/// @param patient      whom
/// @param session      what was charted
/// @param printedAt    the moment of printing; clocks of needles that are in are shown as at then
/// @param printedBy    who prints; may be empty
/// @param zone         the clinic's time zone
/// @param paper        A4 or Letter
/// @param colour       whether colour ink tints discs and octagons; black and white otherwise
/// @param chartCode    the short code of the session's last act; may be empty
/// @param history      what came before this session
public record ChartSheet(
        ClinicProfile clinic,
        Practitioner practitioner,
        Patient patient,
        TreatmentSession session,
        Instant printedAt,
        String printedBy,
        ZoneId zone,
        Paper paper,
        boolean colour,
        String chartCode,
        History history) {

    public ChartSheet {
        Objects.requireNonNull(clinic, "clinic");
        Objects.requireNonNull(practitioner, "practitioner");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(printedAt, "printedAt");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(history, "history");
        printedBy = printedBy.strip();
        chartCode = chartCode.strip();
    }

    /// The same sheet with what came before it.
    public ChartSheet withHistory(History value) {
        return new ChartSheet(clinic, practitioner, patient, session, printedAt, printedBy, zone, paper, colour,
                chartCode, value);
    }
}
