package org.needlepoint.ui.charting;

import java.util.Optional;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.common.desk.SessionDesk;

/// A needle's spot is corrected: by a drag, or by arrow keys.
///
/// A muscle or site that a person chose stays theirs within the same site; a new site is read anew.
final class Moving {

    /// Nearer than this two needles are on the same spot.
    private static final double SAME_SPOT_MM = 1;

    private final SessionDesk desk;
    private final Recognition recognition;

    Moving(SessionDesk desk, Recognition recognition) {
        this.desk = desk;
        this.recognition = recognition;
    }

    /// Brings a needle to a spot.
    ///
    /// @return why it stays where it was, or which needle it lies on now
    Optional<String> to(NeedlePlacement needle, BodyPoint spot) {
        Location before = needle.location();
        if (before.spot().equals(spot)) {
            return Optional.empty();
        }
        return switch (recognition.at(spot)) {
            case Recognised.Refused(String reason) -> Optional.of(reason);
            case Recognised.OnBody body -> {
                Location read = Placing.location(spot, body);
                boolean keeps = before.chosen() && before.site() == read.site() && before.side() == read.side();
                boolean moved = desk.tap(new SessionAct.NeedleMoved(needle.key(), keeps ? new Location(spot,
                        before.site(), before.side(), before.place(), before.muscle(), true, read.under()) : read));
                yield moved ? at(desk.session().chart(), spot, needle.key()).map(other -> "Needle " + needle.number()
                        + " lies on needle " + other.number() + ". Each is picked by its number.") : Optional.empty();
            }
        };
    }

    /// Moves a needle by some mm of its drawing.
    ///
    /// @return why it stays where it was, or which needle it lies on now
    Optional<String> by(NeedlePlacement needle, double acrossMm, double downMm) {
        BodyPoint spot = needle.location().spot().movedBy(acrossMm, downMm);
        return recognition.at(spot) instanceof Recognised.Refused(String reason)
                ? Optional.of("Needle " + needle.number() + " stays. " + reason.split("(?<=\\.) ")[0])
                : to(needle, spot);
    }

    /// The needle on a spot, except the one with the given key.
    static Optional<NeedlePlacement> at(Chart chart, BodyPoint spot, int except) {
        return chart.placements().stream().filter(other -> !other.neverPlaced() && other.key() != except
                && other.location().spot().distanceMm(spot) < SAME_SPOT_MM).findFirst();
    }
}
