package org.needlepoint.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.PaperFile;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.SessionChart;
import org.needlepoint.print.text.SystemFonts;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.ui.printing.Content;
import org.needlepoint.store.PatientRow;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;

/// Writes a session's chart from a clinic's folder to a file.
final class ChartExport {

    private static final int FOUND_MOST = 50;

    private final Clock clock;
    private final Workstation workstation;
    private final FileKeys keys;

    ChartExport(Clock clock, Workstation workstation, FileKeys keys) {
        this.clock = clock;
        this.workstation = workstation;
        this.keys = keys;
    }

    /// What is to be written.
    ///
    /// @param patient the patient's own number; may be empty in a demo, which then shows its fullest course
    /// @param session the session's number; empty for the newest
    /// @param paper   empty for the clinic's own
    /// @param colour  whether colour ink is used
    /// @param file    where to
    record Request(Optional<String> patient, OptionalInt session, Optional<Paper> paper, boolean colour, Path file) {
    }

    /// Writes the chart.
    ///
    /// @return what was done, a line each
    List<String> write(Launch launch, Request request) throws CommandFailure, PaperFailure {
        Atlas atlas = Atlas.load();
        try (ClinicFile clinic = ClinicFile.open(launch.folder(), workstation, keys)) {
            if (launch.demo()) {
                new DemoClinic(atlas, new Recognition(atlas), clock, DemoClinic.SEED).fill(clinic);
            }
            Patient patient = patient(clinic, request.patient().orElse(DemoClinic.SHOWN));
            SessionRow row = session(clinic, patient, request.session());
            ChartPdf chart = new SessionChart(atlas, Typefaces.bundled(SystemFonts.ofThisComputer()))
                    .pdf(sheet(clinic, row.id(), request));
            PaperFile.save(request.file(), chart.bytes());
            return told(patient, row, chart, request.file());
        }
    }

    private static Patient patient(ClinicFile clinic, String number) throws CommandFailure {
        return clinic.patients().search(number, FOUND_MOST).stream().map(PatientRow::patient)
                .filter(found -> found.number().equalsIgnoreCase(number.strip())).findFirst()
                .orElseThrow(() -> new CommandFailure("No patient has the number " + number
                        + ". It stands below the name in the record, such as P-00417."));
    }

    private static SessionRow session(ClinicFile clinic, Patient patient, OptionalInt wanted) throws CommandFailure {
        List<SessionRow> newest = clinic.sessions().ofPatient(patient.id(), 1);
        if (newest.isEmpty()) {
            throw new CommandFailure(patient.number() + " has no session yet.");
        }
        int last = newest.getFirst().number();
        if (wanted.isEmpty()) {
            return newest.getFirst();
        }
        // Numbers go up by one, so the wanted session is so many rows back.
        int back = last - wanted.getAsInt() + 1;
        return (back < 1 ? List.<SessionRow>of() : clinic.sessions().ofPatient(patient.id(), back)).stream()
                .filter(row -> row.number() == wanted.getAsInt()).findFirst()
                .orElseThrow(() -> new CommandFailure(patient.number() + " has no session " + wanted.getAsInt()
                        + ". The newest is " + last + "."));
    }

    private ChartSheet sheet(ClinicFile clinic, SessionId id, Request request) {
        Content content = Content.read(clinic, id);
        return content.sheet(request.paper().orElse(content.clinic().paper()), request.colour(), "", clock);
    }

    private static List<String> told(Patient patient, SessionRow row, ChartPdf chart, Path file) {
        List<String> lines = new ArrayList<>(List.of(file + ": session " + row.number() + " of " + patient.number()
                + ", " + (chart.pages() == 1 ? "1 page" : chart.pages() + " pages")));
        if (!chart.substituted().isEmpty()) {
            lines.add("No font here has " + String.join(", ", chart.substituted())
                    + "; printed as a code in square brackets.");
        }
        return lines;
    }
}
