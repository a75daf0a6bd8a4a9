package org.needlepoint.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientEntry;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.store.PatientTable.Numbered;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.needlepoint.store.profile.AlertTable;
import org.needlepoint.store.profile.NoteTable;
import org.needlepoint.store.profile.ProfileTable;
import org.needlepoint.store.search.PatientIndex;
import org.needlepoint.store.search.PatientQuery;
import org.needlepoint.store.search.SearchText;

/// The clinic's patients. None is ever deleted.
///
/// Every list has a limit, so that it is as fast with 100,000 patients as with ten.
public final class PatientStore {

    private final Database database;
    private final Workstation workstation;
    private final PatientSearch search;

    PatientStore(Database database, Workstation workstation) {
        this.database = database;
        this.workstation = workstation;
        this.search = new PatientSearch(database);
    }

    /// Takes a new patient in and gives the next number.
    ///
    /// @throws StoreException when the entries have problems
    public Patient add(PatientEntry entry) {
        requireSound(entry.problems(today()));
        UUID id = workstation.ids().get();
        Numbered added = database.write(connection -> {
            int serial = PatientTable.nextSerial(connection);
            Patient patient = new Patient(new PatientId(id), String.format(Locale.ROOT, "P-%05d", serial),
                    entry.details(), entry.alerts());
            Numbered numbered = new Numbered(serial, patient);
            PatientTable.insert(connection, numbered, workstation.now());
            ProfileTable.replace(connection, patient.id(), entry.profile());
            AlertTable.change(connection, patient.id(), entry.alerts(), workstation.now());
            return numbered;
        });
        search.changed(new PatientIndex.Line(added.serial(), added.searchText()));
        return added.patient();
    }

    /// Takes a new patient in of whom no more is known.
    public Patient add(PatientDetails details) {
        return add(new PatientEntry(details, HeadacheProfile.EMPTY, List.of()));
    }

    /// Changes what is recorded of a patient; id and number stay.
    ///
    /// @throws StoreException when the entries have problems, or there is no such patient
    public Patient update(PatientId id, PatientEntry entry) {
        requireSound(entry.problems(today()));
        Numbered changed = database.write(connection -> {
            Numbered before = required(PatientTable.find(connection, id));
            Numbered after = new Numbered(before.serial(), new Patient(id, before.patient().number(),
                    entry.details(), entry.alerts()));
            PatientTable.update(connection, after, workstation.now());
            ProfileTable.replace(connection, id, entry.profile());
            AlertTable.change(connection, id, entry.alerts(), workstation.now());
            return after;
        });
        search.changed(new PatientIndex.Line(changed.serial(), changed.searchText()));
        return changed.patient();
    }

    /// Changes who the patient is; headache profile and alerts stay as they are.
    public Patient update(PatientId id, PatientDetails details) {
        PatientFile before = required(file(id));
        return update(id, new PatientEntry(details, before.profile(), before.patient().alerts()));
    }

    /// Adds an alert to a patient's; one that stands already is not added again.
    ///
    /// @throws StoreException when there are too many, or there is no such patient
    public Patient addAlert(PatientId id, Alert alert) {
        PatientFile before = required(file(id));
        List<Alert> alerts = new ArrayList<>(before.patient().alerts());
        if (alerts.contains(alert)) {
            return before.patient();
        }
        alerts.add(alert);
        return update(id, new PatientEntry(before.patient().details(), before.profile(), alerts));
    }

    /// Writes a note that carries over; the earlier ones stay readable.
    ///
    /// @param text   what the next session should know; empty says that nothing carries over any more
    /// @param author who writes it, by name
    /// @throws StoreException when it is too long, or there is no such patient
    public CarriedNote addNote(PatientId id, String text, String author) {
        requireSound(CarriedNote.problems(text));
        CarriedNote note = new CarriedNote(text, author, workstation.now());
        database.write(connection -> {
            required(PatientTable.find(connection, id));
            NoteTable.add(connection, id, note);
            return note;
        });
        return note;
    }

    private static <T> T required(Optional<T> found) {
        return found.orElseThrow(() -> new StoreException(Trouble.MISSING,
                "This patient is not in the clinic file. Search for the patient again."));
    }

    private LocalDate today() {
        return LocalDate.now(workstation.clock());
    }

