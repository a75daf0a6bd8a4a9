package org.needlepoint.ui.common;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedlePlacement;

/// Needles as they are drawn at a moment: state becomes shape (UX section 6).
public final class Marks {

    private Marks() {
    }

    /// The needle's mark at a moment.
    public static Mark of(NeedlePlacement needle, Instant now, boolean selected) {
        return new Mark(needle.location().spot(), Integer.toString(needle.number()), shape(needle, now),
                needle.details().twitch() == Answer.YES, Optional.empty(), selected);
    }

    /// The needle's shape at a moment.
    public static MarkShape shape(NeedlePlacement needle, Instant now) {
        return switch (needle.state(now)) {
            case MARKED -> MarkShape.MARKED;
            case IN -> MarkShape.IN;
            case DUE -> MarkShape.DUE;
            case OVER -> MarkShape.OVER;
            case OUT -> MarkShape.OUT;
            case NEVER_PLACED -> MarkShape.NEVER_PLACED;
            case MISSING -> MarkShape.LOOK;
        };
    }
}
