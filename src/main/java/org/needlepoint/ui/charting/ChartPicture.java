package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.Zone;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.diagram.paint.Loupe;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.Stroke;
import org.needlepoint.ui.common.Marks;

/// What the drawing shows: bodies, the zone under the pointer, needles, and the needle in hand. Knows no mouse.
///
/// Each is a layer of its own, and a layer is drawn again only when what it shows has changed.
final class ChartPicture extends StackPane {

    private static final double SIDE = 16;
    private static final double TOP = 58;
    private static final double BOTTOM = 11;

    private final ChartingModel model;
    private final Atlas atlas;
    private final MarkLook look;
    private final Layers layers = new Layers();
    private final NeedleNodes nodes;
    private final GhostNodes ghostNodes;
    private Closeness closeness = Closeness.ALL;
    private Optional<Arrangement> arrangement = Optional.empty();
    private Runnable arranged = () -> { };
    private List<NeedlePlacement> needles = List.of();
    private List<Mark> marks = List.of();
    private List<NeedlePlacement> ghosts = List.of();
    private Annotations annotations = Annotations.NONE;
    private List<Integer> counts = List.of();
    private Optional<Zone> hot = Optional.empty();
    private OptionalInt held = OptionalInt.empty();
    private Instant now;

    ChartPicture(ChartingModel model, Atlas atlas, MarkLook look, Instant now) {
        this.model = model;
        this.atlas = atlas;
        this.look = look;
        this.now = now;
        this.nodes = new NeedleNodes(model);
        this.ghostNodes = new GhostNodes(model.rules().ghosts());
        setMinSize(0, 0);
        getChildren().addAll(layers, ghostNodes, nodes);
        layers.widthProperty().addListener((_, _, _) -> resized());
        layers.heightProperty().addListener((_, _, _) -> resized());
        look.palette().subscribe(_ -> drawAll());
    }

    private void resized() {
        if (layers.fit()) {
            drawAll();
        }
    }

    /// What happens when the views have taken other places.
    void onArranged(Runnable run) {
        arranged = run;
    }

    /// Looks from another distance.
    void look(Closeness from) {
        closeness = from;
        drawAll();
    }

    private void drawAll() {
        if (layers.widthPx() < 1 || layers.heightPx() < 1) {
            return;
        }
        Extent area = new Extent(SIDE, TOP, Math.max(SIDE + 1, layers.widthPx() - SIDE),
                Math.max(TOP + 1, layers.heightPx() - BOTTOM));
        Arrangement next = closeness.zoom().map(zoom -> Arrangement.enlarged(atlas, area, Spacing.screen(), zoom))
                .orElseGet(() -> Arrangement.fiveViews(atlas, area, Spacing.screen()));
        arrangement = Optional.of(next);
        arranged.run();
        layers.draw(Layers.Layer.BODY, pen -> look.painter().bodies(pen, next, style(), siteCounts()));
        drawAnnotations();
        drawGhosts();
        drawNeedles();
        drawHot();
    }

    private BodyStyle style() {
        return BodyStyle.chart(look.palette().getValue());
    }

    private SiteCounts siteCounts() {
        return model.session().chart()::count;
    }

    /// Shows the session as it is at a moment.
    void show(Instant at) {
        now = at;
        needles = model.session().chart().placements();
        showAnnotations();
        List<NeedlePlacement> earlier = model.rules().ghosts().visible();
        if (!earlier.equals(ghosts)) {
            ghosts = earlier;
            drawGhosts();
        }
        List<Integer> latest = siteNumbers();
        if (latest.equals(counts)) {
            drawNeedles();
        } else {
            counts = latest;
            drawAll();
        }
    }

    private void showAnnotations() {
        Annotations latest = model.session().chart().annotations();
        if (!latest.equals(annotations)) {
            annotations = latest;
            drawAnnotations();
        }
    }

    private void drawAnnotations() {
        List<Annotation> all = annotations.drawn().stream().map(Annotations.Drawn::annotation).toList();
        arrangement.ifPresent(placed -> layers.draw(Layers.Layer.DRAWN,
                pen -> look.painter().annotations(pen, placed, all, style())));
    }

    /// Shows the line that a hand is drawing; empty when it is done.
    void sketch(Optional<Stroke> line) {
        arrangement.ifPresent(placed -> layers.draw(Layers.Layer.HAND,
                pen -> line.ifPresent(stroke -> look.painter().sketch(pen, placed, stroke, style()))));
    }

    /// Brings the shapes to a moment; draws only when a needle became due or over.
    void tick(Instant at) {
        now = at;
        if (!marksNow().equals(marks)) {
            drawNeedles();
        }
    }

