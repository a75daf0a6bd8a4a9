package org.needlepoint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Recognised.OnBody;
import org.needlepoint.diagram.Recognised.Refused;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// UX section 5: what lies under a spot.
class RecognitionTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Recognition RECOGNITION = new Recognition(ATLAS);
    private static final int SPOTS = 4000;

    @ParameterizedTest(name = "{0} {1},{2} is {3}, {4}")
    @CsvSource({
        "FRONT,    0,  -40, FOREHEAD,   CENTRE, Forehead,            ",
        "FRONT,   20,  -16, FOREHEAD,   LEFT,   Forehead,            CORRUGATOR_SUPERCILII",
        "FRONT,   -3,  -15, FOREHEAD,   CENTRE, Forehead,            PROCERUS",
        "FRONT,   60,  -15, TEMPLE,     LEFT,   Temple,              TEMPORALIS_ANTERIOR",
        "FRONT,  -40,  150, NECK,       RIGHT,  Neck,                STERNOCLEIDOMASTOID",
        "FRONT,   35,  -50, OTHER,      LEFT,   Frontalis,           FRONTALIS",
        "FRONT,    0,   38, OTHER,      CENTRE, Tip of the nose,     ",
        "FRONT,   12,  104, OTHER,      LEFT,   Chin,                ",
        "LEFT,   -50,  -30, TEMPLE,     LEFT,   Temple,              TEMPORALIS_ANTERIOR",
        "RIGHT,   50,  -30, TEMPLE,     RIGHT,  Temple,              TEMPORALIS_ANTERIOR",
        "LEFT,    20,  -45, TOP_OF_EAR, LEFT,   Top of ear,          TEMPORALIS_POSTERIOR",
        "LEFT,    10,   80, NECK,       LEFT,   Neck,                STERNOCLEIDOMASTOID",
        "RIGHT,  -55,   40, NECK,       RIGHT,  Neck,                SPLENIUS_CAPITIS",
        "LEFT,   -35,   30, OTHER,      LEFT,   Masseter,            MASSETER",
        "LEFT,    75,  -20, OTHER,      LEFT,   Occipitalis,         OCCIPITALIS",
        "LEFT,     0, -128, OTHER,      LEFT,   Top of the head,     ",
        "NECK,   -40,  -20, OTHER,      LEFT,   Occipitalis,         OCCIPITALIS",
        "NECK,    20,   50, NECK,       RIGHT,  Neck,                TRAPEZIUS_UPPER",
        "NECK,   -40,   30, NECK,       LEFT,   Neck,                SPLENIUS_CAPITIS",
        "BACK,   -60,   20, UPPER_BACK, LEFT,   Upper back,          TRAPEZIUS_MIDDLE",
        "BACK,   100,   10, UPPER_BACK, RIGHT,  Upper back,          TRAPEZIUS_UPPER",
        "BACK,    60,  100, UPPER_BACK, RIGHT,  Upper back,          RHOMBOID_MAJOR",
        "BACK,    10,  -20, NECK,       RIGHT,  Neck,                TRAPEZIUS_UPPER",
        "BACK,  -220,  150, OTHER,      LEFT,   Axillary fold,       ",
    })
    void aSpotIsReadAsAPhysiotherapistWould(BodyView view, double x, double y, Site site, Side side, String place,
            Muscle proposed) {
        OnBody found = (OnBody) at(view, x, y);

        assertThat(found.site()).isEqualTo(site);
        assertThat(found.side()).isEqualTo(side);
        assertThat(found.place()).isEqualTo(place);
        assertThat(found.proposed().orElse(null)).isEqualTo(proposed);
    }

    @ParameterizedTest(name = "{0} {1},{2}: {3}")
    @CsvSource({
        "FRONT,  31,   1, eye",
        "LEFT,  -79, -19, eye",
        "FRONT,   0,  72, mouth",
        "RIGHT,  94,  47, mouth",
        "FRONT,   0, 140, front of the neck",
        "LEFT,  -20, 110, front of the neck",
        "FRONT,  95, -100, off the body",
        "NECK,  110,  60, off the body",
        "BACK,    0, 240, outside the view",
    })
    void whereNoNeedleGoesASentenceSaysWhy(BodyView view, double x, double y, String word) {
        assertThat(at(view, x, y)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.hint()).contains(word).endsWith("."));
    }

    @Test
    void theForeheadIsCentreUpToFiveMillimetres() {
        assertThat(side(BodyView.FRONT, 5, -40)).isEqualTo(Side.CENTRE);
        assertThat(side(BodyView.FRONT, -5, -40)).isEqualTo(Side.CENTRE);
        assertThat(side(BodyView.FRONT, 5.001, -40)).isEqualTo(Side.LEFT);
        assertThat(side(BodyView.FRONT, -5.001, -40)).isEqualTo(Side.RIGHT);
    }

    @Test
    void elsewhereOnlyTheMidlineItselfIsCentre() {
        assertThat(side(BodyView.NECK, 0, 60)).isEqualTo(Side.CENTRE);
        assertThat(side(BodyView.NECK, -0.001, 60)).isEqualTo(Side.LEFT);
        assertThat(side(BodyView.BACK, 0.001, 60)).isEqualTo(Side.RIGHT);
    }

    @Test
    void severalMusclesAreListedFromTheSkinInwards() {
        OnBody found = (OnBody) at(BodyView.NECK, -20, 45);

        assertThat(found.under()).containsExactly(Muscle.TRAPEZIUS_UPPER, Muscle.SEMISPINALIS_CAPITIS,
                Muscle.SUBOCCIPITAL_GROUP);
        assertThat(found.proposed()).contains(Muscle.TRAPEZIUS_UPPER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260724, 77777})
    void everySpotIsOnTheBodyOrRefusedWithAHint(long seed) {
        spots(seed, spot -> {
            switch (RECOGNITION.at(spot)) {
                case Refused refused -> assertThat(refused.hint()).isNotBlank();
                case OnBody body -> {
                    assertThat(body.place()).isNotBlank();
                    assertThat(body.proposed().stream().toList()).isEqualTo(body.under().stream().limit(1).toList());
                    assertThat(body.under()).doesNotHaveDuplicates().isSortedAccordingTo(
                            (one, other) -> one.layer().compareTo(other.layer()));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 4711, 88888})
    void theMirroredSpotIsTheSamePlaceOnTheOtherSide(long seed) {
        spots(seed, spot -> {
            assertThat(spot.mirrored().mirrored()).isEqualTo(spot);
            Recognised here = RECOGNITION.at(spot);
            Recognised there = RECOGNITION.mirrored(spot);
            if (here instanceof OnBody body) {
                assertThat(there).isEqualTo(new OnBody(body.site(), body.side().mirrored(), body.place(),
                        body.proposed(), body.under()));
            } else {
                assertThat(there).isEqualTo(here);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 60})
    void whatIsShownAsAZoneIsRecognisedAsIt(long seed) {
        spots(seed, spot -> RECOGNITION.zone(spot).ifPresent(zone -> {
            if (RECOGNITION.at(spot) instanceof OnBody body) {
                assertThat(body.site()).isEqualTo(zone.site());
                zone.side().filter(side -> spot.xMm() != 0)
                        .ifPresent(side -> assertThat(body.side()).isEqualTo(side));
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 31})
    void justOffTheEdgeStillMeansTheBody(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (BodyView view : BodyView.values()) {
            Drawing drawing = ATLAS.drawing(view);
            List<Line2D> edge = Measured.pieces(Measured.flattened(drawing.outline()), true);
            for (int i = 0; i < 300; i++) {
                Line2D piece = edge.get(random.nextInt(edge.size()));
                double length = piece.getP1().distance(piece.getP2());
                if (length < 0.01) {
                    continue;
                }
                Point2D near = beside(piece, length, 1.9, drawing);
                Point2D far = beside(piece, length, 2.2, drawing);
                if (drawing.crop().contains(near.getX(), near.getY())) {
                    assertThat(offBody(view, near)).as("seed %d, %s %s", seed, view, near).isFalse();
                }
                double beyond = Recognition.EDGE_TOLERANCE_MM + 0.05;
                if (!drawing.outline().contains(far)
                        && edge.stream().allMatch(other -> other.ptSegDist(far) > beyond)) {
                    assertThat(offBody(view, far)).as("seed %d, %s %s", seed, view, far).isTrue();
                }
            }
        }
    }

    private static Point2D beside(Line2D piece, double length, double distance, Drawing drawing) {
        double nx = (piece.getY2() - piece.getY1()) / length;
        double ny = (piece.getX1() - piece.getX2()) / length;
        double x = (piece.getX1() + piece.getX2()) / 2;
        double y = (piece.getY1() + piece.getY2()) / 2;
        int out = drawing.outline().contains(x + nx * 0.1, y + ny * 0.1) ? -1 : 1;
        return new Point2D.Double(x + out * nx * distance, y + out * ny * distance);
    }

    private static boolean offBody(BodyView view, Point2D at) {
        return at(view, at.getX(), at.getY()) instanceof Refused refused && refused.hint().contains("off the body");
    }

    private static void spots(long seed, Consumer<BodyPoint> check) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < SPOTS; i++) {
            BodyView view = BodyView.values()[random.nextInt(BodyView.values().length)];
            Extent crop = ATLAS.drawing(view).crop();
            double x = random.nextInt(40) == 0 ? 0 : random.nextDouble(crop.left() - 10, crop.right() + 10);
            BodyPoint spot = new BodyPoint(view, x, random.nextDouble(crop.top() - 10, crop.bottom() + 10), 1);
            try {
                check.accept(spot);
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ", spot " + spot, failed);
            }
        }
    }

    private static Recognised at(BodyView view, double x, double y) {
        return RECOGNITION.at(new BodyPoint(view, x, y, 1));
    }

    private static Side side(BodyView view, double x, double y) {
        return ((OnBody) at(view, x, y)).side();
    }
}
