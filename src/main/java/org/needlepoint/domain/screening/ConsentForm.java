package org.needlepoint.domain.screening;

/// How consent was given, or why not (CPTA-CON).
public enum ConsentForm {
    SPOKEN("spoken", "Spoken"), WRITTEN("written", "Written"), DECLINED("declined", "Declined"),
    CANNOT_CONSENT("cannot-consent", "Cannot consent");

    private final String id;
    private final String label;

    ConsentForm(String id, String label) {
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

    /// Whether needling is agreed to.
    public boolean given() {
        return this == SPOKEN || this == WRITTEN;
    }
}