    private List<Integer> siteNumbers() {
        List<Integer> numbers = new ArrayList<>();
        for (Site site : Site.values()) {
            for (Side side : Side.values()) {
                numbers.add(model.session().chart().count(site, side));
            }
        }
        return numbers;
    }

    /// The last session lies below the needles of today, in a layer of its own.
    private void drawGhosts() {
        arrangement.ifPresent(placed -> {
            layers.draw(Layers.Layer.GHOSTS, pen -> look.painter().needles(pen, placed, ghostMarks(), style()));
            ghostNodes.show(ghosts, placed);
        });
    }

    private List<Mark> ghostMarks() {
        return ghosts.stream().map(needle -> Mark.of(needle.location().spot(), "", MarkShape.GHOST)).toList();
    }

    private List<Mark> marksNow() {
        int selected = model.selectedProperty().get();
        return needles.stream().map(needle -> Marks.of(needle, now, needle.key() == selected)).toList();
    }

    private void drawNeedles() {
        marks = marksNow();
        arrangement.ifPresent(placed -> {
            List<Mark> lying = new ArrayList<>(marks);
            held.ifPresent(index -> lying.remove(index));
            layers.draw(Layers.Layer.NEEDLES, pen -> look.painter().needles(pen, placed, lying, style()));
            nodes.show(needles, placed, now);
        });
    }

    /// Takes a needle into the hand: it leaves its layer, so that dragging draws nothing else again.
    void hold(int index) {
        held = OptionalInt.of(index);
        drawNeedles();
    }

    /// Shows the needle in hand at a spot.
    void holdAt(BodyPoint spot) {
        held.ifPresent(index -> {
            Mark mark = marks.get(index);
            Mark moved = new Mark(spot, mark.number(), mark.shape(), mark.twitch(), mark.reaction(), true);
            arrangement.ifPresent(placed -> layers.draw(Layers.Layer.HAND,
                    pen -> look.painter().needles(pen, placed, List.of(moved), style())));
        });
    }

    /// Lays the needle down.
    void letGo() {
        held = OptionalInt.empty();
        layers.draw(Layers.Layer.HAND, _ -> { });
        drawNeedles();
    }

    /// Shows the loupe over a point of a view.
    void loupe(Frame frame, Point2D at, String name) {
        Loupe loupe = Loupe.beside(at.getX(), at.getY(), new Extent(0, 0, layers.widthPx(), layers.heightPx()));
        layers.draw(Layers.Layer.LOUPE, pen -> look.painter().loupe(pen, loupe, frame,
                new java.awt.geom.Point2D.Double(at.getX(), at.getY()), marks, style(), name));
    }

    void hideLoupe() {
        layers.draw(Layers.Layer.LOUPE, _ -> { });
    }

    /// Whether a disc placed at a point of a view would touch another.
    boolean crowded(Frame frame, Point2D at) {
        return needleAt(at, frame.discRadius()).isPresent();
    }

    /// Turns a zone solid; empty for none.
    void showHot(Optional<Zone> zone) {
        if (!zone.equals(hot)) {
            hot = zone;
            drawHot();
        }
    }

    private void drawHot() {
        arrangement.ifPresent(placed -> layers.draw(Layers.Layer.ZONE, pen -> hot.ifPresent(zone ->
                placed.frames().stream().filter(frame -> atlas.drawing(frame.view()).zones().contains(zone))
                        .forEach(frame -> look.painter().hotZone(pen, frame, style(), zone)))));
    }

    /// The needle at a point, nearest centre first; within a few px of its edge.
    Optional<Integer> needleAt(Point2D at, double reach) {
        OptionalInt index = arrangement.map(placed -> placed.pick(marks, at.getX(), at.getY(), reach))
                .orElse(OptionalInt.empty());
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    /// The needle of the last session at a point, nearest centre first.
    Optional<NeedlePlacement> ghostAt(Point2D at) {
        OptionalInt index = arrangement.map(placed -> placed.pick(ghostMarks(), at.getX(), at.getY(), 0))
                .orElse(OptionalInt.empty());
        return index.isPresent() ? Optional.of(ghosts.get(index.getAsInt())) : Optional.empty();
    }

    NeedleNodes nodes() {
        return nodes;
    }

    /// The key of the needle with the given index on the picture.
    int key(int index) {
        return needles.get(index).key();
    }

    /// The view that a point belongs to.
    Optional<Frame> frameAt(Point2D at) {
        return arrangement.flatMap(placed -> placed.frameAt(at.getX(), at.getY()));
    }

    /// The frame of a view, once the picture has a size.
    Optional<Frame> frame(BodyView view) {
        return arrangement.map(placed -> placed.frame(view));
    }

    /// The spot at a point of a view, on the drawing's present version.
    BodyPoint spot(Frame frame, Point2D at) {
        return frame.toBody(at.getX(), at.getY(), atlas.drawing(frame.view()).version());
    }
}
