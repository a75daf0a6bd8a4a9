package org.needlepoint.diagram;

import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.BodyView;

/// One of the five drawings, in mm of an average adult from the view's named origin.
///
/// Nobody changes its paths: a drawing is shared between threads.
///
/// @param version      from 1; every needle is stored with the version it was charted on
/// @param crop         the part that is shown
/// @param fadeTopMm    how far the body fades out at the top of the crop; 0 where it does not
/// @param fadeBottomMm the same at the bottom
/// @param outline      the closed silhouette; it goes on below the crop
/// @param zones        the sites as shown
/// @param zoneEdges    the zones' edges, each line once: zones that touch share theirs, the silhouette has its own
/// @param shades       soft fills: brows, lips, bowl of the ear, under the jaw
/// @param features     line art of face and ear, fold of the armpit
/// @param guides       hairline, temporal and nuchal lines, scapula, midline
/// @param anatomy      lines that are not shown by default: clavicle, sternocleidomastoid, trapezius, mastoid, iris
/// @param levels       named guides
/// @param sites        regions of recognition, named by site (`temple`, `neck_side`, `neck_back` ...)
/// @param muscles      skin projections, named by [org.needlepoint.domain.body.Muscle#id()]
/// @param refused      where no needle goes: front of the neck, eye, mouth
public record Drawing(BodyView view, int version, Extent crop, double fadeTopMm, double fadeBottomMm, Shape outline,
        List<Zone> zones, List<Shape> zoneEdges, List<Shape> shades,
        List<Contour> features, List<Contour> guides, List<Contour> anatomy,
        List<Level> levels, List<Landmark> landmarks, List<Region> sites, List<Region> muscles, List<Region> refused) {

    public Drawing {
        zones = List.copyOf(zones);
        zoneEdges = List.copyOf(zoneEdges);
        shades = List.copyOf(shades);
        features = List.copyOf(features);
        guides = List.copyOf(guides);
        anatomy = List.copyOf(anatomy);
        levels = List.copyOf(levels);
        landmarks = List.copyOf(landmarks);
        sites = List.copyOf(sites);
        muscles = List.copyOf(muscles);
        refused = List.copyOf(refused);
    }

    /// The zone shown at a point in mm, or empty between the zones.
    public Optional<Zone> zoneAt(double xMm, double yMm) {
        return zones.stream().filter(zone -> zone.path().contains(xMm, yMm)).findFirst();
    }

    /// The same drawing of the patient's other side.
    Drawing mirrored() {
        return new Drawing(view.mirrored(), version, crop.mirrored(), fadeTopMm, fadeBottomMm, Mirror.of(outline),
                zones.stream().map(Zone::mirrored).toList(), shapes(zoneEdges), shapes(shades),
                contours(features), contours(guides), contours(anatomy),
                levels.stream().map(Level::mirrored).toList(), landmarks.stream().map(Landmark::mirrored).toList(),
                regions(sites), regions(muscles), regions(refused));
    }

    private static List<Shape> shapes(List<Shape> shapes) {
        return shapes.stream().map(Mirror::of).toList();
    }

    private static List<Contour> contours(List<Contour> lines) {
        return lines.stream().map(Contour::mirrored).toList();
    }

    private static List<Region> regions(List<Region> regions) {
        return regions.stream().map(Region::mirrored).toList();
    }
}
