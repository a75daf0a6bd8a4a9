package org.needlepoint.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;

/// The drawings against the measures they were drawn from.
class DrawingTest {

    private static final Atlas ATLAS = Atlas.load();
    /// Allowed are 3 mm; the drawings keep well inside.
    private static final double OUTLINE_MM = 1;
    private static final double LINE_MM = 1.5;

    @ParameterizedTest
    @EnumSource(value = BodyView.class, mode = Mode.EXCLUDE, names = "RIGHT")
    void theOutlineIsTheMeasuredOne(BodyView view) throws IOException {
        List<Point2D> measured = Measured.of(view).all("outline").findFirst().orElseThrow().points();
        List<Line2D> drawn = Measured.pieces(Measured.flattened(ATLAS.drawing(view).outline()), true);

        assertThat(Measured.farthest(drawn, Measured.pieces(measured, true))).as("mm, both ways")
                .isLessThan(OUTLINE_MM);
    }

    @ParameterizedTest
    @EnumSource(value = BodyView.class, mode = Mode.EXCLUDE, names = "RIGHT")
    void everyMeasuredLineIsDrawnWhereItWasMeasured(BodyView view) throws IOException {
        Drawing drawing = ATLAS.drawing(view);
        List<Measured.Feature> lines = Measured.of(view).all("line").toList();

        assertThat(lines).isNotEmpty();
        for (Measured.Feature line : lines) {
            Contour contour = Stream.of(drawing.features(), drawing.anatomy()).flatMap(List::stream)
                    .filter(c -> c.name().endsWith("." + line.name())).findFirst().orElseThrow();
            List<Line2D> drawn = Measured.pieces(Measured.flattened(contour.path()), false);
            assertThat(Measured.farthest(drawn, Measured.pieces(line.points(), false))).as(line.name() + ", mm")
                    .isLessThan(LINE_MM);
        }
    }

    @ParameterizedTest
    @EnumSource(value = BodyView.class, mode = Mode.EXCLUDE, names = "RIGHT")
    void everyLandmarkStandsWhereItWasMeasured(BodyView view) throws IOException {
        List<Landmark> drawn = ATLAS.drawing(view).landmarks();
        List<Measured.Feature> landmarks = Measured.of(view).all("landmark").toList();

        assertThat(drawn).hasSameSizeAs(landmarks);
        for (Measured.Feature measured : landmarks) {
            Landmark landmark = drawn.stream()
                    .filter(l -> l.name().substring("landmark.".length()).replace('.', '_').equals(measured.name()))
                    .findFirst().orElseThrow();
            assertThat(measured.points().getFirst().distance(landmark.xMm(), landmark.yMm())).as(measured.name())
                    .isLessThan(0.1);
            assertThat(landmark.label()).isNotBlank();
        }
    }

    @Test
    void theRightProfileIsTheLeftOneMirroredExactly() {
        Drawing left = ATLAS.drawing(BodyView.LEFT);
        Drawing right = ATLAS.drawing(BodyView.RIGHT);

        assertThat(right.view()).isEqualTo(BodyView.RIGHT);
        assertThat(mirrored(right.outline())).isEqualTo(Measured.flattened(left.outline()));
        assertThat(right.zones()).extracting(Zone::key).containsExactly("TR", "ER", "NR");
        assertThat(right.muscles()).allMatch(region -> region.part() == Region.Part.RIGHT);
        assertThat(right.crop()).isEqualTo(new Extent(-136, -140, 114, 134));
    }

    @ParameterizedTest
    @EnumSource(value = BodyView.class, names = {"FRONT", "NECK", "BACK"})
    void viewsAcrossTheMidlineAreSymmetric(BodyView view) {
        Drawing drawing = ATLAS.drawing(view);
        List<Line2D> outline = Measured.pieces(Measured.flattened(drawing.outline()), true);
        List<Line2D> other = Measured.pieces(mirrored(drawing.outline()), true);

        assertThat(Measured.farthest(outline, other)).as("outline, mm").isLessThan(0.03);
        for (Region left : drawing.muscles().stream().filter(r -> r.part() == Region.Part.LEFT).toList()) {
            Region right = drawing.muscles().stream()
                    .filter(r -> r.part() == Region.Part.RIGHT && r.name().equals(left.name()))
                    .findFirst().orElseThrow();
            assertThat(right.path().getBounds2D().getMinX()).as(left.name())
                    .isCloseTo(-left.path().getBounds2D().getMaxX(), within(1e-6));
        }
    }

    @Test
    void theLandmarksThatACourseTeachesAreNamedInTheFiles() {
        assertThat(names(BodyView.FRONT)).contains("eye", "brow", "nose", "lip", "mouth", "jaw", "ear", "clavicle",
                "sternocleidomastoid", "trapezius", "hairline", "temporal_line");
        assertThat(names(BodyView.LEFT)).contains("ear_helix", "ear_tragus", "nose", "lip", "jaw",
                "sternocleidomastoid", "trapezius", "hairline", "nuchal_line", "mastoid", "zygomatic_arch", "C2", "C7");
        assertThat(names(BodyView.NECK)).contains("ear", "hairline", "nuchal_line", "trapezius", "inion", "C2", "C7");
        assertThat(names(BodyView.BACK)).contains("scapula_medial", "scapular_spine", "trapezius", "spine_line",
                "acromion", "C7", "T4", "T8");
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void everyMuscleAndSiteOfTheFilesIsKnown(BodyView view) {
        Drawing drawing = ATLAS.drawing(view);

        assertThat(drawing.version()).isEqualTo(1);
        assertThat(drawing.muscles()).isNotEmpty().allMatch(region -> Muscle.ofId(region.name()).isPresent());
        assertThat(drawing.sites()).isNotEmpty().extracting(Region::name)
                .allMatch(Set.of("centre_of_forehead", "temple", "top_of_ear", "neck_side", "neck_back", "upper_back")
                        ::contains);
        assertThat(drawing.zones()).isNotEmpty().noneMatch(zone -> zone.site() == null || zone.site() == Site.OTHER);
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void everyZoneLiesOnTheBody(BodyView view) {
        Drawing drawing = ATLAS.drawing(view);
        List<Line2D> edge = Measured.pieces(Measured.flattened(drawing.outline()), true);
        for (Zone zone : drawing.zones()) {
            assertThat(Measured.flattened(zone.path())).as(zone.key())
                    .allMatch(point -> drawing.outline().contains(point)
                    || edge.stream().anyMatch(piece -> piece.ptSegDist(point) < 1));
        }
    }

    private static List<Point2D> mirrored(Shape path) {
        return Measured.flattened(path).stream()
                .map(point -> (Point2D) new Point2D.Double(-point.getX(), point.getY())).toList();
    }

    private static String names(BodyView view) {
        Drawing drawing = ATLAS.drawing(view);
        Stream<String> lines = Stream.of(drawing.features(), drawing.guides(), drawing.anatomy()).flatMap(List::stream)
                .map(Contour::name);
        Stream<String> points = drawing.landmarks().stream().map(Landmark::name);
        Stream<String> refused = drawing.refused().stream().map(Region::name);
        return Stream.of(lines, points, refused).flatMap(s -> s).toList().toString();
    }
}
