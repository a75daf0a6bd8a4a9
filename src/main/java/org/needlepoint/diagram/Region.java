package org.needlepoint.diagram;

import java.awt.Shape;

/// An area of the skin that recognition knows: a site, a muscle's projection, or a place without needles.
///
/// @param name as in the drawing's file without its kind, for example `temple` or `sternocleidomastoid`
/// @param part which part of the body it covers
/// @param path closed, in mm; never changed
public record Region(String name, Part part, Shape path) {

    /// The patient's side, or one region across the midline.
    public enum Part {
        LEFT, RIGHT, WHOLE;

        Part mirrored() {
            return switch (this) {
                case LEFT -> RIGHT;
                case RIGHT -> LEFT;
                case WHOLE -> WHOLE;
            };
        }
    }

    Region mirrored() {
        return new Region(name, part.mirrored(), Mirror.of(path));
    }
}
