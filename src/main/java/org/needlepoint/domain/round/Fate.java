package org.needlepoint.domain.round;

/// What became of a needle, asked where the count differs (UX section 3).
public enum Fate {
    SEEN_OUT("seen-out", "Seen out"), NEVER_PLACED("never-placed", "Never placed"),
    BROKEN_OR_LEFT_IN("broken-or-left-in", "Broken or left in"), NOT_FOUND("not-found", "Not found");

    private final String id;
    private final String label;

    Fate(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// Whether it opens the incident: the needle is not on the tray (C14).
    public boolean missing() {
        return this == BROKEN_OR_LEFT_IN || this == NOT_FOUND;
    }
}
