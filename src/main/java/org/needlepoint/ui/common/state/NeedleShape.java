package org.needlepoint.ui.common.state;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.needlepoint.domain.session.NeedleState;

/// The small shape that says how urgent a running treatment is: disc, diamond when due, octagon when over.
public final class NeedleShape {

    private NeedleShape() {
    }

    /// A shape 12 px wide, in the colour of its state.
    public static Shape of(NeedleState state) {
        Shape shape = switch (state) {
            case DUE -> new Polygon(0, -6, 6, 0, 0, 6, -6, 0);
            case OVER -> new Polygon(-2.5, -6, 2.5, -6, 6, -2.5, 6, 2.5, 2.5, 6, -2.5, 6, -6, 2.5, -6, -2.5);
            case MARKED, IN, OUT, NEVER_PLACED, MISSING -> new Circle(5);
        };
        shape.getStyleClass().add("needle-shape");
        return shape;
    }
}
