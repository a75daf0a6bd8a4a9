package org.needlepoint.domain.clinic;

/// The register of the college that a physiotherapist stands on (CPTA-RA).
public enum Register {
    GENERAL("General"),
    /// May not needle another person in any setting.
    PROVISIONAL("Provisional");

    private final String label;

    Register(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
