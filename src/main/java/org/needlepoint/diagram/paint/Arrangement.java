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
    private static final List<BodyView> HEADS = List.of(BodyView.RIGHT, BodyView.FRONT, BodyView.LEFT);

    public Arrangement {
        frames = List.copyOf(frames);
    }

    /// All five views side by side, as large as the area allows.
    public static Arrangement fiveViews(Atlas atlas, Extent area, Spacing spacing) {
        Drawing neck = atlas.drawing(BodyView.NECK);
        Drawing back = atlas.drawing(BodyView.BACK);
        double headHeight = atlas.drawing(BodyView.FRONT).crop().height();
        double headWidths = HEADS.stream().mapToDouble(view -> atlas.drawing(view).crop().width()).sum();
        double widestHeads = (area.width() - 2 * spacing.headGap()) / (headWidths - 2 * spacing.overhangMm());
        double tallestBack = (area.width() - spacing.backGap()) / BACK_ROW_ASPECT;

        double band = spacing.titleBand();
        double leastBack = Math.min(tallestBack, spacing.leastScale() * back.crop().height());
        double leastHeads = Math.min(widestHeads, spacing.leastScale()) * headHeight;
        double lacking = leastBack + leastHeads + 2 * band - area.height();
        if (lacking > 0) {
            band = Math.max(band * TIGHT_BAND, band - lacking / 2);
        }
        double height = Math.max(1, area.height() - 2 * band);
        double heads = Math.min(widestHeads, HEADS_SHARE * height / headHeight);
        if (height - heads * headHeight < leastBack) {
            heads = Math.min(heads, Math.max(spacing.leastScale(), (height - leastBack) / headHeight));
        }
        double backRow = Math.min(tallestBack, height - heads * headHeight);

        List<Frame> frames = new ArrayList<>();
        double x = area.centreX() - (heads * headWidths + 2 * spacing.headGap()) / 2;
        for (BodyView view : HEADS) {
            Drawing drawing = atlas.drawing(view);
            frames.add(Frame.of(drawing, x, area.top(), heads, spacing.discRadius()));
            x += heads * drawing.crop().width() + spacing.headGap();
        }
        double y = area.top() + heads * headHeight + band;
        x = area.centreX() - (backRow * (aspect(neck) + aspect(back)) + spacing.backGap()) / 2;
        frames.add(Frame.of(neck, x, y, backRow / neck.crop().height(), spacing.discRadius()));
        x += backRow * aspect(neck) + spacing.backGap();
        frames.add(Frame.of(back, x, y, backRow / back.crop().height(), spacing.discRadius()));
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

    /// The index of the mark whose centre is nearest to a point and no farther than its radius plus `reach`; empty where there is none.
    public OptionalInt pick(List<Mark> marks, double x, double y, double reach) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            Frame frame = frame(marks.get(i).spot().view());
            Point2D centre = frame.toOutput(marks.get(i).spot());
            double distance = centre.distance(x, y);
            if (frame.shows(centre.getX(), centre.getY()) && distance <= frame.discRadius() + reach && distance < least) {
                best = i;
                least = distance;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static double aspect(Drawing drawing) {
        return drawing.crop().width() / drawing.crop().height();
    }
}
