package org.needlepoint.print.text;

import java.util.Optional;

/// Where a typeface is looked for when the bundled ones lack a sign.
@FunctionalInterface
public interface FontSource {

    /// Looks nowhere.
    FontSource NONE = _ -> Optional.empty();

    /// A typeface that can draw the code point and be embedded.
    Optional<Typeface> showing(int codePoint);
}
