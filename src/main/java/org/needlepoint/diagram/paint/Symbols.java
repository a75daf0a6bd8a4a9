package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.EnumMap;
import java.util.Map;
import org.needlepoint.diagram.SvgPath;

/// The symbols of twitch and reactions, from one set of paths for screen and paper (ux/symbols.json).
final class Symbols {

    /// What sets a symbol off from what lies under it.
    record Halo(double width, Ink ink) {

        static final Halo NONE = new Halo(0, Ink.NONE);
    }

    /// A symbol in a box of 24 x 24 around its centre.
    ///
    /// @param stroke 0 for a filled symbol
    record Symbol(Shape path, double stroke) {

        /// Draws the symbol so that its box is `size` wide.
        void draw(Pen pen, double x, double y, double size, Ink ink, Halo halo) {
            double scale = size / BOX;
            Shape placed = new AffineTransform(scale, 0, 0, scale, x, y).createTransformedShape(path);
            pen.stroke(placed, halo.ink(), LineStyle.solid(stroke * scale + 2 * halo.width()));
            if (stroke > 0) {
                pen.stroke(placed, ink, LineStyle.solid(stroke * scale));
            } else {
                pen.fill(placed, ink);
            }
        }
    }

    private static final double BOX = 24;
    private static final Symbol TWITCH = stroked(2.4, "M-10.5 2.5H-5L-1.6-8.8L2.6 8.2L5 2.5H10.5");
    private static final Map<ReactionMark, Symbol> REACTIONS = reactions();

    private Symbols() {
    }

    static Symbol twitch() {
        return TWITCH;
    }

    static Symbol of(ReactionMark reaction) {
        return REACTIONS.get(reaction);
    }

    private static Map<ReactionMark, Symbol> reactions() {
        Map<ReactionMark, Symbol> symbols = new EnumMap<>(ReactionMark.class);
        symbols.put(ReactionMark.SORENESS, stroked(2.6, "M0-8.5V8.5M-7.4-4.25L7.4 4.25M-7.4 4.25L7.4-4.25"));
        symbols.put(ReactionMark.BRUISE, stroked(2.2,
                "M0-9C3.5-4.4 6.5-.9 6.5 2.7a6.5 6.3 0 0 1-13 0C-6.5-.9-3.5-4.4 0-9z"));
        symbols.put(ReactionMark.BLEEDING, filled("M0-9.5C3.8-4.6 7-.9 7 2.8a7 6.8 0 0 1-14 0C-7-.9-3.8-4.6 0-9.5z"));
        symbols.put(ReactionMark.DIZZY_OR_FAINT, stroked(2.1,
                "M.3.4c.9-.5 1.9.4 1.6 1.5-.4 1.5-2.4 1.9-3.7.9-1.9-1.4-1.7-4.3.2-5.7"
                        + "C1-4.7 4.4-3.6 5.6-.9 7.2 2.6 5 6.6 1.4 7.7-3 9-7.2 6-8 1.7-8.6-2-6.7-6-3.2-7.7"));
        symbols.put(ReactionMark.FATIGUE, filled("M3.2-8.6A8.6 8.6 0 1 0 8.6 4.2 7 7 0 0 1 3.2-8.6z"));
        symbols.put(ReactionMark.HEADACHE, stroked(2.2,
                "M-6.8 0a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0 -13.6 0ZM-10.5 0H10.5"));
        symbols.put(ReactionMark.NAUSEA, stroked(2.4, "M-10.5 0q3.5-9.5 7 0t7 0t7 0"));
        symbols.put(ReactionMark.OTHER, stroked(2.1,
                "M-5.5 -7.5h11a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-11a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2Z"
                        + "M-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z"));
        return symbols;
    }

    private static Symbol stroked(double width, String path) {
        return new Symbol(SvgPath.parse(path), width);
    }

    private static Symbol filled(String path) {
        return new Symbol(SvgPath.parse(path), 0);
    }
}
