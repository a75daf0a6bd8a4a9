package org.needlepoint.print.text;

import java.util.Objects;

/// A stretch of text in one style, as a person wrote it.
///
/// @param text  in reading order
/// @param style how it is set
public record Span(String text, TextStyle style) {

    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
