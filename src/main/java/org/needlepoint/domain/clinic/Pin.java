package org.needlepoint.domain.clinic;

import java.util.Optional;

/// What a PIN may be: 4 to 6 digits.
public final class Pin {

    /// The fewest digits.
    public static final int FEWEST = 4;
    /// The most digits.
    public static final int MOST = 6;

    private Pin() {
    }

    /// What stands against a PIN; empty when it may be one. The sentence never holds the PIN.
    public static Optional<String> problem(char[] pin) {
        for (char sign : pin) {
            if (sign < '0' || sign > '9') {
                return Optional.of("A PIN holds digits only, 0 to 9. Enter 4 to 6 of them.");
            }
        }
        if (pin.length == 0) {
            return Optional.of("A PIN is needed. Enter 4 to 6 digits.");
        }
        return pin.length >= FEWEST && pin.length <= MOST ? Optional.empty() : Optional.of("A PIN has 4 to 6 digits, "
                + "this one has " + pin.length + ". Enter " + (pin.length < FEWEST ? "more." : "fewer."));
    }
}
