package org.needlepoint.domain.round;

import java.time.Instant;

/// One count: how many lay on the tray or dropped into the bin, and how many of them were opened but not used.
///
/// @param counted what was counted, 0 to 999
/// @param spares  opened, not used: they come off the count, 0 to 999
/// @param at      when
public record Tally(int counted, int spares, Instant at) {

    /// The greatest count (CLINICAL.md part A).
    public static final int MOST = 999;

    /// Above this a count is asked about once more (CLINICAL.md part A; design).
    public static final int USUAL = 40;

    /// How many came out: what was counted without the spares.
    public int cameOut() {
        return counted - spares;
    }
}
