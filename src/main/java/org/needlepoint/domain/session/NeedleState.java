package org.needlepoint.domain.session;

/// What a needle is at a moment. Due and over follow from the clock, the others from acts.
public enum NeedleState {
    /// A plan on the drawing: not in.
    MARKED,
    /// In, before its planned dwell is reached.
    IN,
    /// In, planned dwell reached.
    DUE,
    /// In for 20 minutes or longer (C13; ART).
    OVER,
    /// Out.
    OUT,
    /// Marked, but never placed: not counted.
    NEVER_PLACED,
    /// Broken or left in, or not found: the incident is open or kept (C14).
    MISSING;

    /// Whether the needle is in the patient.
    public boolean isIn() {
        return this == IN || this == DUE || this == OVER;
    }
}
