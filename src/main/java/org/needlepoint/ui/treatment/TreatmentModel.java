package org.needlepoint.ui.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.treatment.picture.IdleRoom;
import org.needlepoint.ui.treatment.picture.Message;
import org.needlepoint.ui.treatment.picture.NumberKeys;
import org.needlepoint.ui.treatment.picture.Ring;
import org.needlepoint.ui.treatment.picture.TreatmentPicture;

/// What the treatment view shows and what its taps do, without a window.
public final class TreatmentModel {

    /// The second press of a double click is not a second step.
    private static final Duration DOUBLE_CLICK = Duration.ofMillis(400);

    private final SessionDesk desk;
    private final Ticker ticker;
    private final Alarms alarms;
    private final SoundLine soundLine;
    private final Clock clock;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<TreatmentPicture> picture;
    private final ReadOnlyObjectWrapper<Optional<Message>> message = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper sound = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper idleWords = new ReadOnlyStringWrapper();
    private final InvalidationListener anyChange = _ -> refresh();
    private final ChangeListener<TreatmentSession> folded = (_, before, after) -> folded(before, after);
    private final MessageLine messages;
    private final Optional<IdleRoom> idle;
    private final Tapping taps;
    private final Away away;

    private Ring ring;
    private NumberKeys numberKeys = NumberKeys.NONE;
    private Instant stepped = Instant.EPOCH;
    private boolean left = true;

    /// @param audible whether chimes can be heard on this computer
    /// @param clock   for the wall clock's zone, and for taps that follow each other fast
    public TreatmentModel(SessionDesk desk, Ticker ticker, Alarms alarms, BooleanSupplier audible, Clock clock,
            Navigator navigator) {
        this(desk, ticker, alarms, audible, clock, navigator, Optional.empty());
    }

    /// @param idle where the workstation is locked: names are hidden, and all but Out and Silence asks to unlock
    public TreatmentModel(SessionDesk desk, Ticker ticker, Alarms alarms, BooleanSupplier audible, Clock clock,
            Navigator navigator, Optional<IdleRoom> idle) {
        this.idle = idle;
        this.desk = desk;
        this.ticker = ticker;
        this.alarms = alarms;
        this.soundLine = new SoundLine(alarms, audible);
        this.clock = clock;
        this.navigator = navigator;
        this.messages = new MessageLine(desk, idle.isPresent());
        this.taps = new Tapping(desk, ticker, messages, idle, this::refresh);
        this.away = new Away(desk, alarms, audible);
        this.ring = Ring.opened(desk.session(), ticker.now());
        this.picture = new ReadOnlyObjectWrapper<>(shown());
        refresh();
    }

    /// Begins to follow session and clock.
    public void attach() {
        left = false;
        ring = Ring.opened(desk.session(), ticker.now());
        ticker.nowProperty().addListener(anyChange);
        desk.sessionProperty().addListener(folded);
        desk.refusedProperty().addListener(anyChange);
        desk.troubleProperty().addListener(anyChange);
        alarms.silentUntilProperty().addListener(anyChange);
        ticker.tick();
        refresh();
    }

    /// Follows nothing any more.
    public void detach() {
        ticker.nowProperty().removeListener(anyChange);
        desk.sessionProperty().removeListener(folded);
        desk.refusedProperty().removeListener(anyChange);
        desk.troubleProperty().removeListener(anyChange);
        alarms.silentUntilProperty().removeListener(anyChange);
    }

    private void folded(TreatmentSession before, TreatmentSession after) {
        ring = ring.after(before.chart(), after.chart(), ticker.now());
        refresh();
        if (before.chart().allOut().isEmpty() && after.chart().allOut().isPresent()) {
            // the count has a screen of its own
            leaveOnce();
        }
    }

    private void leaveOnce() {
        if (!left && idle.isEmpty()) {
            left = true;
            chart();
        }
    }

    private void refresh() {
        Instant now = ticker.nowProperty().get();
        ring = ring.beat(desk.session(), now);
        picture.set(shown());
        message.set(messages.at(now));
        time.set(Times.clock(now, clock.getZone()));
        sound.set(soundLine.words(now));
        idleWords.set(IdleRoom.words(desk.session().chart(), clock.getZone()));
        if (!desk.session().state().charting()) {
            leaveOnce();
        }
    }

    private TreatmentPicture shown() {
        return TreatmentPicture.of(desk.session(), ring.needle(), ticker.now(), clock.getZone());
    }

