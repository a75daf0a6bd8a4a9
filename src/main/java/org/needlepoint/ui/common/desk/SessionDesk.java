package org.needlepoint.ui.common.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Saving;
import org.needlepoint.ui.common.Times;

/// One open session at this workstation: the only way in which taps become acts.
///
/// A tap is folded at once, so the screen answers within the frame, and written in the background; "Saved" is shown
/// only for what is on disk. When a write fails the unsaved tap stays on screen, further taps wait, clocks go on.
public final class SessionDesk implements Saving {

    private Patient patient;
    private final Recorder recorder;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<TreatmentSession> session;
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Finding>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Tap> unsaved = new ArrayDeque<>();
    private boolean locked;
    private Gate gate = (_, _) -> Optional.empty();
    private final List<Runnable> onceSaved = new ArrayList<>();

    /// Writes a tap's acts: all of them or none, after the act with the given number. Called off the JavaFX thread.
    @FunctionalInterface
    public interface Recorder {
        void record(TreatmentSession before, Instant at, List<SessionAct> acts);
    }

    /// Says whether an act may be done now; what was done is always charted.
    @FunctionalInterface
    public interface Gate {
        /// @return what stands against the act; empty where nothing does
        Optional<Finding> against(TreatmentSession session, SessionAct act);
    }

    private record Tap(TreatmentSession before, Instant at, List<SessionAct> acts) {
    }

    public SessionDesk(Patient patient, TreatmentSession session, Recorder recorder, Background background,
            Clock clock) {
        this.patient = patient;
        this.session = new ReadOnlyObjectWrapper<>(session);
        this.recorder = recorder;
        this.background = background;
        this.clock = clock;
    }

    /// One tap: its acts hold together, or none does.
    ///
    /// While the workstation is locked they are provisional: by nobody named yet.
    ///
    /// @return whether they hold; a refusal is told by [#refusedProperty()]
    public boolean tap(SessionAct... asked) {
        List<SessionAct> acts = new ArrayList<>(List.of(asked));
        if (locked) {
            acts.addFirst(new RoundAct.Provisional());
        }
        if (trouble.get().isPresent()) {
            refused.set(Optional.of(Finding.impossible("The last tap is not saved yet. Try again first.")));
            return false;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TreatmentSession before = session.get();
        TreatmentSession after = before;
        for (SessionAct act : acts) {
            Optional<Finding> against = gate.against(after, act);
            if (against.isPresent()) {
                return refuse(against.get());
            }
            switch (after.with(act, at, before.nextTap())) {
                case Step.Accepted(TreatmentSession next) -> after = next;
                case Step.Refused(Finding finding) -> {
                    return refuse(finding);
                }
            }
        }
        refused.set(Optional.empty());
        session.set(after);
        Tap tap = new Tap(before, at, List.copyOf(acts));
        unsaved.add(tap);
        write(tap);
        return true;
    }

    private boolean refuse(Finding finding) {
        refused.set(Optional.empty());
        refused.set(Optional.of(finding));
        return false;
    }

    /// Asks a gate before every act from now on.
    public void guardedBy(Gate guard) {
        gate = guard;
    }

    /// Answers the last tap that stands, if there is one.
    public boolean undo() {
        return session.get().undoable().map(tap -> tap(new SessionAct.Undone(tap))).orElse(false);
    }

    /// Brings back the last tap that was undone, if there is one.
    public boolean redo() {
        return session.get().redoable().map(tap -> tap(new SessionAct.Redone(tap))).orElse(false);
    }

    /// Writes again what could not be written.
    public void tryAgain() {
        trouble.set(Optional.empty());
        List.copyOf(unsaved).forEach(this::write);
    }

    private void write(Tap tap) {
        background.write(() -> {
            recorder.record(tap.before(), tap.at(), tap.acts());
            return tap;
        }, this::written, this::notWritten);
    }

    private void written(Tap tap) {
        unsaved.remove(tap);
        saved.set(Optional.of(tap.at()));
        if (unsaved.isEmpty()) {
            List<Runnable> ready = List.copyOf(onceSaved);
            onceSaved.clear();
            ready.forEach(Runnable::run);
        }
    }

    /// Runs once everything that was tapped is on disk: at once, or when it is. While a write fails, it waits on.
    public void whenSaved(Runnable run) {
        if (unsaved.isEmpty()) {
            run.run();
        } else {
            onceSaved.add(run);
        }
    }

    private void notWritten(Failure failure) {
        trouble.set(Optional.of(failure));
    }

    /// The workstation was locked, or unlocked.
    public void locked(boolean now) {
        locked = now;
    }

    /// What the taps did that were made while it was locked and are nobody's yet: "needle 1 is out, 17:41".
    public List<String> whileLocked() {
        return session().chart().events().unnamed().stream()
                .map(tap -> tap.did() + ", " + Times.clock(tap.at(), clock.getZone())).toList();
    }

    /// Takes the refusal off the screen.
    public void dismissRefusal() {
        refused.set(Optional.empty());
    }

    public Patient patient() {
        return patient;
    }

    /// The room the session takes place in, or a word for it where none was named.
    public String room() {
        String room = session().chart().events().room();
        return room.isBlank() ? "In treatment" : room;
    }

    /// The patient's details were read anew: a name that was corrected meanwhile is shown corrected.
    public void know(Patient latest) {
        patient = latest;
    }

    public TreatmentSession session() {
        return session.get();
    }

    /// The session as the taps made it.
    public ReadOnlyObjectProperty<TreatmentSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Why the last tap was refused, until the next one holds.
    public ReadOnlyObjectProperty<Optional<Finding>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Whether taps wait for the disk.
    public boolean unsaved() {
        return !unsaved.isEmpty();
    }
}
