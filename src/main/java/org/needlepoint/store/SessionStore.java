package org.needlepoint.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.exchange.ActJson;
import org.needlepoint.store.SessionTable.Stored;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

/// The sessions: their acts, only ever added to, and in the same transaction the tables that follow from them.
public final class SessionStore {

    /// So many sessions are kept folded, so that an act costs the same however long its session is.
    private static final int KEPT = 64;

    private final Database database;
    private final Workstation workstation;
    private final Map<SessionId, Folded> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SessionId, Folded> eldest) {
            return size() > KEPT;
        }
    };
    private ActTable acts;

    SessionStore(Database database, Workstation workstation) {
        this.database = database;
        this.workstation = workstation;
    }

    /// Made when first needed: reading and writing JSON costs a fifth of a second to begin with.
    private synchronized ActTable table() {
        if (acts == null) {
            acts = new ActTable(new ActJson());
        }
        return acts;
    }

    /// Opens the patient's next session.
    ///
    /// @param practitioner the practitioner's id; empty where nobody is named yet
    /// @throws StoreException when there is no such patient
    public TreatmentSession open(PatientId patient, String practitioner) {
        return importSession(patient, practitioner, workstation.now(), List.of());
    }

    /// Writes a whole session in one transaction, as the patient's next: for a demonstration, or a record from
    /// elsewhere.
    ///
    /// @param opened when the session was opened
    /// @param taps   its taps, in order
    /// @throws StoreException when there is no such patient, or an act does not fit; nothing is written then
    public TreatmentSession importSession(PatientId patient, String practitioner, Instant opened, List<Tap> taps) {
        SessionId id = new SessionId(workstation.ids().get());
        Instant at = opened.truncatedTo(ChronoUnit.MILLIS);
        ActJson json = table().json();
        return keeping(id, () -> database.write(connection -> {
            if (PatientTable.find(connection, patient).isEmpty()) {
                throw new StoreException(Trouble.MISSING,
                        "This patient is not in the clinic file. Search for the patient again.");
            }
            SessionAct.SessionOpened first = new SessionAct.SessionOpened(patient.toString(),
                    SessionTable.nextNumber(connection, patient));
            Recording recording = Recording.opening(json, workstation.name(), id, first, at, practitioner);
            Chart empty = recording.folded().session().chart();
            taps.forEach(tap -> recording.tap(tap.at(), practitioner, tap.acts()));
            Folded after = recording.folded();
            SessionTable.insert(connection, id, Stored.of(after));
            PlacementTable.change(connection, id, empty, after.session().chart());
            VisitTables.change(connection, id, empty, after.session().chart());
            ActTable.add(connection, id, recording.added());
            PatientTable.touch(connection, patient, workstation.now());
            return new Written(after, List.of());
        })).after().session();
    }

    /// Adds one tap's acts: all of them, with the tables that follow, or none.
    ///
    /// May be called again with the same arguments when the outcome of a call is not known: what is stored already is
    /// not stored twice.
    ///
    /// @param lastKnownAct the number of the session's last act, as the caller knows it
    /// @param at           the moment of the tap; kept to the millisecond
    /// @param practitioner the practitioner's id; empty where nobody is named yet
    /// @return the acts as they are recorded
    /// @throws StoreException when an act does not fit the session, or the session holds other acts than the caller
    ///                        knows, or the disk does not take it; nothing is written then
    public List<RecordedAct> append(SessionId id, long lastKnownAct, Instant at, String practitioner,
            List<SessionAct> acts) {
        ActTable table = table();
        return keeping(id, () -> database.write(connection -> {
            Folded before = current(connection, id);
            if (before.session().acts() != lastKnownAct) {
                return new Written(before, storedBefore(table.acts(connection, id), lastKnownAct,
                        new Tap(at, acts), practitioner));
            }
            Recording recording = Recording.of(table.json(), workstation.name(), before);
            recording.tap(at, practitioner, acts);
            Folded after = recording.folded();
            if (!SessionTable.update(connection, id, Stored.of(after), lastKnownAct)) {
                throw movedOn();
            }
            ActTable.add(connection, id, recording.added());
            PlacementTable.change(connection, id, before.session().chart(), after.session().chart());
            VisitTables.change(connection, id, before.session().chart(), after.session().chart());
            return new Written(after, recording.added().stream().map(Recording.StoredAct::act).toList());
        })).acts();
    }

    /// What a transaction left: the session, and the acts that are recorded.
    private record Written(Folded after, List<RecordedAct> acts) {
    }

    /// Keeps the session that was written; when writing failed, it is read anew next time, whatever its outcome was.
    private Written keeping(SessionId id, Supplier<Written> writing) {
        boolean written = false;
        try {
            Written result = writing.get();
            synchronized (kept) {
                kept.put(id, result.after());
            }
            written = true;
            return result;
        } finally {
            if (!written) {
                synchronized (kept) {
                    kept.remove(id);
                }
            }
        }
    }

    private Folded current(Connection connection, SessionId id) throws SQLException {
        synchronized (kept) {
            Folded folded = kept.get(id);
            if (folded != null) {
                return folded;
            }
        }
        return table().fold(connection, id);
    }

    /// The acts of a tap that is asked for again, if it is stored already.
    private static List<RecordedAct> storedBefore(List<RecordedAct> stored, long lastKnownAct, Tap tap,
            String practitioner) {
        long end = lastKnownAct + tap.acts().size();
        if (lastKnownAct < 1 || end > stored.size()) {
            throw movedOn();
        }
        List<RecordedAct> there = stored.subList((int) lastKnownAct, (int) end);
        for (int i = 0; i < there.size(); i++) {
            RecordedAct act = there.get(i);
            if (act.tap() != lastKnownAct + 1 || !act.at().equals(tap.at().truncatedTo(ChronoUnit.MILLIS))
                    || !act.practitioner().equals(practitioner)
                    || !act.act().equals(Recording.toTheMillisecond(tap.acts().get(i)))) {
                throw movedOn();
            }
        }
        return List.copyOf(there);
    }

    private static StoreException movedOn() {
        return new StoreException(Trouble.MOVED_ON, "This session has gone on since it was shown here, so this is not "
                + "saved. Open the session again and repeat it there.");
    }

    /// The acts of a session in order, with their chain checked.
    ///
    /// @throws StoreException when one is missing, changed, or made by a newer Needlepoint; none is skipped
    public List<RecordedAct> acts(SessionId id) {
        ActTable table = table();
        return database.read(connection -> table.acts(connection, id));
    }

    /// A session, folded from its stored acts with their chain checked.
    ///
    /// @throws StoreException as [#acts] does
    public TreatmentSession load(SessionId id) {
        ActTable table = table();
        return database.read(connection -> table.fold(connection, id)).session();
    }

    /// The patient of a session; empty where there is no such session.
    public Optional<PatientId> patientOf(SessionId id) {
        return database.read(connection -> SessionTable.find(connection, id).map(Stored::patient));
    }

    /// The patient's newest sessions, newest first.
    public List<SessionRow> ofPatient(PatientId patient, int limit) {
        return database.read(connection -> SessionTable.rows(connection, patient, limit));
    }

    /// The patient's needles that went in, those of the newest sessions first.
    public List<Placed> placed(PatientId patient, int limit) {
        return database.read(connection -> PlacementTable.placed(connection, patient, limit));
    }

    /// The sessions that wait for someone: those with needling under way first, each in the order they were opened,
    /// the latest first.
    public List<SessionId> unfinished(int limit) {
        return database.read(connection -> SessionTable.unfinished(connection, limit));
    }

    /// What the tables say otherwise than the acts of a session: a line each, without a patient's data.
    public List<String> compare(SessionId id) {
        ActTable table = table();
        return database.write(connection -> Projection.compare(connection, id, table.fold(connection, id)));
    }

    /// Makes the tables of a session anew from its acts.
    public void rebuild(SessionId id) {
        ActTable table = table();
        database.write(connection -> {
            Projection.rebuild(connection, id, table.fold(connection, id));
            return null;
        });
    }
}
