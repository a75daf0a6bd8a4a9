package org.needlepoint.domain.screening;

/// The answer to a screening question. "Not known" counts as yes (CLINICAL.md part A; design).
public enum Reply {
    NO("no", "No"), YES("yes", "Yes"), NOT_KNOWN("not-known", "Not known");

    private final String id;
    private final String label;

    Reply(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    /// The word on the button.
    public String label() {
        return label;
    }

    /// Whether rules treat it as a yes.
    public boolean countsAsYes() {
        return this != NO;
    }
}
