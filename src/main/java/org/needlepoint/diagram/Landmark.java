package org.needlepoint.diagram;

/// A named point of the drawing.
///
/// @param name     as in the drawing's file, for example `landmark.gonion.left`
/// @param label    in words, without the side
/// @param measured whether it was measured on the model; otherwise estimated from textbooks (expect 5-15 mm)
/// @param naming   whether it may name a spot that lies in no site and no muscle
public record Landmark(String name, String label, double xMm, double yMm, boolean measured, boolean naming) {

    Landmark mirrored() {
        return new Landmark(Mirror.of(name), label, xMm == 0 ? 0 : -xMm, yMm, measured, naming);
    }
}
