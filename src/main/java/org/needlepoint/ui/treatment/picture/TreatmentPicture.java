package org.needlepoint.ui.treatment.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Marks;
import org.needlepoint.ui.common.desk.NextStep;

/// Everything the treatment view shows of a session at one moment. Equal pictures need no repainting.
///
/// @param headline the giant clock and its words
/// @param scale    the bar from 0 to 20 minutes
/// @param in       how many needles are in
/// @param out      how many came out
/// @param map      the needles that are in, as the body map draws them, the most urgent last and so on top
/// @param tiles    one a needle, in the order of their numbers
/// @param next     the big button
/// @param blind    whether the first count is open: then clock and alarm alone are shown
public record TreatmentPicture(Headline headline, TimeScale scale, int in, int out, List<Mark> map,
        List<NeedleTile> tiles, NextStep next, boolean blind) {

    public TreatmentPicture {
        map = List.copyOf(map);
        tiles = List.copyOf(tiles);
    }

    /// @param ringed the key of the needle the keys act on
    /// @param zone   for the times of day in sentences
    public static TreatmentPicture of(TreatmentSession session, OptionalInt ringed, Instant now, ZoneId zone) {
        Chart chart = session.chart();
        Headline headline = Headline.of(chart, now);
        OptionalInt foot = needle(NextStep.footSwitch(session, ringed, now));
        boolean needling = session.state() == SessionState.NEEDLING;
        List<NeedleTile> tiles = chart.placements().stream()
                .map(needle -> NeedleTile.of(needle, is(ringed, needle.key()), is(foot, needle.key()), needling, now))
                .toList();
        return new TreatmentPicture(headline, TimeScale.of(chart, headline.tone(), now), chart.in().size(),
                chart.out().size(), map(chart, now), tiles, NextStep.of(session), chart.round().blind());
    }

    /// The tile that the keys act on.
    public Optional<NeedleTile> ringed() {
        return tiles.stream().filter(NeedleTile::ringed).findFirst();
    }

    private static List<Mark> map(Chart chart, Instant now) {
        return chart.in().stream().sorted(Urgency.order(now).reversed()).map(needle -> Marks.of(needle, now, false))
                .toList();
    }

    private static boolean is(OptionalInt key, int needle) {
        return key.isPresent() && key.getAsInt() == needle;
    }

    private static OptionalInt needle(Optional<SessionAct> act) {
        return switch (act.orElse(null)) {
            case SessionAct.NeedleIn(int needle) -> OptionalInt.of(needle);
            case SessionAct.NeedleInAndOut(int needle) -> OptionalInt.of(needle);
            case SessionAct.NeedleOut(int needle) -> OptionalInt.of(needle);
            case null, default -> OptionalInt.empty();
        };
    }
}
