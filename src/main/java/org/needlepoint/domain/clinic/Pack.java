package org.needlepoint.domain.clinic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A pack of needles that is open in a room: what a recall asks for (CLINICAL.md part A, "Lot, expiry, maker").
///
/// @param diameterHundredthsMm diameter of its needles in hundredths of a millimetre, 12 to 35
/// @param lengthMm             length of their shafts in millimetres, 13 to 75
/// @param lot                  the maker's lot number; empty where it was not entered, which C15 notes
/// @param expiry               the last day on which it may be used; empty where it was not entered
/// @param maker                who made it; empty where it was not entered
public record Pack(int diameterHundredthsMm, int lengthMm, String lot, Optional<LocalDate> expiry, String maker) {

    /// The thinnest needle, in hundredths of a millimetre (CLINICAL.md part A, NEEDLE).
    public static final int THINNEST = 12;
    /// The thickest needle, in hundredths of a millimetre.
    public static final int THICKEST = 35;
    /// The shortest shaft, in millimetres.
    public static final int SHORTEST = 13;
    /// The longest shaft, in millimetres.
    public static final int LONGEST = 75;
    /// The longest lot or maker, in characters.
    public static final int TEXT_LIMIT = 60;

    public Pack {
        lot = lot.strip();
        maker = maker.strip();
        Objects.requireNonNull(expiry, "expiry");
        if (diameterHundredthsMm < THINNEST || diameterHundredthsMm > THICKEST) {
            throw new IllegalArgumentException("A needle's diameter is 0.12 to 0.35 mm, not "
                    + String.format(Locale.ROOT, "%.2f", diameterHundredthsMm / 100.0) + " mm.");
        }
        if (lengthMm < SHORTEST || lengthMm > LONGEST) {
            throw new IllegalArgumentException("A needle's length is 13 to 75 mm, not " + lengthMm + " mm.");
        }
        if (lot.length() > TEXT_LIMIT || maker.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException("Lot and maker hold " + TEXT_LIMIT + " characters each.");
        }
    }

    /// Whether the pack may no longer be used on a day (C15; BN121 s.7).
    public boolean expired(LocalDate day) {
        return expiry.filter(last -> last.isBefore(day)).isPresent();
    }

    /// As on screen and paper: "0.25 × 30".
    public String size() {
        return String.format(Locale.ROOT, "%.2f × %d", diameterHundredthsMm / 100.0, lengthMm);
    }

    /// Whether needles of a size come from this pack.
    public boolean holds(int diameter, int length) {
        return diameterHundredthsMm == diameter && lengthMm == length;
    }
}
