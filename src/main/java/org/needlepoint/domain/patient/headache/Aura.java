package org.needlepoint.domain.patient.headache;

/// Whether the headache comes with an aura.
public enum Aura {
    YES("With aura"), NO("Without aura");

    private final String label;

    Aura(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
