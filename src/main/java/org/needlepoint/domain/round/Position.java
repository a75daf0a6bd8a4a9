package org.needlepoint.domain.round;

/// How the patient lies or sits in a round; never preset (UX section 3).
public enum Position {
    FACE_UP("face-up", "Face up", "Lying face up"), FACE_DOWN("face-down", "Face down", "Lying face down"),
    ON_LEFT("on-left", "On left", "Lying on the left side"),
    ON_RIGHT("on-right", "On right", "Lying on the right side"), SITTING("sitting", "Sitting", "Sitting");

    private final String id;
    private final String label;
    private final String sentence;

    Position(String id, String label, String sentence) {
        this.id = id;
        this.label = label;
        this.sentence = sentence;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    /// The word on the button.
    public String label() {
        return label;
    }

    /// As on paper: "Lying on the left side".
    public String sentence() {
        return sentence;
    }
}
