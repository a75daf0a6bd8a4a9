package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.needlepoint.diagram.KeyedSpots;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Visit;

/// What the charting screen does with taps: marks, selects, moves and edits needles through the session's desk.
///
/// Holds no control. The session itself lives in the desk; here live only the tray and the selection.
public final class ChartingModel {

    /// No needle is selected.
    public static final int NONE = 0;

    private Visit visit;
    private final SessionDesk desk;
    private final Recognition recognition;
    private final Tray tray = new Tray();
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private boolean timesWanted;
    private final Standing rules;
    private final Placing placing;
    private final Moving moving;
    private final ReadOnlyObjectWrapper<Optional<String>> prompt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ChartingModel(Visit visit, Recognition recognition, KeyedSpots spots) {
        this.visit = visit;
        this.desk = visit.desk();
        this.recognition = recognition;
        this.rules = new Standing(visit, recognition);
        this.placing = new Placing(desk, recognition, spots, tray, rules);
        this.moving = new Moving(desk, recognition);
        desk.sessionProperty().addListener((_, _, now) -> {
            hint.set(Optional.empty());
            if (now.chart().placement(selected.get()).isEmpty()) {
                selected.set(NONE);
            }
        });
    }

    /// A tap on skin: a mark, or while needling a needle that is in now. Where nothing is placed a hint says why not.
    public void tapSkin(BodyPoint spot) {
        hint.set(placing.at(spot));
    }

    /// Keys place a needle: in the middle of the site's zone, or at the next free spot one disc away.
    void placeAt(Site site, Side side) {
        hint.set(placing.byKeys(site, side));
    }

    /// What the keys ask for next, such as the side.
    void prompt(Optional<String> words) {
        prompt.set(words);
    }

    ReadOnlyObjectProperty<Optional<String>> promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    /// A tap beside every drawing: says that nothing was placed.
    void tapBeside() {
        hint.set(Optional.of("This spot is off the body. Tap on the drawing."));
    }

    /// A tap on a needle: while needling an open mark goes in now; any other needle opens in the editor.
    public void tapNeedle(int key) {
        hint.set(Optional.empty());
        Optional<NeedlePlacement> needle = session().chart().placement(key);
        if (session().state() == SessionState.NEEDLING && needle.filter(NeedlePlacement::open).isPresent()) {
            goesIn(needle.orElseThrow());
        } else {
            select(key);
        }
    }

    /// A planned mark goes in now, where nothing stands against it; else a hint says what does.
    void goesIn(NeedlePlacement mark) {
        rules.inTheWay().stream().findFirst().ifPresentOrElse(finding -> hint.set(Optional.of(finding.sentence())),
                () -> desk.tap(NextStep.in(mark)));
    }

    /// What tells sites, muscles and landmarks by a spot.
    Recognition recognition() {
        return recognition;
    }

    /// Opens a needle in the editor.
    public void select(int key) {
        selected.set(session().chart().placement(key).isPresent() ? key : NONE);
    }

    /// Opens a needle in the editor with its times in view.
    public void openTimes(int key) {
        timesWanted = true;
        if (selected.get() == key) {
            selected.set(NONE);
        }
        select(key);
    }

    /// Whether the editor is to open with the times in view; asked once.
    boolean timesWanted() {
        boolean wanted = timesWanted;
        timesWanted = false;
        return wanted;
    }

    /// Closes the editor.
    public void deselect() {
        selected.set(NONE);
    }

    /// A drag ended: the needle is at another spot. Off the body it stays where it was, and a hint says why.
    public void move(int key, BodyPoint spot) {
        hint.set(session().chart().placement(key).flatMap(needle -> moving.to(needle, spot)));
    }

    /// Arrow keys move the selected needle by some mm of the drawing; a hint says why not.
    void nudge(double acrossMm, double downMm) {
        hint.set(selectedNeedle().flatMap(needle -> moving.by(needle, acrossMm, downMm)));
    }

    /// Marks the mirrored spot of the selected needle; a hint says why not.
    public void mirror() {
        hint.set(selectedNeedle().flatMap(placing::mirrored));
    }

    /// Changes where the selected needle counts: site, side or muscle.
    public void relocate(UnaryOperator<Location> change) {
        selectedNeedle().ifPresent(needle -> {
            Location after = change.apply(needle.location());
            if (!after.equals(needle.location())) {
                desk.tap(new SessionAct.NeedleMoved(needle.key(), after));
            }
        });
    }

