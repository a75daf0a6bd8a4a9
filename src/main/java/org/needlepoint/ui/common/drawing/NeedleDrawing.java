package org.needlepoint.ui.common.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.ui.common.state.Picture;

/// The five drawings with needles on them, to look at and to tap; nothing is dragged or zoomed here.
///
/// What it shows stands in a list beside it too, where keyboard and screen reader find it.
public final class NeedleDrawing extends StackPane {

    /// A disc is met a little beyond its edge (UX section 5).
    private static final double REACH_PX = 12;
    private static final double SIDE = 8;
    private static final double TOP = 12;
    private static final double BOTTOM = 6;

    private final Drawings drawings;
    private final Picture bodies;
    private final Picture needles;
    private Optional<Arrangement> arrangement = Optional.empty();
    private List<Mark> marks = List.of();
    private IntConsumer onNeedle = _ -> { };
    private Consumer<BodyPoint> onSkin = _ -> { };

    /// @param words what the drawings show, read out
    public NeedleDrawing(Drawings drawings, String words) {
        this.drawings = drawings;
        this.bodies = new Picture(words, drawings.palette(), (pen, area, palette) ->
                drawings.painter().bodies(pen, arranged(area), style(palette), SiteCounts.NONE));
        this.needles = new Picture(words, drawings.palette(), this::drawNeedles);
        bodies.setMouseTransparent(true);
        needles.setMouseTransparent(true);
        setMinSize(0, 0);
        setId("needle-drawing");
        getStyleClass().add("needle-drawing");
        getChildren().addAll(bodies, needles);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private Arrangement arranged(Extent area) {
        Extent inner = new Extent(area.left() + SIDE, area.top() + TOP,
                Math.max(area.left() + SIDE + 1, area.right() - SIDE),
                Math.max(area.top() + TOP + 1, area.bottom() - BOTTOM));
        Arrangement placed = Arrangement.fiveViews(drawings.atlas(), inner, Spacing.screen());
        arrangement = Optional.of(placed);
        return placed;
    }

    private void drawNeedles(Pen pen, Extent area, Palette palette) {
        drawings.painter().needles(pen, arranged(area), marks, style(palette));
    }

    private static BodyStyle style(Palette palette) {
        BodyStyle chart = BodyStyle.chart(palette);
        return new BodyStyle(palette, chart.lines(), false, true, false, true);
    }

    /// Shows needles; drawn only when they changed.
    public void show(List<Mark> shown) {
        if (!marks.equals(shown)) {
            marks = List.copyOf(shown);
            needles.redraw();
        }
    }

    /// What a tap on a needle does, by its index among those shown.
    public void onNeedle(IntConsumer use) {
        onNeedle = use;
    }

    /// What a tap beside every needle does.
    public void onSkin(Consumer<BodyPoint> use) {
        onSkin = use;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || arrangement.isEmpty()) {
            return;
        }
        arrangement.get().pick(marks, event.getX(), event.getY(), REACH_PX).ifPresentOrElse(onNeedle,
                () -> arrangement.get().frameAt(event.getX(), event.getY()).ifPresent(frame ->
                        onSkin.accept(frame.toBody(event.getX(), event.getY(),
                                drawings.atlas().drawing(frame.view()).version()))));
    }

    /// Where a spot lies on the drawing, once it has a size.
    public Optional<Point2D> place(BodyPoint spot) {
        return arrangement.map(placed -> {
            Frame frame = placed.frame(spot.view());
            return new Point2D(frame.toOutputX(spot.xMm()), frame.toOutputY(spot.yMm()));
        });
    }
}
