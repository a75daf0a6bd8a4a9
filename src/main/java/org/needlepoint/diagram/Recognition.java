package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.diagram.Recognised.OnBody;
import org.needlepoint.diagram.Recognised.Refused;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Tells which site, side and muscles lie under a spot (UX section 5); pure, for any thread.
///
/// Every spot is looked up on the patient's left and the answer turned round, so that left and right can never differ.
/// A spot on the midline of the face, neck or back is [Side#CENTRE] only where x is exactly 0; otherwise its own x
/// decides.
public final class Recognition {

    /// Within this distance of the midline a spot of the forehead is "centre" (C23).
    public static final double CENTRE_OF_FOREHEAD_MM = 5;
    /// A finger that lands this far outside the silhouette still means the body's edge.
    public static final double EDGE_TOLERANCE_MM = 2;

    private static final Map<Site, Set<String>> REGIONS = regions();
    private static final Set<String> FOREHEAD_MUSCLES = Set.of(Muscle.PROCERUS.id(), Muscle.CORRUGATOR_SUPERCILII.id());
    private static final String OFF_BODY = "This spot is off the body. Tap on the drawing.";
    private static final String OUTSIDE_VIEW = "This spot is outside the view. Choose the view that shows it.";
    private static final Map<String, String> NO_NEEDLE = Map.of(
            "neck_front", "The front of the neck takes no needle: windpipe and carotid artery lie there. "
                    + "Tap the side or the back of the neck.",
            "eye", "The eye takes no needle. Tap the forehead or the temple.",
            "mouth", "The mouth takes no needle. Tap elsewhere on the face.");

    private final Atlas atlas;
    private final Edges edges;

    public Recognition(Atlas atlas) {
        this.atlas = atlas;
        this.edges = new Edges(atlas);
    }

    /// What lies under the spot.
    public Recognised at(BodyPoint spot) {
        Side side = sideOf(spot);
        BodyPoint onLeft = side == Side.RIGHT ? spot.mirrored() : spot;
        return turned(onTheLeft(onLeft), side, spot);
    }

    /// The same spot in millimetres, on the version of the drawing that is shown today.
    public BodyPoint present(BodyPoint spot) {
        return new BodyPoint(spot.view(), spot.xMm(), spot.yMm(), atlas.drawing(spot.view()).version());
    }

    /// The named landmark of the view that is nearest to the spot.
    public Optional<NearLandmark> near(BodyPoint spot) {
        return NearLandmark.of(atlas.drawing(spot.view()), spot);
    }

    /// "about 12 mm above the left tragus"; empty where the view names no landmark.
    public String nearWords(BodyPoint spot) {
        return near(spot).map(NearLandmark::words).orElse("");
    }

    /// The zone shown under the spot, for the highlight that follows the pointer.
    public Optional<Zone> zone(BodyPoint spot) {
        return atlas.drawing(spot.view()).zoneAt(spot.xMm(), spot.yMm());
    }

    /// What lies under the same spot of the patient's other side, for "Both sides".
    public Recognised mirrored(BodyPoint spot) {
        return at(spot.mirrored());
    }

    private static Side sideOf(BodyPoint spot) {
        return switch (spot.view()) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case FRONT -> spot.xMm() == 0 ? Side.CENTRE : spot.xMm() > 0 ? Side.LEFT : Side.RIGHT;
            case NECK, BACK -> spot.xMm() == 0 ? Side.CENTRE : spot.xMm() < 0 ? Side.LEFT : Side.RIGHT;
        };
    }

    /// The answer for a spot on the left or the midline; its side is filled in afterwards.
    private Recognised onTheLeft(BodyPoint spot) {
        Drawing drawing = atlas.drawing(spot.view());
        Optional<Point2D> body = edges.inside(spot);
        if (body.isEmpty()) {
            return new Refused(OFF_BODY);
        }
        if (!drawing.crop().contains(spot.xMm(), spot.yMm())) {
            return new Refused(OUTSIDE_VIEW);
        }
        Point2D at = body.get();
        Optional<Region> refused = drawing.refused().stream().filter(region -> covers(region, at)).findFirst();
        if (refused.isPresent()) {
            return new Refused(NO_NEEDLE.get(refused.get().name()));
        }
        List<Muscle> under = musclesUnder(drawing, at);
        Site site = siteAt(drawing, at);
        String place = site == Site.OTHER ? otherPlace(drawing, at, under) : site.label();
        return new OnBody(site, Side.LEFT, place, under.stream().findFirst(), under);
    }

    private static Recognised turned(Recognised found, Side side, BodyPoint spot) {
        return switch (found) {
            case Refused refused -> refused;
            case OnBody body -> {
                boolean centre = body.site() == Site.FOREHEAD && spot.view() == BodyView.FRONT
                        && Math.abs(spot.xMm()) <= CENTRE_OF_FOREHEAD_MM;
                yield new OnBody(body.site(), centre ? Side.CENTRE : side, body.place(), body.proposed(), body.under());
            }
        };
    }

    /// A zone is what the eye sees and comes first; then every region, drawn or not.
    private static Site siteAt(Drawing drawing, Point2D at) {
        Optional<Site> shown = drawing.zoneAt(at.getX(), at.getY()).map(Zone::site);
        return shown.orElseGet(() -> REGIONS.keySet().stream()
                .filter(site -> drawing.sites().stream()
                        .anyMatch(region -> REGIONS.get(site).contains(region.name()) && covers(region, at))
                        || site == Site.FOREHEAD && drawing.muscles().stream()
                                .anyMatch(region -> FOREHEAD_MUSCLES.contains(region.name()) && covers(region, at)))
                .findFirst().orElse(Site.OTHER));
    }

    private static List<Muscle> musclesUnder(Drawing drawing, Point2D at) {
        return drawing.muscles().stream().filter(region -> covers(region, at))
                .map(region -> Muscle.ofId(region.name())
                        .orElseThrow(() -> new IllegalStateException("no muscle is called " + region.name())))
                .sorted(Comparator.comparing(Muscle::layer).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String otherPlace(Drawing drawing, Point2D at, List<Muscle> under) {
        if (!under.isEmpty()) {
            return under.getFirst().label();
        }
        return drawing.landmarks().stream().filter(Landmark::naming)
                .min(Comparator.comparingDouble(landmark -> at.distance(landmark.xMm(), landmark.yMm())))
                .map(Landmark::label).orElseThrow();
    }

    private static boolean covers(Region region, Point2D at) {
        Shape path = region.path();
        return region.part() != Region.Part.RIGHT && path.contains(at);
    }

    private static Map<Site, Set<String>> regions() {
        Map<Site, Set<String>> regions = new EnumMap<>(Site.class);
        regions.put(Site.FOREHEAD, Set.of("centre_of_forehead"));
        regions.put(Site.TEMPLE, Set.of("temple"));
        regions.put(Site.TOP_OF_EAR, Set.of("top_of_ear"));
        regions.put(Site.NECK, Set.of("neck_side", "neck_back"));
        regions.put(Site.UPPER_BACK, Set.of("upper_back"));
        return regions;
    }
}
