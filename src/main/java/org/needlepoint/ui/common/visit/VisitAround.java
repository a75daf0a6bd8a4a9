package org.needlepoint.ui.common.visit;

import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;

/// What a step's screen needs of the window around it.
///
/// @param navigator the ways to other screens
/// @param ticker    the beat of all clocks
/// @param notices   where short notices go
public record VisitAround(Navigator navigator, Ticker ticker, Notices notices) {
}
