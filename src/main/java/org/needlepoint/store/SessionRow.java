package org.needlepoint.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Unaccounted;

/// A session as the record's history shows it.
///
/// @param number       the session's number among the patient's, from 1
/// @param opened       when it was opened
/// @param started      when needling started
/// @param ended        when the last needle came out, or the session was cancelled
/// @param needles      how many needles were marked or went in; those never placed do not count
/// @param wentIn       how many of them went in
/// @param sites        the same needles by site and side, in the order of the sites
/// @param longestDwell the longest dwell of a needle that came out
/// @param twitches     local twitch responses (LTR) among the needles
/// @param unaccounted  the needles that are broken or left in, or were not found
/// @param muscles      the muscles of the needles, each once, in the order of the needles' numbers
/// @param visit        what else lists tell: pain, room, signature, next session
/// @param measures     what was measured before the session
/// @param reactions    the reactions that were there, in the order of their kinds
public record SessionRow(
        SessionId id,
        int number,
        Instant opened,
        SessionState state,
        Optional<Instant> started,
        Optional<Instant> ended,
        int needles,
        int wentIn,
        List<SiteCount> sites,
        Optional<Duration> longestDwell,
        Twitches twitches,
        Unaccounted unaccounted,
        List<Muscle> muscles,
        VisitFacts visit,
        Map<Measure, Integer> measures,
        List<ReactionRow> reactions) {

    public SessionRow {
        sites = List.copyOf(sites);
        muscles = List.copyOf(muscles);
        measures = Map.copyOf(measures);
        reactions = List.copyOf(reactions);
    }
}
