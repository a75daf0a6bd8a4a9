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
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Unaccounted;

/// Adds up a session's needles, one after another, into the row of its history.
final class SessionSummary {

    private final SessionId id;
    private final SessionTable.Stored stored;
    private final Map<Site, Map<Side, Integer>> counts = new EnumMap<>(Site.class);
    private final Set<Muscle> muscles = new LinkedHashSet<>();
    private int needles;
    private int wentIn;
    private Twitches twitches = Twitches.NONE;
    private int leftIn;
    private int notFound;
    private Optional<Duration> longest = Optional.empty();
    private Map<Measure, Integer> measures = Map.of();
    private List<ReactionRow> reactions = List.of();

    SessionSummary(SessionId id, SessionTable.Stored stored) {
        this.id = id;
        this.stored = stored;
    }

    /// A needle that was marked or went in.
    void add(Site site, Side side, Optional<Muscle> muscle, boolean in, Optional<Duration> dwell) {
        counts.computeIfAbsent(site, _ -> new EnumMap<>(Side.class)).merge(side, 1, Integer::sum);
        muscle.ifPresent(muscles::add);
        needles++;
        if (in) {
            wentIn++;
        }
        if (dwell.isPresent() && longest.filter(other -> other.compareTo(dwell.get()) >= 0).isEmpty()) {
            longest = dwell;
        }
    }

    /// Whether a needle twitched, where it was recorded.
    void twitched(Answer answer) {
        twitches = twitches.plus(new Twitches(answer == Answer.YES ? 1 : 0, answer == Answer.NOT_RECORDED ? 0 : 1));
    }

    /// What became of a needle, where the count differed.
    void became(Fate fate) {
        leftIn += fate == Fate.BROKEN_OR_LEFT_IN ? 1 : 0;
        notFound += fate == Fate.NOT_FOUND ? 1 : 0;
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
                needles, wentIn, sites, longest, twitches, new Unaccounted(leftIn, notFound), List.copyOf(muscles),
                stored.visit(), measures, reactions);
    }
}
