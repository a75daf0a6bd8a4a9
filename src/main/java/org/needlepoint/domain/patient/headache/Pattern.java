package org.needlepoint.domain.patient.headache;

/// How the headache runs (ART: "acute or chronic").
public enum Pattern {
    ACUTE("Acute"), CHRONIC("Chronic");

    private final String label;

    Pattern(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
