package org.needlepoint.diagram.paint;

import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// How many needles stand at a site on a side; 0 shows no number.
@FunctionalInterface
public interface SiteCounts {

    /// No numbers beside the names.
    SiteCounts NONE = (site, side) -> 0;

    int at(Site site, Side side);
}
