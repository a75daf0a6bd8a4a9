package org.needlepoint.diagram.paint;

import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;

/// A needle as the difference of two sessions draws it.
///
/// @param spot   where it is; for a needle that was left away, where it was
/// @param from   where the needle of the earlier session was, if it was elsewhere on the same drawing
/// @param number its number in its session
public record Change(Kind kind, BodyPoint spot, Optional<BodyPoint> from, String number) {

    /// What is different.
    public enum Kind {
        /// In both sessions, at the same place: a hollow circle.
        SAME,
        /// In both, elsewhere within the site: a ring, a line, and an x where it was.
        MOVED,
        /// In the later one alone: a filled disc.
        ADDED,
        /// In the earlier one alone: an x with its number.
        REMOVED
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        if (from.isPresent() != (kind == Kind.MOVED) || from.filter(old -> old.view() != spot.view()).isPresent()) {
            throw new IllegalArgumentException("a needle that moved, and no other, comes from a spot of its view");
        }
    }
}
