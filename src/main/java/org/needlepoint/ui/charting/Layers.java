package org.needlepoint.ui.charting;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.ui.common.CanvasPen;

/// The layers of the drawing: body, zone under the pointer, what a hand drew, last session, needles, what is in
/// hand, and the loupe, each a canvas of its own.
///
/// Only the layer that changed is drawn again. Canvases are as large as the screen's own pixels, so every layer lies on
/// whole device pixels and stays crisp (PERFORMANCE, section 2).
final class Layers extends Pane {

    /// The layers, from the bottom.
    enum Layer {
        BODY, ZONE, DRAWN, GHOSTS, NEEDLES, HAND, LOUPE
    }

    private final Canvas[] canvases = new Canvas[Layer.values().length];
    private double scale = 1;
    private double widthPx;
    private double heightPx;

    Layers() {
        for (int at = 0; at < canvases.length; at++) {
            canvases[at] = new Canvas();
            canvases[at].setMouseTransparent(true);
            canvases[at].setManaged(false);
        }
        getChildren().addAll(canvases);
        setMinSize(0, 0);
    }

    /// Fits the canvases to the pane at the window's output scale.
    ///
    /// @return whether the size changed, so that everything must be drawn again
    boolean fit() {
        double output = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width == widthPx && height == heightPx && output == scale) {
            return false;
        }
        widthPx = width;
        heightPx = height;
        scale = output;
        for (Canvas canvas : canvases) {
            canvas.setWidth(width * scale);
            canvas.setHeight(height * scale);
            canvas.setScaleX(1 / scale);
            canvas.setScaleY(1 / scale);
            canvas.relocate((width - width * scale) / 2, (height - height * scale) / 2);
        }
        return true;
    }

    /// Draws one layer anew.
    void draw(Layer layer, Consumer<Pen> picture) {
        GraphicsContext context = canvases[layer.ordinal()].getGraphicsContext2D();
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, widthPx, heightPx);
        context.save();
        picture.accept(new CanvasPen(context, scale));
        context.restore();
    }

    double widthPx() {
        return widthPx;
    }

    double heightPx() {
        return heightPx;
    }
}
