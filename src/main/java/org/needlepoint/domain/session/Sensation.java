package org.needlepoint.domain.session;

/// What the patient felt as the needle went in; sting, burn or shooting means withdraw (C24; BN121 5.4).
public enum Sensation {
    NONE("None"),
    ACHE("Ache"),
    STING_OR_BURN("Sting or burn"),
    SHOOTING("Shooting");

    private final String label;

    Sensation(String label) {
        this.label = label;
    }

    /// The word on screen and paper.
    public String label() {
        return label;
    }
}
