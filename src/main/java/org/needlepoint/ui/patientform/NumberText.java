package org.needlepoint.ui.patientform;

import java.util.Optional;
import java.util.OptionalInt;

/// A whole number as it is typed.
final class NumberText {

    private static final int SHOWN = 20;

    private NumberText() {
    }

    /// The number; empty where nothing is typed, or what is no whole number.
    static OptionalInt number(String typed) {
        try {
            return typed.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    /// As it is typed again.
    static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /// What is wrong with what is typed, if it is no whole number of a usual size.
    ///
    /// @param name   the field as the person reads it
    /// @param remedy what to enter instead
    static Optional<String> problem(String name, String typed, String remedy) {
        if (typed.isBlank() || number(typed).isPresent()) {
            return Optional.empty();
        }
        String text = typed.strip();
        String cut = text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
        return Optional.of(name + " " + cut + " cannot be. " + remedy);
    }
}
