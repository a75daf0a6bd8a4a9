package org.needlepoint.ui.common;

import java.awt.geom.Point2D;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;

/// One needle's symbol in a list, a tile or the editor: drawn by the painter of the drawings, so that it is the same.
public final class MarkSymbol extends StackPane {

    private record Shown(MarkShape shape, String number) {
    }

    private final Painter painter;
    private final ObservableValue<Palette> palette;
    private final double size;
    private final double radius;
    private final Canvas canvas = new Canvas();
    private Optional<Shown> shown = Optional.empty();

    /// @param size   edge of the square in px
    /// @param radius of the disc in px
    public MarkSymbol(Painter painter, ObservableValue<Palette> palette, double size, double radius) {
        this.painter = painter;
        this.palette = palette;
        this.size = size;
        this.radius = radius;
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        palette.subscribe(this::draw);
        sceneProperty().addListener((_, _, _) -> draw());
    }

    /// Shows a needle's shape and number; draws only when they change.
    public void show(MarkShape shape, int number) {
        Optional<Shown> next = Optional.of(new Shown(shape, Integer.toString(number)));
        if (!Objects.equals(shown, next)) {
            shown = next;
            draw();
        }
    }

    private void draw() {
        double scale = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        canvas.setWidth(size * scale);
        canvas.setHeight(size * scale);
        canvas.setScaleX(1 / scale);
        canvas.setScaleY(1 / scale);
        canvas.relocate((size - size * scale) / 2, (size - size * scale) / 2);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, size, size);
        shown.ifPresent(mark -> painter.mark(new CanvasPen(context, scale), mark.shape(), mark.number(),
                new Point2D.Double(size / 2, size / 2), radius, BodyStyle.chart(palette.getValue())));
    }
}
