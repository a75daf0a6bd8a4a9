package org.needlepoint.app.demo;

import java.util.Arrays;
import org.needlepoint.domain.body.Side;

/// A trigger point of a patient: which, and on which side.
///
/// @param point which
/// @param side  the patient's own
record Aim(TriggerPoint point, Side side) {

    /// From a code such as "TaR": the point's, then the side's letter.
    ///
    /// @throws IllegalArgumentException where there is no such point or side
    static Aim of(String code) {
        String letter = code.substring(code.length() - 1);
        Side side = Arrays.stream(Side.values()).filter(each -> each.letter().equals(letter)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no side in " + code));
        return new Aim(TriggerPoint.ofCode(code.substring(0, code.length() - 1))
                .orElseThrow(() -> new IllegalArgumentException("no trigger point has the code " + code)), side);
    }

    /// Whether the other is the same point on the other side: one tap with "Both sides" marks the two.
    boolean answers(Aim other) {
        return point == other.point && side != Side.CENTRE && side == other.side.mirrored();
    }
}
