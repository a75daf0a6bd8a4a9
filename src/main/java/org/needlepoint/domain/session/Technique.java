package org.needlepoint.domain.session;

/// How the needle was worked (NECKT, DOSE). In and out is a [Dwell], not a technique.
public enum Technique {
    STATIC("Static"),
    ROTATED("Rotated"),
    PISTON("Pistoned"),
    FAN("Fanned");

    private final String label;

    Technique(String label) {
        this.label = label;
    }

    /// The word on screen and paper.
    public String label() {
        return label;
    }
}
