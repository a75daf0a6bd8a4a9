package org.needlepoint.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.store.PatientTable.Numbered;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
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
    /// @throws StoreException when the details have problems
    public Patient add(PatientDetails details) {
        requireSound(details);
        UUID id = workstation.ids().get();
        Numbered added = database.write(connection -> {
            int serial = PatientTable.nextSerial(connection);
            Patient patient = new Patient(new PatientId(id), String.format(Locale.ROOT, "P-%05d", serial), details);
            Numbered numbered = new Numbered(serial, patient);
            PatientTable.insert(connection, numbered, workstation.now());
            return numbered;
        });
        search.changed(new PatientIndex.Line(added.serial(), added.searchText()));
        return added.patient();
    }

    /// Changes what is recorded of a patient; id and number stay.
    ///
    /// @throws StoreException when the details have problems, or there is no such patient
    public Patient update(PatientId id, PatientDetails details) {
        requireSound(details);
        Numbered changed = database.write(connection -> {
            Numbered before = PatientTable.find(connection, id).orElseThrow(() -> new StoreException(Trouble.MISSING,
                    "This patient is not in the clinic file. Search for the patient again."));
            Numbered after = new Numbered(before.serial(), new Patient(id, before.patient().number(), details));
            PatientTable.update(connection, after, workstation.now());
            return after;
        });
        search.changed(new PatientIndex.Line(changed.serial(), changed.searchText()));
        return changed.patient();
    }

    private void requireSound(PatientDetails details) {
        if (!details.problems(LocalDate.now(workstation.clock())).isEmpty()) {
            throw new StoreException(Trouble.REFUSED,
                    "The patient's entries do not pass their checks. Correct the fields that are marked.");
        }
    }

    /// The patient with an id.
    public Optional<Patient> find(PatientId id) {
        return database.read(connection -> PatientTable.find(connection, id).map(Numbered::patient));
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
