package org.needlepoint.domain.finding;

/// How strongly a finding stands in the way (UX section 10).
public enum Level {
    /// "Stop": no way on. Acts before the needle only.
    BLOCK("block", "Stop"),
    /// "Reason": on with a reason that stays in the record.
    CONFIRM("confirm", "Reason"),
    /// "Note": shown, no button needed.
    WARN("warn", "Note");

    private final String id;
    private final String label;

    Level(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    /// The word on screen (UX section 10).
    public String label() {
        return label;
    }
}
