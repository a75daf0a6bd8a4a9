package org.needlepoint.domain.session;

import java.util.EnumSet;
import java.util.Set;

/// The life of a session (DESIGN section 5). Legal moves live here.
public enum SessionState {
    /// Opened, nothing marked.
    DRAFT("Draft"),
    /// The screening questions are answered.
    SCREENED("Screened"),
    /// At least one mark, nothing in.
    MARKED("Marked"),
    /// "Start needling" was said.
    NEEDLING("Needles in"),
    /// Every needle is out, and nothing was counted: how sessions ended before needles were counted.
    OUT("All out"),
    /// The count fits, or its incident is complete.
    COUNTED("Counted"),
    /// Signed: only amendments from here on.
    SIGNED("Signed"),
    /// Given up before any needle was in.
    CANCELLED("Cancelled");

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    /// The word on chips and in lists.
    public String label() {
        return label;
    }

    /// Where a session may go from here.
    public Set<SessionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCREENED, MARKED, CANCELLED);
            case SCREENED -> EnumSet.of(MARKED, COUNTED, CANCELLED);
            case MARKED -> EnumSet.of(DRAFT, SCREENED, NEEDLING, COUNTED, CANCELLED);
            case NEEDLING -> EnumSet.of(OUT, COUNTED, CANCELLED);
            case OUT -> EnumSet.of(COUNTED);
            case COUNTED -> EnumSet.of(SIGNED, SCREENED);
            case SIGNED, CANCELLED -> EnumSet.noneOf(SessionState.class);
        };
    }

    /// Whether the session still waits for someone: it is not signed or cancelled, and did not end uncounted.
    public boolean unfinished() {
        return switch (this) {
            case DRAFT, SCREENED, MARKED, NEEDLING, COUNTED -> true;
            case OUT, SIGNED, CANCELLED -> false;
        };
    }

    /// Whether needles may still be placed: before the last round is counted.
    public boolean charting() {
        return switch (this) {
            case DRAFT, SCREENED, MARKED, NEEDLING -> true;
            case COUNTED, OUT, SIGNED, CANCELLED -> false;
        };
    }
}
