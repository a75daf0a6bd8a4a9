package org.needlepoint.ui.treatment.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.NextStep;

/// Which needle is ringed: the one that keys act on. Immutable.
///
/// While the foot switch takes needles out, a person or an act moves the ring, never a clock: what F8 is about to
/// write down must not change between the look and the press.
///
/// @param needle the ringed needle's key
/// @param byHand whether a person chose it
/// @param coming whether the foot switch takes needles out now
public record Ring(OptionalInt needle, boolean byHand, boolean coming) {

    /// When the view opens: the needle that comes first, else the first open mark, else the first of all.
    public static Ring opened(TreatmentSession session, Instant now) {
        return new Ring(first(session.chart(), now), false, false).beat(session, now);
    }

    /// A person chose a needle.
    public Ring picked(int key) {
        return new Ring(OptionalInt.of(key), true, coming);
    }

    /// A person moved the ring by some tiles; it stops at the ends.
    public Ring moved(Chart chart, int tiles) {
        List<NeedlePlacement> all = chart.placements();
        int at = needle.isPresent() ? all.indexOf(chart.placement(needle.getAsInt()).orElse(null)) : 0;
        int to = at + tiles;
        return to >= 0 && to < all.size() ? picked(all.get(to).key()) : this;
    }

    /// A beat of the clock: when the first needle is due, the ring goes to it, unless a person chose another one.
    public Ring beat(TreatmentSession session, Instant now) {
        boolean nowComing = NextStep.footSwitch(session, needle, now).filter(SessionAct.NeedleOut.class::isInstance)
                .isPresent();
        boolean begins = nowComing && !coming && !byHand;
        return new Ring(begins ? first(session.chart(), now) : needle, byHand, nowComing);
    }

    /// A tap has changed the chart.
    ///
    /// A needle that went in is ringed, since a twitch is seen as it goes in. When the ringed needle came out, the
    /// ring goes to the one that comes first.
    public Ring after(Chart before, Chart after, Instant now) {
        if (before == after) {
            return this;
        }
        List<NeedlePlacement> entered = after.wentIn().stream()
                .filter(placed -> before.placement(placed.key()).filter(NeedlePlacement::wentIn).isEmpty()).toList();
        if (entered.size() == 1) {
            return new Ring(OptionalInt.of(entered.getFirst().key()), false, coming);
        }
        Optional<NeedlePlacement> still = needle.isPresent() ? after.placement(needle.getAsInt()) : Optional.empty();
        boolean cameOut = still.filter(placed -> placed.out().isPresent()).isPresent()
                && before.placement(needle.getAsInt()).filter(NeedlePlacement::isIn).isPresent();
        boolean movesOn = still.isEmpty() || !entered.isEmpty() || cameOut && !after.in().isEmpty();
        return movesOn ? new Ring(first(after, now), false, coming) : this;
    }

    private static OptionalInt first(Chart chart, Instant now) {
        return Urgency.first(chart, now).or(() -> chart.open().stream().findFirst())
                .or(() -> chart.placements().stream().findFirst())
                .map(found -> OptionalInt.of(found.key())).orElseGet(OptionalInt::empty);
    }
}
