package org.needlepoint.domain.clinic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A pack of needles that is open in a room: what a recall asks for (CLINICAL.md part A, "Lot, expiry, maker").
///
/// @param diameterHundredthsMm diameter of its needles in hundredths of a millimetre
/// @param lengthMm             length of their shafts in millimetres
/// @param lot                  the maker's lot number; empty where it was not entered
/// @param expiry               the last day on which it may be used; empty where it was not entered
/// @param maker                who made it; empty where it was not entered
public record Pack(int diameterHundredthsMm, int lengthMm, String lot, Optional<LocalDate> expiry, String maker) {

    public Pack {
        lot = lot.strip();
        maker = maker.strip();
        Objects.requireNonNull(expiry, "expiry");
    }

    /// Whether the pack may no longer be used on a day (C15; BN121 s.7).
    public boolean expired(LocalDate day) {
        return expiry.filter(last -> last.isBefore(day)).isPresent();
    }

    /// As on screen and paper: "0.25 × 30".
    public String size() {
        return String.format(Locale.ROOT, "%.2f × %d", diameterHundredthsMm / 100.0, lengthMm);
    }
}