    /// The big button: whatever the next step is. The second press of a double click does nothing.
    public void nextStep() {
        Instant at = clock.instant();
        boolean again = Duration.between(stepped, at).compareTo(DOUBLE_CLICK) < 0;
        NextStep step = NextStep.of(desk.session());
        Optional<SessionAct> act = step.act();
        if (!again && step.kind().leads()) {
            chart();
        }
        if (again || act.isEmpty()) {
            return;
        }
        stepped = at;
        if (act.get() instanceof SessionAct.AllIn) {
            taps.tapAndTell(act.get());
        } else {
            taps.tap(act.get());
        }
    }

    /// The foot switch (F8).
    public void footSwitch() {
        NextStep.footSwitch(desk.session(), ring.needle(), ticker.now()).ifPresent(taps::tapAndTell);
    }

    /// A mark is in, or went in and out, now.
    public void in(int key) {
        placed(key).filter(NeedlePlacement::open).map(NextStep::in).ifPresent(taps::tapAndTell);
    }

    /// A needle is out, now.
    public void out(int key) {
        taps.tapAndTell(new SessionAct.NeedleOut(key));
    }

    /// A mark was never placed.
    public void notPlaced(int key) {
        taps.tapAndTell(new SessionAct.NeverPlaced(key));
    }

    /// The ringed mark is in.
    public void ringedIn() {
        ring.needle().ifPresent(this::in);
    }

    /// The ringed needle is out; a needle that is out is back in.
    public void ringedOut() {
        ringed().ifPresent(needle -> taps.tapAndTell(needle.out().isPresent()
                ? new SessionAct.OutTakenBack(needle.key()) : new SessionAct.NeedleOut(needle.key())));
    }

    /// Records a local twitch response of the ringed needle, or takes it back to "not recorded".
    public void ringedTwitch() {
        ringed().filter(NeedlePlacement::wentIn).ifPresent(needle -> {
            Answer twitch = needle.details().twitch() == Answer.YES ? Answer.NOT_RECORDED : Answer.YES;
            taps.tap(new SessionAct.NeedleEdited(needle.key(), needle.needle(), needle.planned(),
                    needle.details().withTwitch(twitch)));
        });
    }

    /// Undo, as in charting.
    public void undo() {
        taps.undo();
    }

    /// Redo, as in charting.
    public void redo() {
        taps.redo();
    }

    /// Rings a needle.
    public void pick(int key) {
        ring = ring.picked(key);
        refresh();
    }

    /// Moves the ring by some tiles.
    public void move(int tiles) {
        ring = ring.moved(desk.session().chart(), tiles);
        refresh();
    }

    /// A digit was typed: rings the needle of that number.
    public void digit(int digit) {
        Chart chart = desk.session().chart();
        numberKeys = numberKeys.then(digit, clock.instant(), number -> numbered(chart, number).isPresent());
        numbered(chart, numberKeys.typed()).ifPresent(needle -> pick(needle.key()));
    }

    private static Optional<NeedlePlacement> numbered(Chart chart, int number) {
        return chart.placements().stream().filter(needle -> needle.number() == number).findFirst();
    }

    private Optional<NeedlePlacement> ringed() {
        return ring.needle().isPresent() ? placed(ring.needle().getAsInt()) : Optional.empty();
    }

    private Optional<NeedlePlacement> placed(int key) {
        return desk.session().chart().placement(key);
    }

    /// "Patient faint", in the locked room without a PIN.
    public void faint() {
        idle.map(IdleRoom::faint).orElse(() -> PatientFaint.lead(desk, navigator)).run();
    }

    /// What stands at the foot of the locked screen: what to do in a faint, else what needs no PIN.
    ReadOnlyStringProperty idleWordsProperty() {
        return idleWords.getReadOnlyProperty();
    }

    /// Holds the alarm for 60 s, while a needle is over.
    ///
    /// @return whether there was an alarm to silence
    public boolean silence() {
        return soundLine.silence(desk.session().chart(), ticker.now());
    }

    /// Back to the chart.
    public void chart() {
        if (!taps.withheld()) {
            navigator.session(desk.session().id());
        }
    }

    /// Leaving the room, and coming back.
    Away away() {
        return away;
    }

    /// The session's desk, with its patient.
    public SessionDesk desk() {
        return desk;
    }

    /// The locked room, where the workstation is locked.
    public Optional<IdleRoom> idle() {
        return idle;
    }

    /// What is shown of the session.
    public ReadOnlyObjectProperty<TreatmentPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// The sentence beside the clock, if there is one.
    public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The wall clock: "09:24".
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// "Alarm on", "Silent 0:48" or "No sound".
    public ReadOnlyStringProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }
}
