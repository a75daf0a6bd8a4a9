package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Zone;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The five drawings under the pointer: a tap on skin marks, a tap on a needle edits it or takes it in, a drag moves
/// it.
///
/// At 100 % all five stand side by side; zoomed, the view under the pointer is large and can be dragged. A tap on one
/// of the small views beside it brings that one forward: too small to place a needle on.
final class DiagramPane extends StackPane {

    /// A disc is met a little beyond its edge (UX section 5).
    private static final double REACH_PX = 6;
    /// A finger that wanders less than this taps; beyond it, it drags.
    private static final double DRAG_FROM_PX = 8;

    private final ChartingModel model;
    private final ChartPicture picture;
    private final ReadOnlyObjectWrapper<Closeness> closeness = new ReadOnlyObjectWrapper<>(this, "closeness",
            Closeness.ALL);
    private final LoupeHold loupe;
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Point2D> pointer = Optional.empty();

    /// What the pointer does since it went down: on a needle or on skin, still or moving.
    private record Gesture(Point2D from, Point2D last, Optional<Integer> needle, boolean moving) {
    }

    DiagramPane(ChartingModel model, Sketching sketching, Atlas atlas, MarkLook look, Instant now) {
        this.model = model;
        this.picture = new ChartPicture(model, atlas, look, now);
        this.loupe = new LoupeHold(this::showLoupe, picture::hideLoupe);
        getStyleClass().add("diagram");
        setId("diagram");
        setFocusTraversable(true);
        setAccessibleText("Drawings of head, neck and upper back");
        setMinSize(0, 0);
        getChildren().add(picture);
        new SketchHand(this, picture, sketching).follow();
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> left());
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(ZoomEvent.ZOOM, event -> zoomBy(Math.log(event.getZoomFactor()) / Math.log(Closeness.STEP),
                new Point2D(event.getX(), event.getY())));
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    /// Shows the session as it is at a moment.
    void show(Instant now) {
        picture.show(now);
        picture.showHot(selectedZone());
    }

