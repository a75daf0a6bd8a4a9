package org.needlepoint.diagram.paint;

import java.awt.Shape;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Extent;

/// What the painter draws with: a canvas on screen, a page of a PDF.
///
/// Everything is in the pen's own output units (px on screen, mm on paper); y grows downwards.
public interface Pen {

    /// Fills a shape; an invisible ink draws nothing.
    void fill(Shape shape, Ink ink);

    /// Draws a shape's lines; an invisible ink draws nothing.
    void stroke(Shape shape, Ink ink, LineStyle style);

    /// Writes one line of text in Inter.
    ///
    /// @param y    the baseline
    /// @param size height of the font
    /// @param bold SemiBold instead of Regular
    void text(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink);

    /// How wide a text is.
    double textWidth(String text, double size, boolean bold);

    /// From here on only what lies inside the shape is drawn, until [#popClip()].
    void pushClip(Shape shape);

    void popClip();

    /// Lets the ink rise from nothing to full across the area, towards the given edge.
    void fade(Extent area, Edge towards, Ink ink);

    /// The edge of an area where a fade is full.
    enum Edge {
        TOP, BOTTOM
    }
}
