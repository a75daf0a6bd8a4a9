package org.needlepoint.ui.common.desk;

import org.needlepoint.domain.session.Chime;

/// What makes the chimes audible.
@FunctionalInterface
public interface Bell {

    /// Sounds a chime. Returns at once; never fails the caller.
    void ring(Chime chime);

    /// At full volume, or at the usual one again. A bell without a volume rings on as it is.
    default void loud(boolean full) {
    }
}
