package org.needlepoint.domain.session;

/// A yes or no that may not have been recorded; rates count the recorded ones only (CLINICAL.md part A).
public enum Answer {
    YES("Yes"), NO("No"), NOT_RECORDED("Not recorded");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
