package org.needlepoint.diagram.paint;

/// What a needle's mark looks like (UX section 6): the shape carries the state, colour comes second.
public enum MarkShape {
    /// Planned, not in: solid ring with a tint.
    MARKED,
    /// In: filled disc.
    IN,
    /// To be taken out after a faint: thick hollow disc. Screen only.
    COMING_OUT,
    /// Planned dwell reached: diamond.
    DUE,
    /// Over 20 minutes: octagon with a double edge.
    OVER,
    /// Out: hollow grey circle with a tick badge.
    OUT,
    /// Never placed: number struck through, no disc.
    NEVER_PLACED,
    /// Look for a missing needle here: hollow circle with a wide ring. Screen only.
    LOOK,
    /// Where a needle was last session: small x, no number. Not printed.
    GHOST
}
