package org.needlepoint.domain.patient.headache;

/// How the headache feels (ART); anything else is said in words.
public enum Quality {
    THROBBING("Throbbing"), DULL("Dull");

    private final String label;

    Quality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