    /// Brings the needles' shapes to a moment.
    void tick(Instant now) {
        picture.tick(now);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            Point2D at = at(event);
            Optional<Integer> needle = picture.needleAt(at, REACH_PX);
            gesture = Optional.of(new Gesture(at, at, needle, false));
            if (needle.isEmpty() && !thumbnail(at) && !model.ended()) {
                picture.frameAt(at).ifPresent(frame -> loupe.down(at, picture.crowded(frame, at)));
            }
        }
    }

    private void dragged(MouseEvent event) {
        Point2D at = at(event);
        if (model.sealed() && gesture.flatMap(Gesture::needle).isPresent()) {
            return;
        }
        if (loupe.open()) {
            loupe.moved(at);
            return;
        }
        gesture.filter(held -> held.moving() || held.from().distance(at) >= DRAG_FROM_PX).ifPresent(held -> {
            if (!held.moving()) {
                loupe.end();
                held.needle().ifPresent(picture::hold);
            }
            gesture = Optional.of(new Gesture(held.from(), at, held.needle(), true));
            if (held.needle().isPresent()) {
                spotAt(at).ifPresent(picture::holdAt);
                pointAt(at);
            } else {
                pan(at.subtract(held.last()));
            }
        });
    }

    private void released(MouseEvent event) {
        Optional<Gesture> ended = gesture;
        gesture = Optional.empty();
        loupe.end();
        Point2D at = at(event);
        ended.ifPresent(held -> {
            if (held.moving()) {
                picture.letGo();
                held.needle().ifPresent(index -> spotAt(at).ifPresent(spot -> model.move(picture.key(index), spot)));
            } else if (thumbnail(at)) {
                spotAt(at).ifPresent(this::bringForward);
            } else if (held.needle().isPresent()) {
                model.tapNeedle(picture.key(held.needle().get()));
            } else {
                tapped(at);
            }
        });
    }

    /// A tap beside every needle of today: on one of the last session it takes that over, while marks are a plan.
    private void tapped(Point2D at) {
        Ghosts ghosts = model.rules().ghosts();
        picture.ghostAt(at).filter(_ -> ghosts.marking()).ifPresentOrElse(ghosts::takeOver,
                () -> spotAt(at).ifPresentOrElse(model::tapSkin, model::tapBeside));
    }

    private void showLoupe(Point2D at) {
        picture.frameAt(at).filter(_ -> !thumbnail(at)).ifPresentOrElse(frame -> picture.loupe(frame, at,
                model.recognition().at(picture.spot(frame, at)).words()), picture::hideLoupe);
        pointAt(at);
    }

    /// Esc while the pointer is down: the loupe closes, and nothing is placed or moved.
    ///
    /// @return whether there was something to give up
    boolean cancel() {
        boolean down = gesture.isPresent();
        gesture = Optional.empty();
        loupe.end();
        if (down) {
            picture.letGo();
        }
        return down;
    }

    boolean loupeOpen() {
        return loupe.open();
    }

    /// Makes the view of a spot the large one.
    void bringForward(BodyPoint spot) {
        look(closeness.get().about(spot));
    }

    private boolean thumbnail(Point2D at) {
        return picture.frameAt(at).filter(frame -> frame.role() == Frame.Role.THUMBNAIL).isPresent();
    }

    private Optional<BodyPoint> spotAt(Point2D at) {
        return picture.frameAt(at).map(frame -> picture.spot(frame, at));
    }

    private void pointAt(Point2D at) {
        pointer = Optional.of(at);
        picture.showHot(thumbnail(at) ? Optional.empty()
                : spotAt(at).flatMap(model.recognition()::zone).or(this::selectedZone));
    }

    private void left() {
        pointer = Optional.empty();
        picture.showHot(selectedZone());
    }

    private Optional<Zone> selectedZone() {
        return model.selectedNeedle().flatMap(needle -> model.recognition().zone(needle.location().spot()));
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            zoomBy(Math.signum(event.getDeltaY()), new Point2D(event.getX(), event.getY()));
            event.consume();
        }
    }

    /// Closer or farther about the pointer; without one, about the middle of the large view, or of the face.
    void zoomBy(double steps) {
        BodyView view = closeness.get().zoom().map(zoom -> zoom.centre().view()).orElse(BodyView.FRONT);
        picture.frame(view).ifPresent(frame -> zoomBy(steps, pointer.filter(at -> picture.frameAt(at).isPresent())
                .orElse(new Point2D(frame.visible().centreX(), frame.visible().centreY()))));
    }

    private void zoomBy(double steps, Point2D at) {
        picture.frameAt(at).ifPresent(frame -> look(closeness.get().by(steps, frame, picture.spot(frame, at), at)));
    }

    private void pan(Point2D by) {
        closeness.get().zoom().flatMap(zoom -> picture.frame(zoom.centre().view()))
                .ifPresent(frame -> look(closeness.get().panned(by, frame)));
    }

    /// Back to all five views.
    void zoomOut() {
        look(Closeness.ALL);
    }

    private void look(Closeness next) {
        if (!next.equals(closeness.get())) {
            closeness.set(next);
            picture.look(next);
        }
    }

    /// Gives a picked needle the focus, so that the next keys are about it; out of view, the drawings.
    void focus(int key) {
        if (!picture.nodes().focus(key)) {
            requestFocus();
        }
    }

    /// Whether a needle has the focus.
    boolean focused(int key) {
        return picture.nodes().focused(key);
    }

    /// What happens when the views have taken other places.
    void onArranged(Runnable run) {
        picture.onArranged(run);
    }

    /// How close the drawing is looked at.
    ReadOnlyObjectProperty<Closeness> closenessProperty() {
        return closeness.getReadOnlyProperty();
    }

    /// Where a spot lies on the pane.
    Optional<Point2D> place(BodyPoint spot) {
        return picture.frame(spot.view()).map(frame -> {
            java.awt.geom.Point2D at = frame.toOutput(spot);
            return new Point2D(at.getX(), at.getY());
        });
    }
}
