package org.needlepoint.ui.record;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.Twitches;

/// A patient's treated sessions added up: pure arithmetic over the history.
///
/// @param sessions how many sessions had a needle in
/// @param needles  how many needles went in
/// @param most     the most needles of one session
/// @param twitches local twitch responses (LTR) among them
/// @param longest  the longest dwell of any needle
public record Course(int sessions, int needles, int most, Twitches twitches, Optional<Duration> longest) {

    /// Adds up the sessions in which a needle went in; plans and cancelled sessions do not count.
    public static Course of(List<SessionRow> history) {
        List<SessionRow> treated = history.stream().filter(Course::treated).toList();
        return new Course(treated.size(), treated.stream().mapToInt(SessionRow::wentIn).sum(),
                treated.stream().mapToInt(SessionRow::wentIn).max().orElse(0),
                treated.stream().map(SessionRow::twitches).reduce(Twitches.NONE, Twitches::plus),
                treated.stream().flatMap(row -> row.longestDwell().stream()).max(Comparator.naturalOrder()));
    }

    /// Whether a needle went in. A session whose count is open does not add up yet: until the count fits no number of
    /// its needles is shown anywhere (UX section 1).
    static boolean treated(SessionRow row) {
        return row.wentIn() > 0 && row.state() != SessionState.CANCELLED && !row.visit().countOpen();
    }
}
