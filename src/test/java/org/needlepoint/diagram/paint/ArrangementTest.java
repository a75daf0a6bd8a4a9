package org.needlepoint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// Where the views lie, and which needle a tap means.
class ArrangementTest {

    private static final Atlas ATLAS = Atlas.load();
    /// What the charting screen leaves for the drawings at 1440 x 900 and at 1280 x 800.
    private static final Extent LARGE = Extent.ofSize(16, 58, 816, 642);
    private static final Extent SMALL = Extent.ofSize(16, 58, 800, 542);
    private static final Offset<Double> THOUSANDTH = within(0.001);

    @Test
    void at1440By900TheViewsHaveTheirDesignedSizeAndPlace() {
        Arrangement views = Arrangement.fiveViews(ATLAS, LARGE, Spacing.screen());

        assertThat(views.frames()).extracting(Frame::view)
                .containsExactly(BodyView.RIGHT, BodyView.FRONT, BodyView.LEFT, BodyView.NECK, BodyView.BACK);
        assertThat(views.frame(BodyView.FRONT).scale()).isCloseTo(1.114, THOUSANDTH);
        assertThat(views.frame(BodyView.NECK).scale()).isCloseTo(1.217, THOUSANDTH);
        assertThat(views.frame(BodyView.BACK).scale()).isCloseTo(0.967, THOUSANDTH);
        assertThat(views.frame(BodyView.FRONT).visible().left()).isCloseTo(312.57, within(0.01));
        assertThat(views.frame(BodyView.LEFT).visible().left()).isCloseTo(553.43, within(0.01));
        assertThat(views.frame(BodyView.BACK).visible().left()).isCloseTo(321.37, within(0.01));
        assertThat(views.frame(BodyView.BACK).visible().top()).isCloseTo(387.31, within(0.01));
        assertThat(views.frame(BodyView.FRONT).titleBaseline()).isCloseTo(379.3, within(0.1));
    }

    @Test
    void at1280By800NoViewFallsBelowItsLeastSize() {
        Arrangement views = Arrangement.fiveViews(ATLAS, SMALL, Spacing.screen());

        assertThat(views.frames()).allSatisfy(frame -> {
            assertThat(frame.scale()).isGreaterThanOrEqualTo(0.92 - 1e-9);
            assertThat(frame.titleBaseline()).isLessThanOrEqualTo(SMALL.bottom());
            assertThat(frame.visible().left()).isGreaterThanOrEqualTo(SMALL.left() - 1e-6);
            assertThat(frame.visible().right()).isLessThanOrEqualTo(SMALL.right() + 1e-6);
        });
    }

