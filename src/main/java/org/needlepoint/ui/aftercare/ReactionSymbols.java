package org.needlepoint.ui.aftercare;

import java.awt.geom.Point2D;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.ui.common.CanvasPen;

/// The symbols of reactions, drawn by the painter of the drawings, so that they are the same on screen and paper.
///
/// @param painter draws them
/// @param palette the colours of the look
public record ReactionSymbols(Painter painter, ObservableValue<Palette> palette) {

    private static final double SIZE = 22;

    /// A reaction's symbol.
    Canvas of(ReactionKind kind) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        canvas.setMouseTransparent(true);
        palette.subscribe(colours -> {
            canvas.getGraphicsContext2D().clearRect(0, 0, SIZE, SIZE);
            painter.reaction(new CanvasPen(canvas.getGraphicsContext2D(), 1), ReactionMark.of(kind),
                    new Point2D.Double(SIZE / 2, SIZE / 2), SIZE, colours);
        });
        return canvas;
    }
}
