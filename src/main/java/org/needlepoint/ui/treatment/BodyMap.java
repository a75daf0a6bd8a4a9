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
    private static final double DRAWN_WIDTH = 392;
    /// How much of what the views leave free lies above them.
    private static final double ABOVE = 0.5;
    /// Free below the views on the map as it was drawn.
    private static final double SPARE = 50;
    private static final double LEAST_DISC = 10.5;

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
        Spacing spacing = spacing(width);
        double used = bottom(Arrangement.fiveViews(atlas, Extent.ofSize(0, 0, width, height - MARGIN), spacing))
                + spacing.titleBand();
        double top = MARGIN + Math.max(0, height - MARGIN - used - SPARE) * ABOVE;
        arrangement = Arrangement.fiveViews(atlas, Extent.ofSize(0, top, width, height - top), spacing);
        GraphicsContext graphics = cleared(body);
        painter.bodies(new CanvasPen(graphics, 1), arrangement, STYLE, SiteCounts.NONE);
        paintNeedles();
    }

    private static double bottom(Arrangement views) {
        return views.frames().stream().mapToDouble(frame -> frame.visible().bottom()).max().orElse(0);
    }

    /// On a map smaller than it was drawn for, the discs are smaller too, down to what can be told apart.
    private static Spacing spacing(double width) {
        Spacing drawn = Spacing.treatment();
        double disc = Math.max(LEAST_DISC, Math.min(1, width / DRAWN_WIDTH) * drawn.discRadius());
        return new Spacing(drawn.headGap(), drawn.backGap(), drawn.titleBand(), drawn.titleDrop(), drawn.titleFoot(),
                drawn.overhangMm(), disc, drawn.leastScale());
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
