package org.needlepoint.ui.treatment;

import java.util.List;

/// The measures of a tile, in px: large for up to 8 needles, dense beyond.
///
/// @param height    of the tile
/// @param mark      edge of the square that holds the mark
/// @param radius    of the needle's disc
/// @param running   type size of a running clock
/// @param ended     type size of "out, 6:21"
/// @param aside     type size of what is left to 20
/// @param names     type sizes of the place, tried from the largest
/// @param wrapped   type size of a place on two lines, when none of them fits
/// @param twitch    edge of the sign for a local twitch response
/// @param button    edge of the button: 64 px are hit with gloves on (UX section 8)
/// @param gap       between tiles
record TileSizes(double height, double mark, double radius, double running, double ended, double aside,
        List<Integer> names, int wrapped, double twitch, double button, double gap) {

    static final int COLUMNS = 4;
    /// So many tiles are shown large.
    static final int MOST_LARGE = 8;

    static final TileSizes LARGE = new TileSizes(116, 72, 25, 46, 36, 24, List.of(24, 21, 18, 16), 17, 32, 64, 12);
    static final TileSizes DENSE = new TileSizes(76, 60, 21, 32, 26, 20, List.of(17, 15), 13, 24, 64, 8);

    static TileSizes of(int needles) {
        return needles > MOST_LARGE ? DENSE : LARGE;
    }
}
