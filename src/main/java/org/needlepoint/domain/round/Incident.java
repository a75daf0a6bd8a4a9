package org.needlepoint.domain.round;

/// A needle that is not accounted for: what was done about it (C14; PA-CRIT).
///
/// @param looked where was looked
/// @param told   who was told
/// @param next   what happens next
public record Incident(String looked, String told, String next) {

    /// The longest of its texts, in characters.
    public static final int TEXT_LIMIT = 500;

    /// Nothing written yet.
    public static final Incident BLANK = new Incident("", "", "");

    public Incident {
        looked = looked.strip();
        told = told.strip();
        next = next.strip();
    }

    /// Whether all three are written: then, and only then, it releases the signature (C14).
    public boolean complete() {
        return !looked.isEmpty() && !told.isEmpty() && !next.isEmpty();
    }
}
