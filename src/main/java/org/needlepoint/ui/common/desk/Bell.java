package org.needlepoint.ui.common.desk;

import org.needlepoint.domain.session.Chime;

/// What makes the chimes audible.
@FunctionalInterface
public interface Bell {

    /// Sounds a chime. Returns at once; never fails the caller.
    void ring(Chime chime);
}
