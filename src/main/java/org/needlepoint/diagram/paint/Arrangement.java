package org.needlepoint.diagram.paint;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Drawing;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyView;

/// Where the five views lie: profiles face inwards, heads above, neck and back below (ux/diagram-layout.json).
public record Arrangement(List<Frame> frames) {

    /// Heads take at most this part of the height of both rows.
    private static final double HEADS_SHARE = 0.525;
    /// Width of neck and back together, for their height.
    private static final double BACK_ROW_ASPECT = 2.876;
    /// Titles may stand in the faded foot of the drawings where the height is short.
    private static final double TIGHT_BAND = 0.5;
    /// The column of small views beside an enlarged one takes this part of the width.
    private static final double COLUMN_SHARE = 0.19;
    private static final double LARGE_DISC = 1.4;
    private static final double SMALL_DISC = 0.7;
    private static final List<BodyView> HEADS = List.of(BodyView.RIGHT, BodyView.FRONT, BodyView.LEFT);

    public Arrangement {
        frames = List.copyOf(frames);
    }

    /// All five views side by side, as large as the area allows.
    public static Arrangement fiveViews(Atlas atlas, Extent area, Spacing spacing) {
        Rows rows = Rows.in(atlas, area, spacing);
        List<Frame> frames = new ArrayList<>();
        double x = area.centreX() - (rows.headScale * rows.headWidthsMm + 2 * spacing.headGap()) / 2;
        for (BodyView view : HEADS) {
            frames.add(rows.frame(atlas.drawing(view), x, area.top(), rows.headScale, spacing));
            x += rows.headScale * atlas.drawing(view).crop().width() + spacing.headGap();
        }
        Drawing neck = atlas.drawing(BodyView.NECK);
        Drawing back = atlas.drawing(BodyView.BACK);
        double neckScale = rows.backHeight / neck.crop().height();
        double backScale = rows.backHeight / back.crop().height();
        double y = area.top() + rows.headScale * rows.headHeightMm + rows.band;
        double neckWidth = neckScale * neck.crop().width();
        x = area.centreX() - (neckWidth + spacing.backGap() + backScale * back.crop().width()) / 2;
        frames.add(rows.frame(neck, x, y, neckScale, spacing));
        frames.add(rows.frame(back, x + neckWidth + spacing.backGap(), y, backScale, spacing));
        return new Arrangement(frames);
    }

    /// One view large, the other four small in a column on the right; the large one comes first.
    public static Arrangement enlarged(Atlas atlas, Extent area, Spacing spacing, Zoom zoom) {
        BodyView large = zoom.centre().view();
        double columnWidth = area.width() * COLUMN_SHARE;
        Extent main = new Extent(area.left(), area.top(), area.right() - columnWidth - spacing.headGap(),
                area.bottom() - spacing.titleBand());
        double scale = fiveViews(atlas, area, spacing).frame(large).scale() * zoom.factor();
        List<Frame> frames = new ArrayList<>();
        frames.add(enlarged(atlas.drawing(large), main, scale, spacing, zoom));
        double slot = area.height() / (BodyView.values().length - 1);
        double y = area.top();
        for (BodyView view : BodyView.values()) {
            if (view != large) {
                Drawing drawing = atlas.drawing(view);
                Extent crop = drawing.crop();
                double small = Math.min(columnWidth / crop.width(), (slot - spacing.titleBand()) / crop.height());
                double x = area.right() - columnWidth / 2 - crop.width() * small / 2;
                frames.add(Frame.of(drawing, Frame.Role.THUMBNAIL, x, y, small, spacing.titleDrop(),
                        spacing.discRadius() * SMALL_DISC));
                y += slot;
            }
        }
        return new Arrangement(frames);
    }

    /// The frame of a view.
    public Frame frame(BodyView view) {
        return frames.stream().filter(frame -> frame.view() == view).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(view + " is not shown"));
    }

    /// The frame that a point of the output belongs to, or empty between the views.
    public Optional<Frame> frameAt(double x, double y) {
        return frames.stream().filter(frame -> frame.shows(x, y)).findFirst();
    }

    /// The index of the mark whose centre is nearest to a point and no farther than its radius plus `reach`; empty
    /// where there is none.
    public OptionalInt pick(List<Mark> marks, double x, double y, double reach) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            Frame frame = frame(marks.get(i).spot().view());
            Point2D centre = frame.toOutput(marks.get(i).spot());
            double distance = centre.distance(x, y);
            if (frame.draws(marks.get(i).spot()) && distance <= frame.discRadius() + reach && distance < least) {
                best = i;
                least = distance;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static Frame enlarged(Drawing drawing, Extent main, double scale, Spacing spacing, Zoom zoom) {
        Extent crop = drawing.crop();
        double x = kept(zoom.centre().xMm(), crop.left(), crop.right(), main.width() / scale);
        double y = kept(zoom.centre().yMm(), crop.top(), crop.bottom(), main.height() / scale);
        double originX = main.centreX() - x * scale;
        double originY = main.centreY() - y * scale;
        Extent whole = new Extent(originX + crop.left() * scale, originY + crop.top() * scale,
                originX + crop.right() * scale, originY + crop.bottom() * scale);
        Extent visible = whole.within(main);
        double disc = spacing.discRadius() * (zoom.factor() >= Zoom.LARGE_DISCS ? LARGE_DISC : 1);
        return new Frame(drawing.view(), Frame.Role.ENLARGED, originX, originY, scale, visible,
                visible.bottom() + spacing.titleDrop(), disc);
    }

    /// The middle of what is seen, kept so that nothing beside the crop is seen while there is crop to see.
    private static double kept(double middle, double from, double to, double seen) {
        return seen >= to - from ? (from + to) / 2 : Math.clamp(middle, from + seen / 2, to - seen / 2);
    }

    /// How the height of an area is divided between heads, neck and back, and titles.
    private record Rows(double headScale, double headHeightMm, double headWidthsMm, double backHeight, double band) {

        Frame frame(Drawing drawing, double x, double y, double scale, Spacing spacing) {
            return Frame.of(drawing, Frame.Role.WHOLE, x, y, scale, spacing.titleDrop(band), spacing.discRadius());
        }

        static Rows in(Atlas atlas, Extent area, Spacing spacing) {
            double headHeight = atlas.drawing(BodyView.FRONT).crop().height();
            double headWidths = HEADS.stream().mapToDouble(view -> atlas.drawing(view).crop().width()).sum();
            double widestHeads = (area.width() - 2 * spacing.headGap()) / (headWidths - 2 * spacing.overhangMm());
            double tallestBack = (area.width() - spacing.backGap()) / BACK_ROW_ASPECT;
            double backHeight = atlas.drawing(BodyView.BACK).crop().height();
            double leastBack = Math.min(tallestBack, spacing.leastScale() * backHeight);
            double leastHeads = Math.min(widestHeads, spacing.leastScale());

            double wished = spacing.titleBand();
            double lacking = leastHeads * headHeight + leastBack + 2 * wished - area.height();
            double band = Math.clamp(wished - lacking / 2, wished * TIGHT_BAND, wished);
            double height = Math.max(1, area.height() - 2 * band);
            double heads = Math.min(widestHeads, HEADS_SHARE * height / headHeight);
            if (height - heads * headHeight < leastBack) {
                heads = Math.min(heads, Math.max(leastHeads, (height - leastBack) / headHeight));
            }
            return new Rows(heads, headHeight, headWidths, Math.min(tallestBack, height - heads * headHeight), band);
        }
    }
}
