package org.needlepoint.domain.session;

/// Where the needle pointed; never assumed (CLINICAL.md part A).
public enum Direction {
    PERPENDICULAR("Perpendicular"),
    CRANIAL("Cranial"),
    CAUDAL("Caudal"),
    MEDIAL("Medial"),
    LATERAL("Lateral"),
    ANTERIOR("Anterior"),
    POSTERIOR("Posterior");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /// The word on screen and paper.
    public String label() {
        return label;
    }
}
