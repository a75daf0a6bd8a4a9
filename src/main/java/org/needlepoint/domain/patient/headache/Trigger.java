package org.needlepoint.domain.patient.headache;

/// What sets an attack off (ART); anything else is said in words.
public enum Trigger {
    EMOTIONAL_STRESS("Emotional stress"),
    CAFFEINE("Caffeine"),
    DELAYED_MEAL("Delayed meal"),
    HORMONAL_CHANGE("Hormonal change"),
    FLASHING_LIGHT("Flashing light");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
