package org.needlepoint.ui.common;

import java.util.Optional;

/// One step of the path in the app bar.
///
/// @param text what it says
/// @param go   where it leads; empty for the screen itself
public record Crumb(String text, Optional<Runnable> go) {

    /// A step that leads somewhere.
    public static Crumb to(String text, Runnable go) {
        return new Crumb(text, Optional.of(go));
    }

    /// The screen itself.
    public static Crumb here(String text) {
        return new Crumb(text, Optional.empty());
    }
}
