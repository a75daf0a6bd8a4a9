package org.needlepoint.diagram.paint;

import java.awt.geom.Point2D;
import java.util.List;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Zone;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Stroke;

/// Draws body and needles onto a pen; one painter for screen, paper and thumbnails. Stateless, for any thread.
public final class Painter {

    private final Atlas atlas;

    public Painter(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Draws one view: body, zones, guides, features, fades, names with counts, L and R, title.
    public void body(Pen pen, Frame frame, BodyStyle style, SiteCounts counts) {
        BodyStyle used = frame.role() == Frame.Role.THUMBNAIL ? style.thumbnail() : style;
        BodyPainter body = new BodyPainter(pen, frame, used, atlas.drawing(frame.view()));
        body.draw(counts);
    }

    /// Draws every view of an arrangement.
    public void bodies(Pen pen, Arrangement arrangement, BodyStyle style, SiteCounts counts) {
        arrangement.frames().forEach(frame -> body(pen, frame, style, counts));
    }

    /// Draws the zone under the pointer solid, above a body that is already drawn.
    public void hotZone(Pen pen, Frame frame, BodyStyle style, Zone zone) {
        new BodyPainter(pen, frame, style, atlas.drawing(frame.view())).hot(zone);
    }

    /// Draws the needles; later ones lie on top, the selected one on top of all.
    public void needles(Pen pen, Arrangement arrangement, List<Mark> marks, BodyStyle style) {
        for (Frame frame : arrangement.frames()) {
            List<Mark> here = marks.stream().filter(mark -> frame.draws(mark.spot())).toList();
            new NeedlePainter(pen, frame, style, here).draw();
        }
    }

    /// Draws the difference of two sessions, above bodies that are already drawn.
    public void difference(Pen pen, Arrangement arrangement, List<Change> changes, BodyStyle style) {
        for (Frame frame : arrangement.frames()) {
            new DifferencePainter(pen, frame, style).draw(changes.stream()
                    .filter(change -> frame.draws(change.spot())).toList());
        }
    }

    /// Draws what a hand drew, above bodies that are already drawn and below the needles.
    public void annotations(Pen pen, Arrangement arrangement, List<Annotation> annotations, BodyStyle style) {
        for (Frame frame : arrangement.frames()) {
            List<Annotation> here = annotations.stream().filter(one -> one.view() == frame.view()).toList();
            if (!here.isEmpty()) {
                new AnnotationPainter(pen, frame, style).draw(here);
            }
        }
    }

    /// Draws the line that a hand is drawing just now.
    public void sketch(Pen pen, Arrangement arrangement, Stroke stroke, BodyStyle style) {
        new AnnotationPainter(pen, arrangement.frame(stroke.view()), style).sketch(stroke);
    }

    /// Draws where needles were placed, above bodies that are already drawn: heat in five steps, and a number per site.
    ///
    /// @param spots  every needle's spot
    /// @param counts the number of each site and side; a site without any shows 0
    public void heat(Pen pen, Arrangement arrangement, List<BodyPoint> spots, SiteCounts counts, BodyStyle style) {
        HeatField field = HeatField.of(spots);
        for (Frame frame : arrangement.frames()) {
            new HeatPainter(pen, frame, style, atlas.drawing(frame.view())).draw(field, counts);
        }
    }

    /// Draws a loupe over a point of a view: the drawing and its needles larger, a crosshair, and a name.
    ///
    /// @param at   the point of the output that is looked at
    /// @param name what is recognised there
    public void loupe(Pen pen, Loupe loupe, Frame under, Point2D at, List<Mark> marks, BodyStyle style, String name) {
        BodyStyle plain = new BodyStyle(style.palette(), style.lines(), style.zones(), style.guides(), false, false);
        Frame frame = loupe.frame(under, at.getX(), at.getY());
        LoupePainter glass = new LoupePainter(pen, style.palette(), loupe);
        glass.glass();
        body(pen, frame, plain, (_, _) -> 0);
        needles(pen, new Arrangement(List.of(frame)), marks, plain);
        glass.rim(name);
    }

    /// Draws one mark by itself, as in the needle list, the tiles and the table.
    public void mark(Pen pen, MarkShape shape, String number, Point2D centre, double radius, BodyStyle style) {
        new MarkPainter(pen, style, 0).shape(shape, number, centre.getX(), centre.getY(), radius, 1, true);
    }

    /// Draws the spike of a local twitch response in a box `size` wide.
    public void twitch(Pen pen, Point2D centre, double size, Palette palette) {
        Symbols.twitch().draw(pen, centre.getX(), centre.getY(), size, palette.twitch(), Symbols.Halo.NONE);
    }

    /// Draws a reaction's symbol in a box `size` wide.
    public void reaction(Pen pen, ReactionMark reaction, Point2D centre, double size, Palette palette) {
        Symbols.of(reaction).draw(pen, centre.getX(), centre.getY(), size, palette.text(), Symbols.Halo.NONE);
    }
}
