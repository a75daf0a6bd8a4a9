package org.needlepoint.ui.common.state;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.ui.common.CanvasPen;

/// What a painter draws, as large as its place, sharp on every screen, in the colours of the theme.
public final class Picture extends Region {

    private final ObservableValue<Palette> palette;
    private final Painting painting;
    private final Canvas canvas = new Canvas();

    /// Draws onto a pen, within an area in px.
    @FunctionalInterface
    public interface Painting {
        void paint(Pen pen, Extent area, Palette palette);
    }

    /// @param words what the picture shows, read out
    public Picture(String words, ObservableValue<Palette> palette, Painting painting) {
        this.palette = palette;
        this.painting = painting;
        setAccessibleText(words);
        setMinSize(0, 0);
        canvas.setManaged(false);
        getChildren().add(canvas);
        palette.subscribe(this::draw);
        sceneProperty().addListener((_, _, _) -> draw());
    }

    /// A picture of fixed size, such as a symbol in a row.
    public Picture sized(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        return this;
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    /// What is painted has changed.
    public void redraw() {
        draw();
    }

    private void draw() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (getScene() == null || width < 1 || height < 1) {
            return;
        }
        double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        canvas.setWidth(width * scale);
        canvas.setHeight(height * scale);
        canvas.setScaleX(1 / scale);
        canvas.setScaleY(1 / scale);
        canvas.relocate((width - width * scale) / 2, (height - height * scale) / 2);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, width, height);
        painting.paint(new CanvasPen(context, scale), Extent.ofSize(0, 0, width, height), palette.getValue());
    }
}
