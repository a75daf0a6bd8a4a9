package org.needlepoint.store;

import java.util.Optional;

/// What a person chose once and finds again.
///
/// @param theme   light or dark
/// @param printer the name of the printer used last
/// @param ink     how charts were printed last
/// @param text    how large text is, in percent of its usual size
public record Preferences(Theme theme, Optional<String> printer, Ink ink, int text) {

    /// The smallest text, in percent (UX section 13).
    public static final int LEAST_TEXT = 80;

    /// The largest text, in percent (UX section 13).
    public static final int MOST_TEXT = 150;

    /// Until something is chosen.
    public static final Preferences DEFAULT = new Preferences(Theme.LIGHT, Optional.empty(), Ink.BLACK, 100);

    /// How screens look.
    public enum Theme {
        LIGHT, DARK
    }

    /// How charts are printed: black and white is the default and the test (UX section 12).
    public enum Ink {
        BLACK, COLOUR
    }

    public Preferences withTheme(Theme value) {
        return new Preferences(value, printer, ink, text);
    }

    public Preferences withPrinter(String value) {
        return new Preferences(theme, Optional.of(value), ink, text);
    }

    public Preferences withInk(Ink value) {
        return new Preferences(theme, printer, value, text);
    }

    public Preferences withText(int percent) {
        return new Preferences(theme, printer, ink, percent);
    }
}
