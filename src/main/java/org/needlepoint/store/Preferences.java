package org.needlepoint.store;

import java.util.Optional;

/// What a person chose once and finds again.
///
/// @param theme   light or dark
/// @param printer the name of the printer used last
/// @param ink     how charts were printed last
public record Preferences(Theme theme, Optional<String> printer, Ink ink) {

    /// Until something is chosen.
    public static final Preferences DEFAULT = new Preferences(Theme.LIGHT, Optional.empty(), Ink.BLACK);

    /// How screens look.
    public enum Theme {
        LIGHT, DARK
    }

    /// How charts are printed: black and white is the default and the test (UX section 12).
    public enum Ink {
        BLACK, COLOUR
    }

    public Preferences withTheme(Theme value) {
        return new Preferences(value, printer, ink);
    }

    public Preferences withPrinter(String value) {
        return new Preferences(theme, Optional.of(value), ink);
    }

    public Preferences withInk(Ink value) {
        return new Preferences(theme, printer, value);
    }
}
