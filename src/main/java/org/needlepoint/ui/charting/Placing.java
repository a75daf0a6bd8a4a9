package org.needlepoint.ui.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.diagram.KeyedSpots;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.SessionDesk;

/// A tap on bare skin: a mark, or while needling a needle that is in now.
final class Placing {

    private static final String ENDED = "This session has ended. A new needle needs a new session.";

    private final SessionDesk desk;
    private final Recognition recognition;
    private final KeyedSpots spots;
    private final Tray tray;
    private final Standing rules;

    Placing(SessionDesk desk, Recognition recognition, KeyedSpots spots, Tray tray, Standing rules) {
        this.desk = desk;
        this.recognition = recognition;
        this.spots = spots;
        this.tray = tray;
        this.rules = rules;
    }

    /// Places a needle at a spot, in the tray's size and planned dwell.
    ///
    /// @return why nothing was placed
    Optional<String> at(BodyPoint spot) {
        if (!desk.session().state().charting()) {
            return Optional.of(ENDED);
        }
        return switch (recognition.at(spot)) {
            case Recognised.Refused(String reason) -> Optional.of(reason);
            case Recognised.OnBody body -> place(spot, body);
        };
    }

    /// Places a needle in the middle of a site's zone, or at the next free spot one disc away.
    ///
    /// @return why nothing was placed
    Optional<String> byKeys(Site site, Side side) {
        List<BodyPoint> taken = desk.session().chart().placements().stream()
                .filter(needle -> !needle.neverPlaced()).map(needle -> needle.location().spot()).toList();
        Optional<BodyPoint> free = spots.free(site, side, taken);
        return free.isPresent() ? at(free.get()) : Optional.of("No free spot is left by keys: " + site.label() + ", "
                + side.label() + ". Tap on the drawing.");
    }

    /// While needling a tap is a needle that is in: what the rules ask is asked before it, not after. A stop places
    /// nothing; what only needs a reason or a yes is marked, and goes in once that is given.
    private Optional<String> place(BodyPoint spot, Recognised.OnBody body) {
        TreatmentSession session = desk.session();
        if (session.state() != SessionState.NEEDLING) {
            return mark(spot, body, false);
        }
        Optional<Finding> now = rules.inTheWay().stream().findFirst();
        if (now.isPresent()) {
            return now.map(Finding::sentence);
        }
        List<Finding> then = rules.inTheWay(session.with(marked(session.nextNeedle(), spot, body), session.opened()));
        Optional<String> stop = then.stream().filter(finding -> finding.level() == Level.BLOCK).findFirst()
                .map(Finding::sentence);
        return stop.isEmpty() ? mark(spot, body, then.isEmpty()) : stop;
    }

    /// With "Both sides" the mirrored spot is marked too; while needling that one is only marked (UX section 5).
    ///
    /// @return what stands on the other side already, so that nothing was marked there
    private Optional<String> mark(BodyPoint spot, Recognised.OnBody body, boolean in) {
        List<SessionAct> acts = new ArrayList<>();
        int key = desk.session().nextNeedle();
        acts.add(marked(key, spot, body));
        if (in) {
            acts.add(tray.dwellProperty().get().inAndOut() ? new SessionAct.NeedleInAndOut(key)
                    : new SessionAct.NeedleIn(key));
        }
        Optional<String> there = Optional.empty();
        if (tray.bothSidesProperty().get() && !spot.mirrored().equals(spot)
                && recognition.at(spot.mirrored()) instanceof Recognised.OnBody other) {
            there = standsAt(spot.mirrored());
            if (there.isEmpty()) {
                acts.add(marked(key + 1, spot.mirrored(), other));
            }
        }
        if (desk.tap(acts.toArray(SessionAct[]::new))) {
            tray.tapped();
        }
        return there;
    }

    private Optional<String> standsAt(BodyPoint spot) {
        return Moving.at(desk.session().chart(), spot, ChartingModel.NONE).map(other -> "Needle " + other.number()
                + " is on the mirrored spot already.");
    }

    /// Marks the mirrored spot of a needle in its size and planned dwell, with the muscle that was named; while
    /// needling too it is only marked: it is tapped in by itself.
    ///
    /// @return why nothing was marked
    Optional<String> mirrored(NeedlePlacement needle) {
        Location from = needle.location();
        BodyPoint spot = from.spot().mirrored();
        if (!desk.session().state().charting()) {
            return Optional.of(ENDED);
        }
        if (from.side() == Side.CENTRE || spot.equals(from.spot())) {
            return Optional.of("Needle " + needle.number() + " is in the middle. It has no other side.");
        }
        Optional<String> there = standsAt(spot);
        if (there.isPresent()) {
            return there;
        }
        return switch (recognition.at(spot)) {
            case Recognised.Refused(String reason) -> Optional.of(reason);
            case Recognised.OnBody body -> {
                desk.tap(new SessionAct.NeedleMarked(desk.session().nextNeedle(), new Location(spot, from.site(),
                        from.side().mirrored(), from.place(), from.muscle(), from.chosen(), body.under()),
                        needle.needle(), needle.planned()));
                yield Optional.empty();
            }
        };
    }

    private SessionAct marked(int key, BodyPoint spot, Recognised.OnBody body) {
        return new SessionAct.NeedleMarked(key, location(spot, body),
                tray.needleFor(body.site(), body.proposed()), tray.dwellProperty().get());
    }

    /// Where a needle at a spot counts, as it is recognised.
    static Location location(BodyPoint spot, Recognised.OnBody body) {
        return new Location(spot, body.site(), body.side(), body.place(), body.proposed(), false, body.under());
    }
}
