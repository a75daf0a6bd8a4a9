package org.needlepoint.domain.aftercare;

/// What is confirmed before the patient leaves (C28; ART, BN121 s.7).
public enum Leaving {
    GOT_UP_SLOWLY("got-up-slowly", "Got up slowly"), STEADY("steady", "Steady on the feet"),
    SHARPS_IN_BIN("sharps-in-bin", "Sharps in the bin");

    private final String id;
    private final String label;

    Leaving(String id, String label) {
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
