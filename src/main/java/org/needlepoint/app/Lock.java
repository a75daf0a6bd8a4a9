package org.needlepoint.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.pin.UnlockPanel;
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
        withNeedles().stream().findFirst().ifPresentOrElse(this::showNeedles, this::showPad);
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
                around.clock(), navigator, Optional.of(new IdleRoom(desk.room(), this::showPad)));
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
    }

    /// Says why something needs the PIN first.
    void refuse(String sentence) {
        if (screen.isEmpty()) {
            showPad();
        }
        screen.ifPresent(view -> view.tell(sentence));
    }
}