    /// Changes the selected needle's size.
    public void resize(Needle size) {
        selectedNeedle().filter(needle -> !needle.needle().equals(size)).ifPresent(needle ->
                desk.tap(new SessionAct.NeedleEdited(needle.key(), size, needle.planned(), needle.details())));
    }

    /// Changes the selected needle's planned dwell.
    public void plan(Dwell dwell) {
        selectedNeedle().filter(needle -> !needle.planned().equals(dwell)).ifPresent(needle ->
                desk.tap(new SessionAct.NeedleEdited(needle.key(), needle.needle(), dwell, needle.details())));
    }

    /// Changes what else is recorded of a needle.
    ///
    /// @return whether the change holds
    public boolean detail(int key, UnaryOperator<NeedleDetails> change) {
        return session().chart().placement(key).map(needle -> {
            NeedleDetails after = change.apply(needle.details());
            return after.equals(needle.details())
                    || desk.tap(new SessionAct.NeedleEdited(key, needle.needle(), needle.planned(), after));
        }).orElse(false);
    }

    /// Corrects one of a needle's times; the first entry stays beside it.
    ///
    /// @return whether the correction holds
    public boolean correct(int key, SessionAct.Stamp stamp, Instant to) {
        return desk.tap(new SessionAct.TimeCorrected(key, stamp, to));
    }

    /// Takes a mark away: removed before "Start needling", "not placed" after it. A needle that is in is taken out.
    public void remove(int key) {
        session().chart().placement(key).ifPresent(needle -> {
            if (needle.open()) {
                desk.tap(session().state() == SessionState.NEEDLING ? new SessionAct.NeverPlaced(key)
                        : new SessionAct.NeedleRemoved(key));
            } else if (needle.isIn()) {
                desk.tap(new SessionAct.NeedleOut(key));
            }
        });
    }

    /// Takes the open marks of a site away, by its letter; undone as one.
    void removeMarks(String letter) {
        SessionAct[] acts = session().chart().open().stream()
                .filter(needle -> needle.location().site().letter().equals(letter))
                .map(needle -> session().state() == SessionState.NEEDLING
                        ? new SessionAct.NeverPlaced(needle.key()) : new SessionAct.NeedleRemoved(needle.key()))
                .toArray(SessionAct[]::new);
        if (acts.length > 0) {
            desk.tap(acts);
        }
    }

    /// "Back in": takes back a wrong Out; the clock runs on from its first start.
    public void takeBack(int key) {
        desk.tap(new SessionAct.OutTakenBack(key));
    }

    /// The foot switch, F8.
    public void footSwitch(Instant now) {
        OptionalInt ringed = selected.get() == NONE ? OptionalInt.empty() : OptionalInt.of(selected.get());
        NextStep.footSwitch(session(), ringed, now).ifPresent(act -> {
            switch (act) {
                case SessionAct.NeedleOut out -> desk.tap(out);
                default -> goesIn(session().chart().open().getFirst());
            }
        });
    }

    /// Whether undo would hold at a moment.
    boolean canUndo(Instant now) {
        return session().undoable().filter(tap ->
                session().with(new SessionAct.Undone(tap), now) instanceof Step.Accepted).isPresent();
    }

    /// Whether nothing can be placed any more.
    public boolean ended() {
        return !session().state().charting();
    }

    /// Whether the chart only shows: it is signed or cancelled, and all controls become text.
    boolean sealed() {
        return session().state() == SessionState.SIGNED || session().state() == SessionState.CANCELLED;
    }

    public TreatmentSession session() {
        return desk.session();
    }

    /// What the rules, the packs and the last session say to this one.
    Standing rules() {
        return rules;
    }

    /// What is known around the session was read anew: packs, rooms and reasons may have changed.
    public void know(Visit latest) {
        if (latest != visit) {
            visit = latest;
            rules.know(latest);
        }
    }

    /// The session, and what is known around it.
    public Visit visit() {
        return visit;
    }

    public SessionDesk desk() {
        return desk;
    }

    public Tray tray() {
        return tray;
    }

    /// The key of the needle in the editor; [#NONE] while the list is shown.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// The needle in the editor.
    public Optional<NeedlePlacement> selectedNeedle() {
        return session().chart().placement(selected.get());
    }

    /// Why the last tap on the drawing placed nothing.
    public ReadOnlyObjectProperty<Optional<String>> hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
