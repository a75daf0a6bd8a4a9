package org.needlepoint.domain.rules;

import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.patient.headache.Pattern;

/// When the next session is proposed (ART: acute a single session; chronic once a week for 2 to 3, then longer gaps).
/// A proposal is an outline until a person taps it.
public final class Plan {

    /// So many weekly sessions begin a course (ART: 2 to 3).
    public static final int WEEKLY_SESSIONS = 3;

    /// The longest gap that is proposed, in weeks (design).
    public static final int LONGEST_WEEKS = 4;

    private static final int DAYS = 7;

    private Plan() {
    }

    /// The weeks to the next session; empty for an acute headache, which a check call follows.
    ///
    /// @param pattern    acute or chronic; where it is not stated, as if chronic
    /// @param treatments how many sessions there were, this one included, from 1
    /// @param lastGap    the days since the session before, if there was one
    public static OptionalInt weeks(Optional<Pattern> pattern, int treatments, OptionalInt lastGap) {
        if (pattern.filter(Pattern.ACUTE::equals).isPresent()) {
            return OptionalInt.empty();
        }
        if (treatments < WEEKLY_SESSIONS || lastGap.isEmpty()) {
            return OptionalInt.of(1);
        }
        int gap = (lastGap.getAsInt() + DAYS / 2) / DAYS;
        return OptionalInt.of(Math.clamp(gap + 1, 2, LONGEST_WEEKS));
    }
}
