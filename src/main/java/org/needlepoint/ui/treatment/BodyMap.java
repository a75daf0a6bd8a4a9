package org.needlepoint.ui.treatment;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.ui.common.CanvasPen;

/// The body with the needles that are in, and no other (ux/diagram-layout.json, `treatmentMap`).
///
/// The body is painted once a size, the needles when one of them changes.
final class BodyMap extends Region {

    private static final BodyStyle STYLE = BodyStyle.treatment(Palette.dark());
    /// Room above the heads and beside the shoulders for marks on the edge.
    private static final double MARGIN = 8;

    private final Atlas atlas;
    private final Painter painter;
    private final Canvas body = new Canvas();
    private final Canvas needles = new Canvas();
    private List<Mark> marks = List.of();
    private Arrangement arrangement;

    BodyMap(Atlas atlas, Painter painter) {
        this.atlas = atlas;
        this.painter = painter;
        getStyleClass().add("body-map");
        getChildren().addAll(body, needles);
        setMouseTransparent(true);
    }

    void show(List<Mark> shown) {
        if (!shown.equals(marks)) {
            marks = List.copyOf(shown);
            paintNeedles();
        }
    }

    /// The marks that are drawn now.
    List<Mark> marks() {
        return marks;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width == body.getWidth() && height == body.getHeight() || width <= 0 || height <= 0) {
            return;
        }
        List.of(body, needles).forEach(canvas -> {
            canvas.setWidth(width);
            canvas.setHeight(height);
        });
        arrangement = Arrangement.fiveViews(atlas, Extent.ofSize(0, MARGIN, width, height - MARGIN), Spacing.treatment());
        GraphicsContext graphics = cleared(body);
        painter.bodies(new CanvasPen(graphics, 1), arrangement, STYLE, SiteCounts.NONE);
        paintNeedles();
    }

    private void paintNeedles() {
        if (arrangement != null) {
            painter.needles(new CanvasPen(cleared(needles), 1), arrangement, marks, STYLE);
        }
    }

    private static GraphicsContext cleared(Canvas canvas) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return canvas.getGraphicsContext2D();
    }
}
