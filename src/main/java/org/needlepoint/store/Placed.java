package org.needlepoint.store;

import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// A needle that went in, as the heat map shows it.
public record Placed(Site site, Side side, BodyPoint spot) {
}
