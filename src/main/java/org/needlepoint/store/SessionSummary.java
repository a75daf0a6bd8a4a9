package org.needlepoint.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.SessionId;

/// Adds up a session's needles, one after another, into the row of its history.
final class SessionSummary {

    private final SessionId id;
    private final SessionTable.Stored stored;
    private final Map<Site, Map<Side, Integer>> counts = new EnumMap<>(Site.class);
    private final Set<Muscle> muscles = new LinkedHashSet<>();
    private int needles;
    private int wentIn;
    private int twitches;
    private Optional<Duration> longest = Optional.empty();
    private Map<Measure, Integer> measures = Map.of();
    private List<ReactionRow> reactions = List.of();

    SessionSummary(SessionId id, SessionTable.Stored stored) {
        this.id = id;
        this.stored = stored;
    }

    /// A needle that was marked or went in.
    void add(Site site, Side side, Optional<Muscle> muscle, boolean in, Optional<Duration> dwell, boolean twitch) {
        counts.computeIfAbsent(site, _ -> new EnumMap<>(Side.class)).merge(side, 1, Integer::sum);
        muscle.ifPresent(muscles::add);
        needles++;
        if (in) {
            wentIn++;
        }
        if (twitch) {
            twitches++;
        }
        if (dwell.isPresent() && longest.filter(other -> other.compareTo(dwell.get()) >= 0).isEmpty()) {
            longest = dwell;
        }
    }

    void measured(Map<Measure, Integer> values) {
        measures = values;
    }

    void reacted(List<ReactionRow> values) {
        reactions = values;
    }

    SessionRow row() {
        List<SiteCount> sites = new ArrayList<>();
        counts.forEach((site, sides) -> sides.forEach((side, count) -> sites.add(new SiteCount(site, side, count))));
        return new SessionRow(id, stored.number(), stored.opened(), stored.state(), stored.started(), stored.ended(),
                needles, wentIn, sites, longest, twitches, List.copyOf(muscles), stored.visit(), measures, reactions);
    }
}
