package org.needlepoint.domain.session;

import java.util.Locale;

/// A needle's size (CLINICAL.md part A, NEEDLE).
///
/// @param diameterHundredthsMm diameter in hundredths of a millimetre, 12 to 35 (0.12 to 0.35 mm)
/// @param lengthMm             length of the shaft in millimetres, 13 to 75
public record Needle(int diameterHundredthsMm, int lengthMm) {

    public Needle {
        if (diameterHundredthsMm < 12 || diameterHundredthsMm > 35) {
            throw new IllegalArgumentException("A needle's diameter is 0.12 to 0.35 mm, not "
                    + String.format(Locale.ROOT, "%.2f", diameterHundredthsMm / 100.0) + " mm.");
        }
        if (lengthMm < 13 || lengthMm > 75) {
            throw new IllegalArgumentException("A needle's length is 13 to 75 mm, not " + lengthMm + " mm.");
        }
    }

    /// As on screen and paper: "0.25 × 30".
    public String label() {
        return String.format(Locale.ROOT, "%.2f × %d", diameterHundredthsMm / 100.0, lengthMm);
    }
}
