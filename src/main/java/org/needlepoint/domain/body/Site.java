package org.needlepoint.domain.body;

/// A named place that dry needling for migraine treats (the five of ART), or anywhere else on the drawings.
public enum Site {
    FOREHEAD("F", "Forehead"),
    TEMPLE("T", "Temple"),
    TOP_OF_EAR("E", "Top of ear"),
    NECK("N", "Neck"),
    UPPER_BACK("B", "Upper back"),
    /// On the body, but in none of the five: named by its muscle or nearest landmark.
    OTHER("O", "Other");

    private final String letter;
    private final String label;

    Site(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /// The letter of keys and history lines.
    public String letter() {
        return letter;
    }

    /// The name in lists, on drawings and on paper.
    public String label() {
        return label;
    }
}
