package org.needlepoint.store;

import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// How many needles a session has at a site and side; those never placed do not count.
public record SiteCount(Site site, Side side, int needles) {
}
