package org.needlepoint.ui.common.drawing;

import java.util.Comparator;
import java.util.List;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.NeedlePlacement;

/// Where to look for a missing needle first: hair, then hairline, then bare skin (UX section 3).
///
/// @param hairline what the hair hides
public record LookOrder(Hairline hairline) {

    /// The needles, the likeliest place first; of like places in the order of their numbers.
    public List<NeedlePlacement> of(List<NeedlePlacement> needles) {
        return needles.stream().sorted(Comparator.<NeedlePlacement, Hairline.Hair>comparing(this::hair)
                .thenComparing(NeedlePlacement::number)).toList();
    }

    /// What of a needle's place the hair hides; the top of the ear lies in it whatever the hairline of the drawing.
    public Hairline.Hair hair(NeedlePlacement needle) {
        return needle.location().site() == Site.TOP_OF_EAR ? Hairline.Hair.IN_THE_HAIR
                : hairline.at(needle.location().spot());
    }

    /// "In the hair", "At the hairline", or empty.
    public String words(NeedlePlacement needle) {
        return switch (hair(needle)) {
            case IN_THE_HAIR -> "In the hair";
            case AT_THE_HAIRLINE -> "At the hairline";
            case BARE -> "";
        };
    }
}
