package org.needlepoint.domain.session;

/// How the tissue was held while the needle went in (LEVS, SLIDE, BN121 5.1).
public enum Grip {
    FLAT("Flat"),
    PINCER("Pincer"),
    BRACKET("Bracket");

    private final String label;

    Grip(String label) {
        this.label = label;
    }

    /// The word on screen and paper.
    public String label() {
        return label;
    }
}