    @Test
    void onPaperTheHeadsTakeTheirShareOfTheHeight() {
        double px = 25.4 / 96;
        Extent area = Extent.ofSize(2 * px, 2 * px, 432 * px, 336 * px);
        Arrangement views = Arrangement.fiveViews(ATLAS, area, Spacing.paper());

        assertThat(views.frame(BodyView.FRONT).scale() / px).isCloseTo(0.5825, THOUSANDTH);
        assertThat(views.frame(BodyView.NECK).scale() / px).isCloseTo(0.6333, THOUSANDTH);
        assertThat(views.frame(BodyView.BACK).scale() / px).isCloseTo(0.5031, THOUSANDTH);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aSpotComesBackFromTheScreenWhereItWas(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            BodyView view = BodyView.values()[random.nextInt(5)];
            BodyPoint spot = new BodyPoint(view, random.nextDouble(-250, 250), random.nextDouble(-130, 230), 1);
            Zoom zoom = new Zoom(spot, random.nextDouble(Zoom.LEAST, Zoom.MOST));
            for (Arrangement views : List.of(Arrangement.fiveViews(ATLAS, LARGE, Spacing.screen()),
                    Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), zoom))) {
                Frame frame = views.frame(view);
                Point2D at = frame.toOutput(spot);
                assertThat(frame.toBody(at.getX(), at.getY(), 1).distanceMm(spot)).as("seed %d, %s", seed, spot)
                        .isLessThan(1e-9);
            }
        }
    }

    @Test
    void anEnlargedViewLeavesTheOtherFourSmallBesideIt() {
        Zoom zoom = new Zoom(new BodyPoint(BodyView.RIGHT, 20, -20, 1), 4);
        Arrangement views = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), zoom);
        Frame large = views.frame(BodyView.RIGHT);

        assertThat(large.scale()).isCloseTo(4 * 1.1143, THOUSANDTH);
        assertThat(large.discRadius()).isEqualTo(14);
        assertThat(large.toOutput(zoom.centre()).distance(large.visible().centreX(), large.visible().centreY()))
                .isLessThan(1e-6);
        assertThat(views.frames().subList(1, 5)).allSatisfy(small -> {
            assertThat(small.role()).isEqualTo(Frame.Role.THUMBNAIL);
            assertThat(small.visible().left()).isGreaterThan(large.visible().right());
            assertThat(small.titleBaseline()).isLessThan(LARGE.bottom());
        });
    }

    @Test
    void anEnlargedViewIsNeverDraggedOffItsDrawing() {
        Zoom zoom = new Zoom(new BodyPoint(BodyView.FRONT, 0, 0, 1), 4);
        Frame frame = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), zoom).frame(BodyView.FRONT);
        Zoom far = zoom.panned(5000, -5000, frame);
        Frame dragged = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), far).frame(BodyView.FRONT);

        Extent crop = ATLAS.drawing(BodyView.FRONT).crop();
        assertThat(dragged.toOutputX(crop.left())).isCloseTo(dragged.visible().left(), within(1e-6));
        assertThat(dragged.toOutputY(crop.bottom())).isCloseTo(dragged.visible().bottom(), within(1e-6));
    }

    @Test
    void whatLiesUnderThePointerStaysThereWhenZooming() {
        Zoom zoom = new Zoom(new BodyPoint(BodyView.BACK, 0, 80, 1), 3);
        Frame before = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), zoom).frame(BodyView.BACK);
        double x = before.visible().centreX() + 60;
        double y = before.visible().centreY() - 40;
        BodyPoint under = before.toBody(x, y, 1);

        Zoom closer = zoom.times(1.25, before, x, y);
        Frame after = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), closer).frame(BodyView.BACK);

        assertThat(after.scale()).isCloseTo(before.scale() * 1.25, within(1e-9));
        assertThat(after.toBody(x, y, 1).distanceMm(under)).isLessThan(1e-9);
        assertThat(zoom.times(100, before, x, y).factor()).isEqualTo(Zoom.MOST);
    }

    @Test
    void aTapPicksTheNearestDiscWithinReach() {
        Arrangement views = Arrangement.fiveViews(ATLAS, LARGE, Spacing.screen());
        Frame frame = views.frame(BodyView.NECK);
        List<Mark> marks = List.of(mark(-20, 50, "1"), mark(-6, 50, "2"), mark(60, 50, "3"));
        double y = frame.toOutputY(50);

        assertThat(views.pick(marks, frame.toOutputX(-20), y, 6)).hasValue(0);
        assertThat(views.pick(marks, frame.toOutputX(-12), y, 6)).as("both in reach, 2 nearer").hasValue(1);
        assertThat(views.pick(marks, frame.toOutputX(-20) - 15.9, y, 6)).hasValue(0);
        assertThat(views.pick(marks, frame.toOutputX(-20) - 16.1, y, 6)).isEmpty();
        assertThat(views.pick(marks, frame.toOutputX(-20), y - 200, 6)).isEmpty();
    }

    @Test
    void aDiscOutsideTheEnlargedPartIsNotPicked() {
        Zoom zoom = new Zoom(new BodyPoint(BodyView.NECK, -80, -60, 1), 5);
        Arrangement views = Arrangement.enlarged(ATLAS, LARGE, Spacing.screen(), zoom);
        Point2D beyond = views.frame(BodyView.NECK).toOutput(new BodyPoint(BodyView.NECK, 60, 100, 1));

        assertThat(views.pick(List.of(mark(60, 100, "1")), beyond.getX(), beyond.getY(), 6)).isEmpty();
    }

    @Test
    void aFrameRefusesASpotOfAnotherView() {
        Frame frame = Arrangement.fiveViews(ATLAS, LARGE, Spacing.screen()).frame(BodyView.FRONT);

        assertThatIllegalArgumentException().isThrownBy(() -> frame.toOutput(new BodyPoint(BodyView.BACK, 0, 0, 1)))
                .withMessageContaining("BACK");
    }

    private static Mark mark(double x, double y, String number) {
        return Mark.of(new BodyPoint(BodyView.NECK, x, y, 1), number, MarkShape.IN);
    }
}
