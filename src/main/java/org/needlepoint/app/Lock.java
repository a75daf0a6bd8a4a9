package org.needlepoint.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.LookOrder;
import org.needlepoint.ui.common.pin.UnlockPanel;
import org.needlepoint.ui.faint.FaintModel;
import org.needlepoint.ui.faint.FaintView;
import org.needlepoint.ui.lock.LockView;
import org.needlepoint.ui.treatment.TreatmentModel;
import org.needlepoint.ui.treatment.TreatmentView;
import org.needlepoint.ui.treatment.picture.IdleRoom;

/// Locks the workstation, by hand or after ten idle minutes (C40): patients' names go, clocks and alarms stay.
///
/// With needles in, the treatment view is shown without names; taps on it are provisional until somebody unlocks and
/// says whose they were. With none in, the lock screen is shown.
final class Lock {

    private final Surroundings around;
    private final Navigator navigator;
    private State state = State.OPEN;
    private Instant since = Instant.EPOCH;
    private Optional<LockView> screen = Optional.empty();

    private enum State {
        OPEN, LOCKED,
        /// The PIN was right; whose the taps were is still asked.
        CONFIRMING
    }

    /// What a lock is made of.
    record Surroundings(ClinicStore store, MainWindow window, RunningSessions sessions, Background background,
            Ticker ticker, Clock clock, Alarms alarms, BooleanSupplier audible, Atlas atlas, Notices notices,
            CurrentPractitioner practitioner, Launch launch, IdleWatch idle) {
    }

    Lock(Surroundings around, Navigator navigator) {
        this.around = around;
        this.navigator = navigator;
    }

    /// Locks, unless it is locked, or the first start is not through.
    void lock() {
        if (state == State.LOCKED || around.window().insists()) {
            return;
        }
        state = State.LOCKED;
        since = around.clock().instant();
        around.notices().locked(true);
        desks(true);
        showRooms();
    }

    /// Whether the workstation is locked, and nobody's PIN was right yet.
    boolean locked() {
        return state == State.LOCKED;
    }

    /// A patient who is not yet safe comes first, then needles that are in.
    private void showRooms() {
        around.sessions().fainting().stream().findFirst().ifPresentOrElse(this::showFaint,
                () -> withNeedles().stream().findFirst().ifPresentOrElse(this::showNeedles, this::showPad));
    }

    /// "Patient faint" without a PIN; with several treatments running it asks the room first (UX section 3).
    void faint() {
        List<SessionDesk> running = around.sessions().running(around.clock().instant());
        if (running.isEmpty()) {
            refuse("No treatment is running. Unlock and open the patient's session, then press F4.");
        } else if (running.size() == 1) {
            faint(running.getFirst());
        } else {
            around.window().cover(new RoomScreen(new RoomChoice(running, false, this::faint, this::showRooms)));
        }
    }

    private void faint(SessionDesk desk) {
        if (PatientFaint.begin(desk)) {
            showFaint(desk);
        }
    }

    private void showFaint(SessionDesk desk) {
        screen = Optional.empty();
        Drawings drawings = new Drawings(around.atlas(), new Painter(around.atlas()),
                new ReadOnlyObjectWrapper<>(Palette.dark()));
        around.window().cover(new FaintView(new FaintModel(desk, new LookOrder(new Hairline(around.atlas()))), drawings,
                around.ticker(), new FaintView.Ways(this::showRooms, Optional.of(this::showPad), List.of())));
    }

    private void desks(boolean locked) {
        around.sessions().desks().forEach(desk -> desk.locked(locked));
    }

    private List<SessionDesk> withNeedles() {
        return around.sessions().running(around.clock().instant()).stream()
                .filter(desk -> !desk.session().chart().in().isEmpty()).toList();
    }

    private void showNeedles(SessionDesk desk) {
        screen = Optional.empty();
        TreatmentModel model = new TreatmentModel(desk, around.ticker(), around.alarms(), around.audible(),
                around.clock(), navigator, Optional.of(new IdleRoom(desk.room(), this::showPad, () -> faint(desk))));
        List<SessionDesk> others = withNeedles().stream().filter(other -> other != desk).toList();
        around.window().cover(new TreatmentView(model, around.atlas(), new Painter(around.atlas()),
                Optional.of(new IdleRooms(others, around.ticker(), this::showNeedles))));
    }

    private void showPad() {
        Optional<String> hint = around.launch().demo() ? Optional.of("Demo PIN " + DemoClinic.PIN) : Optional.empty();
        Optional<Runnable> back = withNeedles().stream().findFirst().map(desk -> () -> showNeedles(desk));
        LockView view = new LockView(new UnlockPanel.Locked(around.practitioner().get(), since, hint),
                new LockView.Surroundings(around.store(), around.background(), around.sessions(), around.ticker(),
                        around.clock().getZone(), Brand.node()),
                new LockView.Doors(this::opened, this::unlocked, back));
        screen = Optional.of(view);
        around.window().cover(view);
    }

    private void opened() {
        state = State.CONFIRMING;
        desks(false);
    }

    private void unlocked() {
        state = State.OPEN;
        screen = Optional.empty();
        around.idle().touched(around.clock().instant());
        around.window().uncover();
        around.notices().locked(false);
        around.sessions().fainting().stream().findFirst().ifPresent(desk -> navigator.faint(desk.session().id()));
    }

    /// Says why something needs the PIN first.
    void refuse(String sentence) {
        if (screen.isEmpty()) {
            showPad();
        }
        screen.ifPresent(view -> view.tell(sentence));
    }
}
