package org.needlepoint.domain.patient;

/// A patient's sex as the record states it.
public enum Sex {
    FEMALE("F", "Female"), MALE("M", "Male"), OTHER("X", "Other"), NOT_STATED("", "Not stated");

    private final String letter;
    private final String label;

    Sex(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /// As in the banner: "F"; empty when not stated.
    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }
}
