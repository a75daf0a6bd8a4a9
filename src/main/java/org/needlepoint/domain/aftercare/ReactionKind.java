package org.needlepoint.domain.aftercare;

/// The eight reactions that are asked about after every session (ART; CLINICAL.md section 6).
public enum ReactionKind {
    SORENESS("soreness", "Soreness", "Clears in minutes to hours"),
    BRUISE("bruise", "Bruise", "Press, then watch"),
    BLEEDING("bleeding", "Bleeding", "Press until it stops"),
    DIZZY("dizzy", "Dizzy or faint", "Sit and rest before leaving"),
    FATIGUE("fatigue", "Fatigue", "Tired, drowsy; do not drive"),
    HEADACHE("headache", "Headache", "New, or worse than before"),
    NAUSEA("nausea", "Nausea", "Or sweating"),
    OTHER("other", "Other", "In own words");

    private final String id;
    private final String label;
    private final String hint;

    ReactionKind(String id, String label, String hint) {
        this.id = id;
        this.label = label;
        this.hint = hint;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
