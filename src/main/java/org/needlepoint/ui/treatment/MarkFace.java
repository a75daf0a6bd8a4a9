package org.needlepoint.ui.treatment;

import java.awt.geom.Point2D;
import javafx.scene.canvas.Canvas;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.ui.common.CanvasPen;

/// A needle's mark on its tile, drawn by the painter that draws screen and paper. Painted only when it changes.
final class MarkFace extends Canvas {

    private static final BodyStyle STYLE = BodyStyle.treatment(Palette.dark());
    /// A diamond reaches 1.3 r, its edge and halo a little farther.
    private static final double REACH = 1.44;

    private final Painter painter;
    private final double radius;
    private MarkShape shape;
    private int number;

    /// @param radius of the disc in px
    MarkFace(Painter painter, double radius) {
        super(2 * Math.ceil(REACH * radius), 2 * Math.ceil(REACH * radius));
        this.painter = painter;
        this.radius = radius;
    }

    void show(MarkShape newShape, int newNumber) {
        if (newShape == shape && newNumber == number) {
            return;
        }
        shape = newShape;
        number = newNumber;
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        painter.mark(new CanvasPen(getGraphicsContext2D(), 1), shape, Integer.toString(number),
                new Point2D.Double(getWidth() / 2, getHeight() / 2), radius, STYLE);
    }
}
