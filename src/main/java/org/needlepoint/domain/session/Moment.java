package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.Optional;

/// A moment of the record: as it was entered, and as it was corrected to. Both are kept (CPTA-CHART).
///
/// @param entered   the first entry
/// @param exact     whether the moment was tapped; otherwise it is shown with "~"
/// @param corrected the latest correction
public record Moment(Instant entered, boolean exact, Optional<Instant> corrected) {

    /// A moment that was tapped.
    public static Moment tapped(Instant at) {
        return new Moment(at, true, Optional.empty());
    }

    /// A moment that was not tapped itself, shown with "~".
    public static Moment about(Instant at) {
        return new Moment(at, false, Optional.empty());
    }

    /// What counts: the correction where there is one.
    public Instant at() {
        return corrected.orElse(entered);
    }

    /// This moment corrected; the first entry stays.
    public Moment correctedTo(Instant at) {
        return new Moment(entered, exact, Optional.of(at));
    }

    /// Whether "~" stands before it: not tapped, and not corrected by a person since.
    public boolean approximate() {
        return !exact && corrected.isEmpty();
    }
}
