package org.needlepoint.ui.common;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.diagram.paint.LineStyle;
import org.needlepoint.diagram.paint.Pen;

/// A pen onto a JavaFX canvas, in px of the scene.
///
/// The families "Inter" and "Inter SemiBold" are loaded by the application. Where the canvas is larger than its
/// place in the scene (a screen with output scale 2), the caller scales the context and says by how much.
public final class CanvasPen implements Pen {

    private final GraphicsContext canvas;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final double outputScale;

    private record Face(double size, boolean bold) {
    }

    /// @param outputScale device pixels per px of the pen, already set on the context
    public CanvasPen(GraphicsContext canvas, double outputScale) {
        this.canvas = canvas;
        this.outputScale = outputScale;
        canvas.setLineCap(StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setFontSmoothingType(FontSmoothingType.GRAY);
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        if (ink.visible()) {
            canvas.setFill(colour(ink));
            trace(shape);
            canvas.fill();
        }
    }

    @Override
    public void stroke(Shape shape, Ink ink, LineStyle style) {
        if (ink.visible() && style.width() > 0) {
            canvas.setStroke(colour(ink));
            canvas.setLineWidth(style.width());
            if (style.isDashed()) {
                canvas.setLineDashes(style.dash(), style.gap());
            } else {
                canvas.setLineDashes();
            }
            trace(shape);
            canvas.stroke();
        }
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink) {
        canvas.setFont(font(size, bold));
        canvas.setFill(colour(ink));
        canvas.setTextAlign(switch (anchor) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        // a baseline between two rows of pixels would blur every letter
        canvas.fillText(text, x, onPixel(y));
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        Text measured = new Text(text);
        measured.setFont(font(size, bold));
        return measured.getLayoutBounds().getWidth();
    }

    @Override
    public void pushClip(Shape shape) {
        canvas.save();
        trace(shape instanceof Rectangle2D box ? onPixels(box) : shape);
        canvas.clip();
    }

    @Override
    public void popClip() {
        canvas.restore();
    }

    @Override
    public void fade(Extent area, Edge towards, Ink ink) {
        double full = towards == Edge.TOP ? area.top() : area.bottom();
        double nothing = towards == Edge.TOP ? area.bottom() : area.top();
        canvas.setFill(new LinearGradient(0, nothing, 0, full, false, CycleMethod.NO_CYCLE,
                new Stop(0, colour(ink.faded(0))), new Stop(1, colour(ink))));
        canvas.fillRect(area.left(), area.top(), area.width(), area.height());
    }

    /// A clip that ends between two pixels would leave a hair line of what was painted over.
    private Rectangle2D onPixels(Rectangle2D box) {
        Rectangle2D snapped = new Rectangle2D.Double();
        snapped.setFrameFromDiagonal(onPixel(box.getMinX()), onPixel(box.getMinY()),
                onPixel(box.getMaxX()), onPixel(box.getMaxY()));
        return snapped;
    }

    private double onPixel(double position) {
        return Math.round(position * outputScale) / outputScale;
    }

    /// Looked up once a picture: finding a font costs more than drawing a number with it.
    private Font font(double size, boolean bold) {
        return fonts.computeIfAbsent(new Face(size, bold),
                face -> Font.font(face.bold() ? "Inter SemiBold" : "Inter", face.size()));
    }

    private static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }

    private void trace(Shape shape) {
        double[] c = new double[6];
        PathIterator path = shape.getPathIterator(null);
        canvas.setFillRule(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        canvas.beginPath();
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> canvas.quadraticCurveTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> canvas.bezierCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> canvas.closePath();
            }
        }
    }
}
