package org.needlepoint.diagram;

import java.util.Optional;

/// A named guide beside the drawing: inion, C2, C7, T4, scapular spine or midline.
///
/// @param tick    the short line at the level; empty where the guide itself is drawn
/// @param xMm     where the name is anchored
/// @param yMm     its baseline
/// @param wrapped whether a name of two words stands on two lines
public record Level(String name, Optional<Zone.Leader> tick, double xMm, double yMm, Anchor anchor, boolean wrapped) {

    Level mirrored() {
        return new Level(name, tick.map(Zone.Leader::mirrored), -xMm, yMm, anchor.mirrored(), wrapped);
    }
}
