package org.needlepoint.app;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/// Tells when somebody touches keyboard, mouse or screen.
///
/// JavaFX also sends mouse events of its own when something moves below a mouse that lies still, such as a running
/// clock: only a mouse at another place counts.
final class Touches {

    private final Runnable touched;
    private Point2D mouse = Point2D.ZERO;

    Touches(Runnable touched) {
        this.touched = touched;
    }

    void of(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::input);
    }

    private void input(InputEvent event) {
        boolean real = switch (event) {
            case KeyEvent _, ScrollEvent _, TouchEvent _ -> true;
            case MouseEvent moved -> moved.getEventType() == MouseEvent.MOUSE_PRESSED || elsewhere(moved);
            default -> false;
        };
        if (real) {
            touched.run();
        }
    }

    private boolean elsewhere(MouseEvent event) {
        Point2D now = new Point2D(event.getScreenX(), event.getScreenY());
        boolean moved = !now.equals(mouse);
        mouse = now;
        return moved;
    }
}