    private static void requireSound(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new StoreException(Trouble.REFUSED,
                    "The patient's entries do not pass their checks. Correct the fields that are marked.");
        }
    }

    /// The patient with an id, with the alerts.
    public Optional<Patient> find(PatientId id) {
        return database.read(connection -> PatientTable.find(connection, id).map(Numbered::patient));
    }

    /// The patient with an id, with all that is kept beside the sessions.
    public Optional<PatientFile> file(PatientId id) {
        return database.read(connection -> {
            Optional<Numbered> found = PatientTable.find(connection, id);
            return found.isEmpty() ? Optional.empty() : Optional.of(new PatientFile(found.get().patient(),
                    ProfileTable.find(connection, id), NoteTable.of(connection, id)));
        });
    }

    /// Patients of the same name, accents, case and order of the names aside, born on the same day: at most 20.
    ///
    /// @param except the patient who is being changed
    public List<Patient> sameNameAndBirth(PatientDetails details, Optional<PatientId> except) {
        if (details.birthDate().isEmpty()) {
            return List.of();
        }
        String key = SearchText.nameKey(details.lastName(), details.firstName());
        String swapped = SearchText.nameKey(details.firstName(), details.lastName());
        return database.read(connection -> PatientTable.list(connection,
                "WHERE name_key IN (?, ?) AND birth_date = ? AND id <> ? ORDER BY serial LIMIT 20",
                bind -> bind.text(key).text(swapped).date(details.birthDate().get())
                        .id(except.map(PatientId::value).orElse(new UUID(0, 0)))))
                .stream().map(Numbered::patient).toList();
    }

    /// Those who were added, changed or treated last, the latest first.
    public List<PatientRow> recent(int limit) {
        return rows("ORDER BY touched DESC, serial DESC LIMIT ?", bind -> bind.number(limit));
    }

    /// All, in the order of family and given name.
    public List<PatientRow> alphabetical(int limit) {
        return rows("ORDER BY name_key, serial LIMIT ?", bind -> bind.number(limit));
    }

    /// Those with a session that waits for someone, the session opened last first.
    public List<PatientRow> unfinished(int limit) {
        return database.read(connection -> {
            List<Numbered> waiting = PatientTable.list(connection, "JOIN (SELECT patient, MAX(opened) AS latest "
                    + "FROM session WHERE state IN " + SessionTable.UNFINISHED + " GROUP BY patient) AS waiting "
                    + "ON waiting.patient = patient.id ORDER BY waiting.latest DESC, serial DESC LIMIT ?",
                    bind -> bind.number(limit));
            return PatientTable.rows(connection, waiting);
        });
    }

    /// Those whose next session is on this day, by name.
    public List<PatientRow> due(LocalDate day, int limit) {
        return database.read(connection -> PatientTable.rows(connection, AgendaTable.due(connection, day, limit)));
    }

    /// The sessions that ended within a time and whose patient was not reached by a check call since (C33), the oldest
    /// first.
    public List<CheckDue> checks(Instant from, Instant to, int limit) {
        return database.read(connection -> AgendaTable.checks(connection, from, to, limit));
    }

    /// Those that answer what was typed: any part of a name, the birth date in any usual form, the health number or
    /// the own number. Several words must all be found. Names that begin with the typed text come first.
    ///
    /// @param text what was typed; when it is blank, all are listed
    public List<PatientRow> search(String text, int limit) {
        if (text.isBlank()) {
            return alphabetical(limit);
        }
        PatientQuery query = PatientQuery.of(text);
        if (query.empty()) {
            return List.of();
        }
        return database.read(connection -> PatientTable.rows(connection, search.find(connection, query, limit)));
    }

    /// Reads the search texts into memory, on a thread of its own. Else the first search does, and answers from the
    /// file until it is done: as right, but not as quick.
    public void prepareSearch() {
        search.prepare();
    }

    /// How many patients the clinic has.
    public long count() {
        return database.read(PatientTable::count);
    }

    private List<PatientRow> rows(String which, PatientTable.Filling filling) {
        return database.read(connection -> PatientTable.rows(connection,
                PatientTable.list(connection, which, filling)));
    }

    /// Whether a search answers from memory.
    boolean searchReady() {
        return search.ready();
    }

    /// Ends the reading of search texts, if it is under way.
    void close() {
        search.close();
    }
}
