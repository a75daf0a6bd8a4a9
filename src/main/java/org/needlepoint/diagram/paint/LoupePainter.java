package org.needlepoint.diagram.paint;

import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.needlepoint.diagram.Anchor;

/// Draws the rim of the loupe, its crosshair and the name of what lies under it.
final class LoupePainter {

    /// The crosshair leaves the spot itself free.
    private static final double FREE = 5;
    private static final double ARM = 22;
    private static final double SIZE = 13;
    private static final double PAD = 10;

    private final Pen pen;
    private final Palette palette;
    private final Loupe loupe;

    LoupePainter(Pen pen, Palette palette, Loupe loupe) {
        this.pen = pen;
        this.palette = palette;
        this.loupe = loupe;
    }

    void glass() {
        pen.fill(loupe.glass(), palette.background());
        pen.pushClip(loupe.glass());
    }

    void rim(String name) {
        double x = loupe.centreX();
        double y = loupe.centreY();
        for (int sign : new int[] {-1, 1}) {
            cross(new Line2D.Double(x + sign * FREE, y, x + sign * ARM, y));
            cross(new Line2D.Double(x, y + sign * FREE, x, y + sign * ARM));
        }
        pen.popClip();
        pen.stroke(loupe.glass(), palette.text(), LineStyle.solid(2));
        double width = pen.textWidth(name, SIZE, true) + 2 * PAD;
        double top = y + Loupe.RADIUS + 2;
        double height = Loupe.LABEL - 4;
        pen.fill(new RoundRectangle2D.Double(x - width / 2, top, width, height, height, height), palette.text());
        pen.text(name, x, top + height / 2 + SIZE * 0.36, SIZE, true, Anchor.MIDDLE, palette.background());
    }

    private void cross(Line2D line) {
        pen.stroke(line, palette.background(), LineStyle.solid(4));
        pen.stroke(line, palette.text(), LineStyle.solid(1.5));
    }
}
