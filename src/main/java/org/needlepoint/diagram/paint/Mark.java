package org.needlepoint.diagram.paint;

import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;

/// A needle as it is drawn.
///
/// @param number   the key between drawing, list, tiles, table and paper
/// @param twitch   a local twitch response was seen
/// @param reaction pinned to this needle, if any
/// @param selected ringed
public record Mark(BodyPoint spot, String number, MarkShape shape, boolean twitch, Optional<ReactionMark> reaction,
        boolean selected) {

    public Mark {
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(reaction, "reaction");
    }

    /// A plain mark without twitch, reaction or selection.
    public static Mark of(BodyPoint spot, String number, MarkShape shape) {
        return new Mark(spot, number, shape, false, Optional.empty(), false);
    }
}
