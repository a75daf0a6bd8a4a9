package org.needlepoint.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.PatientStore;
import org.needlepoint.store.Placed;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.SessionStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Navigator;

/// A patient's record: who it is, and the sessions, newest first.
public final class RecordModel {

    /// The most sessions that are read; a weekly course needs four years to reach it.
    public static final int LIMIT = 200;

    /// The most needles that the heat map holds.
    public static final int NEEDLES = 4_000;

    private final PatientId id;
    private final PatientStore patients;
    private final SessionStore sessions;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<History>> history = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final NoteModel note;

    /// A patient with the sessions, as read.
    ///
    /// @param file   the patient with headache profile and notes
    /// @param rows   newest first; at most [RecordModel#LIMIT]
    /// @param course the same added up
    /// @param placed the needles that went in, newest first; at most [RecordModel#NEEDLES]
    public record History(PatientFile file, List<SessionRow> rows, Course course, List<Placed> placed) {
        public History {
            rows = List.copyOf(rows);
            placed = List.copyOf(placed);
        }

        /// The patient with the alerts.
        public Patient patient() {
            return file.patient();
        }

        /// The day of the next session, as the newest one that took place says it.
        public Optional<LocalDate> nextDay() {
            return rows.stream().filter(row -> row.state() != SessionState.CANCELLED).findFirst()
                    .flatMap(row -> row.visit().nextDay());
        }

        /// Whether older sessions are not among the rows.
        public boolean cut() {
            return rows.size() == LIMIT && rows.getLast().number() > 1;
        }
    }

    /// @param author the name of who writes notes now
    public RecordModel(PatientId id, PatientStore patients, SessionStore sessions, Background background,
            Navigator navigator, Supplier<String> author) {
        this.id = id;
        this.patients = patients;
        this.sessions = sessions;
        this.background = background;
        this.navigator = navigator;
        this.note = new NoteModel(background, text -> patients.addNote(id, text, author.get()));
    }

    /// Reads the record again: on arrival, and after a failure.
    public void refresh() {
        waiting.set(true);
        failure.set(Optional.empty());
        // Reading waits for the taps that are on their way to the disk, so that no row is older than the screen.
        background.write(() -> true, _ -> read(), _ -> read());
    }

    private void read() {
        background.read(this::readHistory, read -> {
            waiting.set(false);
            note.show(read.file().notes());
            history.set(Optional.of(read));
        }, told -> {
            waiting.set(false);
            failure.set(Optional.of(told));
        });
    }

    private History readHistory() {
        PatientFile file = patients.file(id)
                .orElseThrow(() -> new IllegalStateException("There is no patient with the id of this record"));
        List<SessionRow> rows = sessions.ofPatient(id, LIMIT);
        return new History(file, rows, Course.of(rows), sessions.placed(id, NEEDLES));
    }

    /// The session that waits for someone.
    public Optional<SessionRow> unfinished() {
        return history.get().flatMap(read -> read.rows().stream().filter(row -> row.state().unfinished()).findFirst());
    }

    /// The words of the big button: a session that waits comes before a new one.
    public String nextStep() {
        return unfinished().map(row -> "Back to session " + row.number()).orElse("New session");
    }

    /// What the big button does; nothing while the record is being read.
    public void next() {
        if (history.get().isPresent() && !waiting.get()) {
            unfinished().ifPresentOrElse(row -> navigator.session(row.id()), () -> navigator.newSession(id));
        }
    }

    /// Opens a session's chart.
    public void open(SessionRow row) {
        navigator.session(row.id());
    }

    /// Shows a session's chart as it prints.
    public void print(SessionRow row) {
        navigator.print(row.id());
    }

    /// Whether a session has something to print.
    public static boolean printable(SessionRow row) {
        return row.needles() > 0 && row.state() != SessionState.CANCELLED;
    }

    /// Opens the patient's details.
    public void edit() {
        navigator.editPatient(id);
    }

    /// Two of the sessions, to be compared.
    CompareModel compare() {
        return new CompareModel(sessions::load, background);
    }

    /// The note that carries over.
    NoteModel note() {
        return note;
    }

    /// The record, once it is read.
    public ReadOnlyObjectProperty<Optional<History>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Why the record could not be read.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether the record is being read.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
