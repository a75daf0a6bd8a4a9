package org.needlepoint.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The computer that writes: its name in every act, and where it takes time and new ids from.
///
/// @param name  the name of the computer
/// @param clock the time
/// @param ids   a new id each time it is asked
public record Workstation(String name, Clock clock, Supplier<UUID> ids) {

    /// The longest name that acts keep, in characters.
    static final int NAME_LIMIT = 120;

    public Workstation {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(ids, "ids");
        name = name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name;
    }

    /// Now, to the millisecond, as the record keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
