package org.needlepoint.domain.rules;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.session.NeedlePlacement;

/// A chart whose needles are all on the other side than the recorded pain asks whether left and right were exchanged.
final class SideRule {

    private SideRule() {
    }

    /// Only needles that went in count; one on the side of the pain, or in the middle, and nothing is asked.
    static Optional<Finding> check(Facts facts) {
        Optional<Side> pain = facts.painSide().flatMap(side -> switch (side) {
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
            case BOTH, CHANGING -> Optional.empty();
        });
        List<NeedlePlacement> in = facts.chart().placements().stream().filter(NeedlePlacement::wentIn).toList();
        return pain.filter(side -> !in.isEmpty()
                && in.stream().allMatch(needle -> needle.location().side() == side.mirrored()))
                .map(side -> new Finding(Level.CONFIRM, "design", ReadyReasons.LATERALITY, "Pain is recorded on the "
                        + side.label() + ", all needles are " + side.mirrored().label() + ".", "design"));
    }
}
