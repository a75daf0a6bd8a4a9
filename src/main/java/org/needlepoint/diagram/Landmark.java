package org.needlepoint.diagram;

import java.util.Optional;
import org.needlepoint.domain.body.Side;

/// A named point of the drawing.
///
/// @param name     as in the drawing's file, for example `landmark.gonion.left`
/// @param label    in words, without the side
/// @param measured whether it was measured on the model; otherwise estimated from textbooks (expect 5-15 mm)
/// @param naming   whether it may name a spot that lies in no site and no muscle
public record Landmark(String name, String label, double xMm, double yMm, boolean measured, boolean naming) {

    /// The patient's side it lies on; empty for one of the middle.
    public Optional<Side> side() {
        return name.endsWith(".left") ? Optional.of(Side.LEFT)
                : name.endsWith(".right") ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    Landmark mirrored() {
        return new Landmark(Mirror.of(name), label, xMm == 0 ? 0 : -xMm, yMm, measured, naming);
    }
}
