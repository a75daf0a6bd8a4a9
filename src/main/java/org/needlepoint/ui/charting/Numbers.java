package org.needlepoint.ui.charting;

import java.util.Optional;

/// Numbers as people type them.
final class Numbers {

    private Numbers() {
    }

    /// A whole number of at most four digits, or empty for anything else.
    static Optional<Integer> whole(String text) {
        String typed = text.strip();
        return typed.matches("-?[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
