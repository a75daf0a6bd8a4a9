package org.needlepoint.diagram;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// What lies under a spot of a drawing.
public sealed interface Recognised {

    /// "Temple, right", or the beginning of why there is no needle.
    default String words() {
        return switch (this) {
            case Refused(String reason) -> reason.split("[.:]")[0];
            case OnBody body -> body.place() + ", " + body.side().label();
        };
    }

    /// A spot that can take a needle.
    ///
    /// @param side     the patient's own; [Side#CENTRE] on the forehead within 5 mm of the midline,
    ///                 elsewhere only exactly on it
    /// @param place    the site's name; for [Site#OTHER] the muscle or nearest landmark, as in "Occipitalis"
    /// @param proposed the most superficial muscle under the spot; empty where none is known to lie there
    /// @param under    every muscle under the spot, most superficial first (rules C17-C21 look at all of them)
    record OnBody(Site site, Side side, String place, Optional<Muscle> proposed, List<Muscle> under)
            implements Recognised {

        public OnBody {
            under = List.copyOf(under);
        }

        /// "Temple, right" or "Forehead, centre".
        public String label() {
            return place + ", " + side.label();
        }
    }

    /// A spot that takes no needle.
    ///
    /// @param hint a plain sentence with the way out, for the person who tapped
    record Refused(String hint) implements Recognised {
    }
}
