package org.needlepoint.domain.body;

/// The PATIENT's own side, on screen and on paper.
public enum Side {
    LEFT("left", "L"),
    RIGHT("right", "R"),
    /// Within 5 mm of the midline of the forehead, or on the midline elsewhere.
    CENTRE("centre", "C");

    private final String label;
    private final String letter;

    Side(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    /// As in "Temple, right".
    public String label() {
        return label;
    }

    /// As in "Temple R".
    public String letter() {
        return letter;
    }

    /// The other side; the centre is its own.
    public Side mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case CENTRE -> CENTRE;
        };
    }
}
