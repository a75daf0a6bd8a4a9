package org.needlepoint.diagram.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.diagram.Anchor;
import org.needlepoint.diagram.Contour;
import org.needlepoint.diagram.Drawing;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.Level;
import org.needlepoint.diagram.Zone;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;

/// Draws one view of the body, from the skin up: fill, zones, guides, features, silhouette, fades; then the names.
final class BodyPainter {

    /// The levels that are named on paper.
    private static final Set<String> FEW_LEVELS = Set.of("inion", "C2", "C7", "T4");
    /// The silhouette's line may stick out of the crop by this much.
    private static final double BLEED_MM = 3;
    /// At the end of a fade the body is gone altogether, a little before the crop.
    private static final double FADED_MM = 1.2;
    /// So that no hair line stays between a fade and what lies beyond it.
    private static final double OVERLAP_MM = 0.5;
    private static final double LEADER_DOT = 2.25;
    private static final double LINE_HEIGHT = 1.1;
    /// L and R keep at least this part of their size from the frame's edge.
    private static final double LEAST_INSET = 0.4;

    private final Pen pen;
    private final Frame frame;
    private final BodyStyle style;
    private final BodyStyle.Lines lines;
    private final Palette palette;
    private final Drawing drawing;
    private final AffineTransform place;

    BodyPainter(Pen pen, Frame frame, BodyStyle style, Drawing drawing) {
        this.pen = pen;
        this.frame = frame;
        this.style = style;
        this.lines = style.lines();
        this.palette = style.palette();
        this.drawing = drawing;
        this.place = frame.transform();
    }

    void draw(SiteCounts counts) {
        pen.pushClip(clip().shape());
        skin();
        fades();
        pen.popClip();
        // names may hang out of the crop; only an enlarged view ends at its frame
        boolean cut = frame.role() == Frame.Role.ENLARGED;
        if (cut) {
            pen.pushClip(frame.visible().shape());
        }
        if (style.guides()) {
            drawing.levels().stream().filter(this::named).forEach(this::level);
        }
        if (style.names()) {
            drawing.zones().forEach(zone -> zone.name().ifPresent(name -> name(zone, name, counts)));
        }
        if (cut) {
            pen.popClip();
        }
        titles();
    }

    private void skin() {
        Shape outline = placed(drawing.outline());
        pen.fill(outline, palette.body());
        drawing.shades().forEach(shade -> pen.fill(placed(shade), palette.shade()));
        if (style.zones()) {
            drawing.zones().forEach(zone -> pen.fill(placed(zone.path()), palette.zoneFill()));
            drawing.zoneEdges().forEach(edge -> pen.stroke(placed(edge), palette.zoneLine(), lines.zone()));
        }
        if (style.guides()) {
            drawing.guides().forEach(guide -> pen.stroke(placed(guide.path()), palette.guide(), lines.guide()));
        }
        for (Contour line : drawing.features()) {
            pen.stroke(placed(line.path()), palette.feature(), LineStyle.solid(weight(line)));
        }
        pen.stroke(outline, palette.bodyLine(), LineStyle.solid(lines.outline()));
    }

    void hot(Zone zone) {
        Shape path = placed(zone.path());
        pen.pushClip(clip().shape());
        pen.fill(path, palette.zoneHot());
        pen.stroke(path, palette.zone(), lines.hotZone());
        pen.popClip();
    }

    private double weight(Contour line) {
        return switch (line.weight()) {
            case STRONG -> lines.strong();
            case MEDIUM -> lines.medium();
            case FINE -> lines.fine();
        };
    }

    /// The crop with a little room for the silhouette's own line, within what the frame shows.
    private Extent clip() {
        double bleed = frame.role() == Frame.Role.ENLARGED ? 0 : BLEED_MM * frame.scale();
        return frame.toOutput(shown()).within(frame.visible().grown(bleed));
    }

    /// In mm; where the body fades out, the crop is the edge.
    private Extent shown() {
        Extent crop = drawing.crop();
        return new Extent(crop.left() - BLEED_MM, crop.top() - (drawing.fadeTopMm() > 0 ? 0 : BLEED_MM),
                crop.right() + BLEED_MM, crop.bottom() + (drawing.fadeBottomMm() > 0 ? 0 : BLEED_MM));
    }

    private void fades() {
        Extent crop = drawing.crop();
        if (drawing.fadeTopMm() > 0) {
            double gone = crop.top() + FADED_MM;
            pen.fade(band(gone, crop.top() + drawing.fadeTopMm()), Pen.Edge.TOP, palette.background());
            pen.fill(band(crop.top() - BLEED_MM, gone + OVERLAP_MM).shape(), palette.background());
        }
        if (drawing.fadeBottomMm() > 0) {
            double gone = crop.bottom() - FADED_MM;
            pen.fade(band(crop.bottom() - drawing.fadeBottomMm(), gone), Pen.Edge.BOTTOM, palette.background());
            pen.fill(band(gone - OVERLAP_MM, crop.bottom() + BLEED_MM).shape(), palette.background());
        }
    }

