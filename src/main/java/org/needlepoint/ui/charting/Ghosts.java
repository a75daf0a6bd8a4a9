package org.needlepoint.ui.charting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.needlepoint.diagram.CarriedOver;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.Visit;

/// The needles of the last session under today's chart: seen, taken over one by one, or repeated all at once.
///
/// What is taken over is a mark like any other: a plan until somebody says that it is in (UX section 3).
final class Ghosts {

    private final Recognition recognition;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Visit visit;

    Ghosts(Visit visit, Recognition recognition) {
        this.visit = visit;
        this.recognition = recognition;
        shown.set(marking());
        visit.desk().sessionProperty().addListener((_, before, now) -> {
            told.set(Optional.empty());
            if (before.state() != SessionState.NEEDLING && now.state() == SessionState.NEEDLING) {
                shown.set(false);
            }
        });
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

    private List<NeedlePlacement> needles() {
        return visit.last().map(last -> last.chart().wentIn()).orElse(List.of());
    }

    /// "Last session 3 Nov"; empty where there is nothing to show: no last session, the chart is closed, or the count
    /// is open.
    Optional<String> title() {
        boolean open = chart().state().charting() && chart().allOut().isEmpty() && !needles().isEmpty();
        return visit.last().filter(_ -> open).map(last -> "Last session "
                + Times.dayNear(LocalDate.ofInstant(last.opened(), visit.zone()), visit.day()));
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

    /// The needles that "Repeat last" marks again; none where something is marked already.
    List<NeedlePlacement> repeatable() {
        boolean fresh = chart().placements().isEmpty() && marking();
        return fresh ? needles() : List.of();
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
