package org.needlepoint.ui.record;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.SiteCount;

/// A patient's treated sessions added up: pure arithmetic over the history.
///
/// @param sessions  how many sessions had a needle in
/// @param needles   how many needles went in
/// @param twitches  how many of them gave a local twitch response (LTR)
/// @param longest   the longest dwell of any needle
/// @param placed    needles by site and side
/// @param muscles   each muscle with the number of sessions it was treated in, the most frequent first
public record Course(
        int sessions,
        int needles,
        int twitches,
        Optional<Duration> longest,
        Map<Site, Map<Side, Integer>> placed,
        List<MuscleCount> muscles) {

    /// A muscle and the number of sessions it was treated in.
    public record MuscleCount(Muscle muscle, int sessions) {
    }

    /// Adds up the sessions in which a needle went in; plans and cancelled sessions do not count.
    public static Course of(List<SessionRow> history) {
        List<SessionRow> treated = history.stream().filter(Course::treated).toList();
        Map<Site, Map<Side, Integer>> placed = new EnumMap<>(Site.class);
        Map<Muscle, Integer> muscles = new EnumMap<>(Muscle.class);
        for (SessionRow row : treated) {
            for (SiteCount count : row.sites()) {
                placed.computeIfAbsent(count.site(), _ -> new EnumMap<>(Side.class))
                        .merge(count.side(), count.needles(), Integer::sum);
            }
            row.muscles().forEach(muscle -> muscles.merge(muscle, 1, Integer::sum));
        }
        return new Course(treated.size(), treated.stream().mapToInt(SessionRow::wentIn).sum(),
                treated.stream().mapToInt(SessionRow::twitches).sum(),
                treated.stream().flatMap(row -> row.longestDwell().stream()).max(Comparator.naturalOrder()),
                placed, muscles.entrySet().stream()
                        .map(entry -> new MuscleCount(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(MuscleCount::sessions).reversed()
                                .thenComparing(MuscleCount::muscle)).toList());
    }

    private static boolean treated(SessionRow row) {
        return row.wentIn() > 0 && row.state() != SessionState.CANCELLED;
    }

    /// Needles at a site and side.
    public int at(Site site, Side side) {
        return placed.getOrDefault(site, Map.of()).getOrDefault(side, 0);
    }

    /// Needles at a site.
    public int at(Site site) {
        return placed.getOrDefault(site, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Needles on a side.
    public int at(Side side) {
        return placed.values().stream().mapToInt(sides -> sides.getOrDefault(side, 0)).sum();
    }
}
