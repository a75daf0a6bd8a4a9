package org.needlepoint.domain.aftercare;

/// The advice that is given after a session, as the article gives it (ART).
public enum Advice {
    WATER("water", "Drink plenty of water"), KEEP_MOVING("keep-moving", "Keep moving"),
    WHEN_TO_CALL("when-to-call", "When to call a doctor");

    private final String id;
    private final String label;

    Advice(String id, String label) {
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
}
