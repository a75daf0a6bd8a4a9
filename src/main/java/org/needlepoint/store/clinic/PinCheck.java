package org.needlepoint.store.clinic;

import java.time.Instant;

/// What became of a PIN that was tried.
public sealed interface PinCheck {

    /// It is the practitioner's.
    record Right() implements PinCheck {
    }

    /// It is not.
    ///
    /// @param attempts wrong ones in a row, this one too
    record Wrong(int attempts) implements PinCheck {
    }

    /// None is tried before a moment: three wrong ones in a row slow it down. Whether this one was right is not told.
    ///
    /// @param until the moment
    record Wait(Instant until) implements PinCheck {
    }
}
