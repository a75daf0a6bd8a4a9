package org.needlepoint.ui.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.annotation.Stroke;

/// The pointer while a drawing tool is chosen: it takes every press before the needles see it, so that none is placed,
/// moved or taken in.
final class SketchHand {

    /// Closer points are one.
    private static final double SAME_PX = 1;

    private final DiagramPane pane;
    private final ChartPicture picture;
    private final Sketching sketching;
    private final List<Stroke.At> passed = new ArrayList<>();
    private Optional<Frame> on = Optional.empty();
    private Point2D last = Point2D.ZERO;

    SketchHand(DiagramPane pane, ChartPicture picture, Sketching sketching) {
        this.pane = pane;
        this.picture = picture;
        this.sketching = sketching;
    }

    /// From here on strokes over the pane are drawn while a drawing tool is chosen.
    void follow() {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> taken(event, this::pressed));
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> taken(event, this::dragged));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> taken(event, this::released));
        sketching.toolProperty().subscribe(tool -> {
            letGo();
            pane.setCursor(tool == Sketching.Tool.NEEDLE ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        });
    }

    private interface Use {
        void of(Point2D at);
    }

    private void taken(MouseEvent event, Use use) {
        if (sketching.on()) {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY) {
                use.of(pane.sceneToLocal(event.getSceneX(), event.getSceneY()));
            }
        }
    }

    private void pressed(Point2D at) {
        pane.requestFocus();
        letGo();
        on = picture.frameAt(at);
        if (on.isEmpty()) {
            sketching.beside();
        }
        note(at);
    }

    private void dragged(Point2D at) {
        if (at.distance(last) >= SAME_PX) {
            note(at);
            on.filter(frame -> !small(frame)).ifPresent(frame -> picture.sketch(Optional.of(
                    new Stroke(frame.view(), 1, passed))));
        }
    }

    private void note(Point2D at) {
        last = at;
        on.ifPresent(frame -> {
            BodyPoint spot = picture.spot(frame, at);
            passed.add(new Stroke.At(spot.xMm(), spot.yMm()));
        });
    }

    private void released(Point2D at) {
        if (!at.equals(last)) {
            note(at);
        }
        Optional<Frame> ended = on;
        List<Stroke.At> line = List.copyOf(passed);
        letGo();
        ended.ifPresent(frame -> {
            if (small(frame)) {
                pane.bringForward(picture.spot(frame, at));
            } else {
                sketching.drawn(frame.view(), line);
            }
        });
    }

    /// One of the small views beside an enlarged one: too small to draw on.
    private static boolean small(Frame frame) {
        return frame.role() == Frame.Role.THUMBNAIL;
    }

    private void letGo() {
        passed.clear();
        on = Optional.empty();
        picture.sketch(Optional.empty());
    }
}
