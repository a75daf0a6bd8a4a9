package org.needlepoint.domain.patient.headache;

/// What announces an attack (ART); anything else is said in words.
public enum Sign {
    STIFF_NECK("Stiff neck"),
    INCREASED_URINATING("Increased urinating"),
    MOOD_CHANGES("Mood changes"),
    THIRST("Thirst"),
    TIREDNESS("Tiredness");

    private final String label;

    Sign(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
