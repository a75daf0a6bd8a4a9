package org.needlepoint.diagram;

import java.awt.Shape;

/// One line of a drawing, such as the mouth, the hairline or the edge of the scapula.
///
/// @param name as in the drawing's file, for example `feature.mouth_line`
/// @param path open, in mm; never changed
public record Contour(String name, Weight weight, Shape path) {

    /// How strongly a line is drawn; the silhouette is heavier than all of them.
    public enum Weight {
        STRONG, MEDIUM, FINE
    }

    Contour mirrored() {
        return new Contour(Mirror.of(name), weight, Mirror.of(path));
    }
}
