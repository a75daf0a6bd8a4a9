package org.needlepoint.domain.aftercare;

/// How grave a reaction is, in words (CLINICAL.md 1c; PA-FAQ).
public enum Grade {
    NONE("none", "None", ""),
    MILD("mild", "Mild", "short, no bother"),
    SIGNIFICANT("significant", "Significant", "needs treatment or limits activity"),
    SERIOUS("serious", "Serious", "hospital");

    private final String id;
    private final String label;
    private final String meaning;

    Grade(String id, String label, String meaning) {
        this.id = id;
        this.label = label;
        this.meaning = meaning;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// What the word means.
    public String meaning() {
        return meaning;
    }

    /// Whether it opens the list of who was told, when, and what was said (C32; PA-FAQ, PA-CRIT).
    public boolean followedUp() {
        return this == SIGNIFICANT || this == SERIOUS;
    }
}
