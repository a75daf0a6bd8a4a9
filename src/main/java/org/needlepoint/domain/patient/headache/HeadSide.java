package org.needlepoint.domain.patient.headache;

/// The side the headache is usually on; the patient's own left and right.
public enum HeadSide {
    LEFT("Left"), RIGHT("Right"), BOTH("Both"), CHANGING("Changing");

    private final String label;

    HeadSide(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