    /// The whole width of the drawing, between two heights in mm.
    private Extent band(double fromMm, double toMm) {
        return frame.toOutput(new Extent(shown().left(), fromMm, shown().right(), toMm));
    }

    private boolean named(Level level) {
        return !lines.fewLevels() || FEW_LEVELS.contains(level.name());
    }

    private void level(Level level) {
        level.tick().ifPresent(tick -> pen.stroke(line(tick), palette.guide(), LineStyle.solid(lines.tick())));
        double x = frame.toOutputX(level.xMm());
        double y = frame.toOutputY(level.yMm());
        List<String> words = level.wrapped() ? List.of(level.name().split(" ")) : List.of(level.name());
        for (String word : words) {
            pen.text(word, x, y, lines.guideSize(), false, level.anchor(), palette.secondaryText());
            y += LINE_HEIGHT * lines.guideSize();
        }
    }

    private void name(Zone zone, Zone.Name name, SiteCounts counts) {
        int needles = name.counted() ? count(zone, counts) : 0;
        String label = zone.label() + (needles > 0 ? " " : "");
        String number = needles > 0 ? Integer.toString(needles) : "";
        double labelWidth = pen.textWidth(label, lines.nameSize(), false);
        double width = labelWidth + (needles > 0 ? pen.textWidth(number, lines.nameSize(), true) : 0);
        // where the drawing is smaller than its names were laid out for, they move outwards
        double outwards = width * Math.max(0, 1 - frame.scale() / namesLaidOutAt());
        double x = frame.toOutputX(name.xMm()) - switch (name.anchor()) {
            case START -> outwards;
            case MIDDLE -> width / 2;
            case END -> width - outwards;
        };
        double y = frame.toOutputY(name.yMm());
        if (!seen(x, y, width)) {
            return;
        }
        name.leader().ifPresent(this::leader);
        pen.text(label, x, y, lines.nameSize(), false, Anchor.START, palette.secondaryText());
        if (needles > 0) {
            pen.text(number, x + labelWidth, y, lines.nameSize(), true, Anchor.START, palette.text());
        }
    }

    /// px per mm at 1440 x 900.
    private double namesLaidOutAt() {
        return drawing.view() == BodyView.BACK ? 0.967 : 1.114;
    }

    /// In an enlarged view a name is shown whole or not at all.
    private boolean seen(double x, double y, double width) {
        return frame.role() != Frame.Role.ENLARGED
                || frame.shows(x, y - lines.nameSize()) && frame.shows(x + width, y);
    }

    private void leader(Zone.Leader leader) {
        pen.stroke(line(leader), palette.leader(), LineStyle.solid(lines.leader()));
        double dot = LEADER_DOT * lines.leader();
        double x = frame.toOutputX(leader.toXMm());
        double y = frame.toOutputY(leader.toYMm());
        pen.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot), palette.leader());
    }

    private static int count(Zone zone, SiteCounts counts) {
        return zone.side().map(Stream::of).orElseGet(() -> Stream.of(Side.values()))
                .mapToInt(side -> counts.at(zone.site(), side)).sum();
    }

    private void titles() {
        Extent seen = frame.visible();
        double baseline = frame.titleBaseline();
        if (style.titles()) {
            pen.text(title(), seen.centreX(), baseline, lines.nameSize(), false, Anchor.MIDDLE,
                    palette.secondaryText());
        }
        Ink ink = lines.profileSides() ? palette.secondaryText() : palette.text();
        double inset = Math.max(lines.sideSize() * LEAST_INSET, sideInsetMm() * frame.scale());
        switch (drawing.view()) {
            case FRONT -> sides("R", "L", seen, inset, baseline, ink);
            case NECK, BACK -> sides("L", "R", seen, inset, baseline, ink);
            case LEFT, RIGHT -> {
                if (lines.profileSides()) {
                    side(drawing.view() == BodyView.LEFT ? "L" : "R", seen.centreX(), baseline, ink);
                }
            }
        }
    }

    /// The view's name; where L and R leave no room for all of it, the word before the comma.
    private String title() {
        String whole = drawing.view().title();
        double room = frame.visible().width() - 4 * Math.max(lines.sideSize() * LEAST_INSET,
                sideInsetMm() * frame.scale());
        return pen.textWidth(whole, lines.nameSize(), false) <= room ? whole : whole.split(",")[0];
    }

    private double sideInsetMm() {
        return drawing.view() == BodyView.BACK ? 40 : 10;
    }

    private void sides(String atLeft, String atRight, Extent seen, double inset, double baseline, Ink ink) {
        side(atLeft, seen.left() + inset, baseline, ink);
        side(atRight, seen.right() - inset, baseline, ink);
    }

    private void side(String letter, double x, double y, Ink ink) {
        pen.text(letter, x, y, lines.sideSize(), true, Anchor.MIDDLE, ink);
    }

    private Line2D line(Zone.Leader leader) {
        return new Line2D.Double(frame.toOutputX(leader.fromXMm()), frame.toOutputY(leader.fromYMm()),
                frame.toOutputX(leader.toXMm()), frame.toOutputY(leader.toYMm()));
    }

    private Shape placed(Shape mm) {
        return place.createTransformedShape(mm);
    }
}
