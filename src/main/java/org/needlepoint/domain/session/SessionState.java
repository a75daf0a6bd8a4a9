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
    /// Every needle is out.
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
            case SCREENED -> EnumSet.of(MARKED, CANCELLED);
            case MARKED -> EnumSet.of(DRAFT, SCREENED, NEEDLING, CANCELLED);
            case NEEDLING -> EnumSet.of(OUT, CANCELLED);
            case OUT -> EnumSet.of(COUNTED);
            case COUNTED -> EnumSet.of(SIGNED, MARKED);
            case SIGNED, CANCELLED -> EnumSet.noneOf(SessionState.class);
        };
    }

    /// Whether the session still waits for someone: not out, signed or cancelled.
    public boolean unfinished() {
        return switch (this) {
            case DRAFT, SCREENED, MARKED, NEEDLING -> true;
            case OUT, COUNTED, SIGNED, CANCELLED -> false;
        };
    }
}
