package org.needlepoint.print.section;

import java.io.IOException;
import org.needlepoint.print.page.Page;

/// A line's worth of a column: what is never divided between pages.
///
/// @param heightMm its height
/// @param kind     how it stands with what follows
/// @param drawing  draws it with its upper edge at a height
record Piece(double heightMm, Kind kind, Drawing drawing) {

    /// How a piece stands with what is around it.
    enum Kind {
        /// May begin and end a page.
        LINE,
        /// Does not end a page.
        HEADING,
        /// Room between sections: does not begin a page.
        GAP
    }

    /// Draws on a page.
    @FunctionalInterface
    interface Drawing {
        void at(Page page, double top) throws IOException;
    }

    static Piece line(double heightMm, Drawing drawing) {
        return new Piece(heightMm, Kind.LINE, drawing);
    }

    static Piece heading(double heightMm, Drawing drawing) {
        return new Piece(heightMm, Kind.HEADING, drawing);
    }

    static Piece gap(double heightMm) {
        return new Piece(heightMm, Kind.GAP, (_, _) -> { });
    }
}
