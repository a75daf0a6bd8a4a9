package org.needlepoint.diagram;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Where a needle that is placed by keys goes: the middle of its site's zone, then the next free spot (UX section 9).
public final class KeyedSpots {

    /// Two discs of 20 px do not touch at 100 %, where a head is drawn at about 1.1 px per mm.
    public static final double DISC_MM = 18;

    private static final double STEP_MM = 2;

    private final Atlas atlas;
    private final Recognition recognition;

    public KeyedSpots(Atlas atlas, Recognition recognition) {
        this.atlas = atlas;
        this.recognition = recognition;
    }

    /// The free spot nearest to the middle of a site's zone, at least one disc from every needle.
    ///
    /// @param taken where needles are
    /// @return empty where the zone is full, or the site has no zone
    public Optional<BodyPoint> free(Site site, Side side, List<BodyPoint> taken) {
        List<BodyPoint> spots = spots(site, side);
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        double x = spots.stream().mapToDouble(BodyPoint::xMm).average().orElseThrow();
        double y = spots.stream().mapToDouble(BodyPoint::yMm).average().orElseThrow();
        // a zone may be bent about its mean: its middle is its own spot nearest to that
        Comparator<BodyPoint> nearestMean = Comparator.comparingDouble(spot ->
                Math.hypot(spot.xMm() - x, spot.yMm() - y));
        BodyPoint middle = spots.stream().min(nearestMean).orElseThrow();
        return spots.stream().filter(spot -> taken.stream().allMatch(other -> other.distanceMm(spot) >= DISC_MM))
                .min(Comparator.comparingDouble(middle::distanceMm));
    }

    private List<BodyPoint> spots(Site site, Side side) {
        Drawing drawing = atlas.drawing(view(site, side));
        List<BodyPoint> spots = new ArrayList<>();
        for (Zone zone : drawing.zones()) {
            if (zone.site() == site && zone.side().filter(of -> of != side).isEmpty()) {
                Rectangle2D around = zone.path().getBounds2D();
                for (double x = onGrid(around.getMinX()); x <= around.getMaxX(); x += STEP_MM) {
                    for (double y = onGrid(around.getMinY()); y <= around.getMaxY(); y += STEP_MM) {
                        BodyPoint spot = new BodyPoint(drawing.view(), x, y, drawing.version());
                        if (zone.path().contains(x, y) && counts(spot, site, side)) {
                            spots.add(spot);
                        }
                    }
                }
            }
        }
        return spots;
    }

    private boolean counts(BodyPoint spot, Site site, Side side) {
        return recognition.at(spot) instanceof Recognised.OnBody body && body.site() == site && body.side() == side;
    }

    private static double onGrid(double from) {
        return Math.ceil(from / STEP_MM) * STEP_MM;
    }

    /// The forehead from the front, temple and top of ear in the profile, neck and upper back from behind.
    private static BodyView view(Site site, Side side) {
        return switch (site) {
            case FOREHEAD, OTHER -> BodyView.FRONT;
            case TEMPLE, TOP_OF_EAR -> side == Side.LEFT ? BodyView.LEFT : BodyView.RIGHT;
            case NECK -> BodyView.NECK;
            case UPPER_BACK -> BodyView.BACK;
        };
    }
}
