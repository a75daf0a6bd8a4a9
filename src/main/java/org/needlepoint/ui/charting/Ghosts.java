package org.needlepoint.ui.charting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.needlepoint.diagram.CarriedOver;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.Visit;

/// The needles of the last session, or of an earlier one, under today's chart: seen, taken over one by one, or repeated
/// all at once.
///
/// What is taken over is a mark like any other: a plan until somebody says that it is in (UX section 3).
final class Ghosts {

    /// More sessions than a menu shows well.
    private static final int MOST = 20;

    private final Recognition recognition;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TreatmentSession>> other = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ChangeListener<TreatmentSession> changed = (_, before, now) -> changed(before, now);
    private Visit visit;

    Ghosts(Visit visit, Recognition recognition) {
        this.visit = visit;
        this.recognition = recognition;
        shown.set(marking());
        // the desk outlives the screen: what is left must not be held by it
        visit.desk().sessionProperty().addListener(new WeakChangeListener<>(changed));
    }

    private void changed(TreatmentSession before, TreatmentSession now) {
        told.set(Optional.empty());
        if (before.state() != SessionState.NEEDLING && now.state() == SessionState.NEEDLING) {
            shown.set(false);
        }
    }

    /// What is known around the session was read anew.
    void know(Visit latest) {
        visit = latest;
    }

    private Chart chart() {
        return visit.session().chart();
    }

    /// Whether a tap on the drawing is a plan: needles are charted, and none goes in yet.
    boolean marking() {
        return chart().state().charting() && chart().state() != SessionState.NEEDLING;
    }

    private Optional<TreatmentSession> source() {
        return other.get().or(visit::last);
    }

    private List<NeedlePlacement> needles() {
        return source().map(session -> session.chart().wentIn()).orElse(List.of());
    }

    /// "Last session 3 Nov", "Session 5, 13 Oct"; empty where there is nothing to show: no earlier session, the chart
    /// is closed, or the count is open.
    Optional<String> title() {
        boolean open = chart().state().charting() && chart().allOut().isEmpty() && !needles().isEmpty();
        return source().filter(_ -> open).map(session -> (other.get().isEmpty() ? "Last session "
                : "Session " + session.number() + ", ") + day(session.opened()));
    }

    private String day(Instant opened) {
        return Times.dayNear(LocalDate.ofInstant(opened, visit.zone()), visit.day());
    }

    /// The earlier sessions that can be shown, newest first.
    List<SessionRow> choices() {
        return visit.earlier().stream().filter(row -> row.wentIn() > 0 && !row.visit().countOpen()).limit(MOST)
                .toList();
    }

    /// "Session 5, 13 Oct".
    String name(SessionRow row) {
        return "Session " + row.number() + ", " + day(row.opened());
    }

    /// Shows another session, once it is read.
    void choose(SessionRow row) {
        if (visit.last().filter(last -> last.id().equals(row.id())).isPresent()) {
            show(Optional.empty());
        } else {
            visit.reader().read(row.id(), read -> show(Optional.of(read)), failure ->
                    told.set(Optional.of(name(row) + " cannot be read. " + failure.withCode())));
        }
    }

    private void show(Optional<TreatmentSession> session) {
        other.set(session);
        shown.set(true);
    }

    /// The session that is shown instead of the last one.
    ReadOnlyObjectProperty<Optional<TreatmentSession>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /// Whether the user wants to see them.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// Shows them, or hides them; nothing where there are none.
    void toggle() {
        if (title().isPresent()) {
            shown.set(!shown.get());
        }
    }

    /// The needles to show: those with no mark or needle of today at the very same spot.
    List<NeedlePlacement> visible() {
        if (!shown.get() || title().isEmpty()) {
            return List.of();
        }
        Set<BodyPoint> taken = chart().placements().stream().filter(needle -> !needle.neverPlaced())
                .map(needle -> needle.location().spot()).collect(Collectors.toSet());
        return needles().stream().filter(needle -> !taken.contains(recognition.present(needle.location().spot())))
                .toList();
    }

    /// Marks at the spot of one needle of the last session, with its size, planned dwell and muscle. Where the drawing
    /// has changed since, it says so; where the place holds no longer, it marks nothing and says why.
    void takeOver(NeedlePlacement needle) {
        if (marking() && title().isPresent()) {
            take(List.of(needle));
        }
    }

    /// The needles to show by the places they can be taken over as, such as "Temple, right"; none while needles go in.
    Map<String, List<NeedlePlacement>> places() {
        Map<String, List<NeedlePlacement>> places = new LinkedHashMap<>();
        if (marking()) {
            visible().forEach(needle -> places.computeIfAbsent(needle.location().label(), _ -> new ArrayList<>())
                    .add(needle));
        }
        return places;
    }

    /// Marks at every spot of one place again; undone as one.
    void takeOver(String place) {
        take(places().getOrDefault(place, List.of()));
    }

    /// The needles that "Repeat last" marks again; none where something is marked already.
    List<NeedlePlacement> repeatable() {
        boolean fresh = chart().placements().isEmpty() && marking();
        return fresh ? needles() : List.of();
    }

    /// "Repeat last", "Repeat session 5".
    String repeatName() {
        return "Repeat " + other.get().map(session -> "session " + session.number() + ":").orElse("last");
    }

    /// "Repeat last": marks at the places of the last session, with its sizes and planned dwells; undone as one.
    void repeatLast() {
        take(repeatable());
    }

    private void take(List<NeedlePlacement> from) {
        List<SessionAct> acts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int key = visit.session().nextNeedle();
        for (NeedlePlacement needle : from) {
            CarriedOver carried = CarriedOver.of(needle.location(), recognition);
            carried.said().ifPresent(words::add);
            if (carried.place().isPresent()) {
                acts.add(new SessionAct.NeedleMarked(key++, carried.place().get(), needle.needle(),
                        needle.planned()));
            }
        }
        if (acts.isEmpty() || visit.desk().tap(acts.toArray(SessionAct[]::new))) {
            told.set(words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words)));
        }
    }

    /// What was different about the needles that were taken over last.
    ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// It was read.
    void close() {
        told.set(Optional.empty());
    }
}
