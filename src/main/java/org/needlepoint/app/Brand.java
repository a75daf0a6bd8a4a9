package org.needlepoint.app;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/// The product's mark: a needle and its thread, 24 px.
final class Brand {

    private static final Color GROUND = Color.web("#0a3069");
    private static final Color THREAD = Color.web("#80ccff");

    private Brand() {
    }

    static Node node() {
        Rectangle ground = new Rectangle(24, 24, GROUND);
        ground.setArcWidth(11);
        ground.setArcHeight(11);
        SVGPath needle = stroked("M5.2 18.8L17.3 6.7", Color.WHITE, 1.8);
        Circle eye = new Circle(17.9, 6.1, 2.3, null);
        eye.setStroke(Color.WHITE);
        eye.setStrokeWidth(1.5);
        SVGPath thread = stroked("M19.6 8.4c1.6 3.4-.2 6.2-3 6.8-2.4.5-3.3 2.3-2.3 4.3", THREAD, 1.5);
        thread.getStrokeDashArray().setAll(2.6, 2.0);
        return new Group(ground, needle, eye, thread);
    }

    private static SVGPath stroked(String path, Color colour, double width) {
        SVGPath line = new SVGPath();
        line.setContent(path);
        line.setFill(null);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }
}
