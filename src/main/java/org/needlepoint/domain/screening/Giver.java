package org.needlepoint.domain.screening;

/// Who gave consent (CPTA-MIN: under 18 a guardian, or a mature minor whose capacity was noted).
public enum Giver {
    PATIENT("patient", "Patient"), GUARDIAN("guardian", "Guardian"), MATURE_MINOR("mature-minor", "Mature minor");

    private final String id;
    private final String label;

    Giver(String id, String label) {
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
