package org.needlepoint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

class HeatTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Palette LIGHT = Palette.light();
    private static final Arrangement VIEWS = Arrangement.fiveViews(ATLAS, Extent.ofSize(0, 0, 520, 320),
            Spacing.heat());
    private static final BodyPoint NECK = new BodyPoint(BodyView.NECK, -20, 45, 1);

    private final RecordingPen pen = new RecordingPen();

    @AfterEach
    void everyClipWasTakenBack() {
        assertThat(pen.openClips).isZero();
    }

    private static List<Shape> steps(List<BodyPoint> spots) {
        return HeatField.of(spots).steps(BodyView.NECK);
    }

    private static long reached(List<Shape> steps) {
        return steps.stream().filter(step -> step.contains(NECK.xMm(), NECK.yMm())).count();
    }

    @Test
    void oneNeedleIsFewAndManyOnASpotAreMany() {
        assertThat(reached(steps(List.of(NECK)))).isBetween(1L, 2L);
        assertThat(reached(steps(Collections.nCopies(12, NECK)))).isEqualTo(5);
        assertThat(steps(List.of())).isEmpty();
    }

    @Test
    void eachStepLiesWithinTheOneBelow() {
        List<Shape> steps = steps(List.of(NECK, NECK.movedBy(3, 0), NECK.movedBy(0, 4), NECK.movedBy(2, 2),
                NECK.movedBy(30, 0)));
        for (int step = 1; step < steps.size(); step++) {
            if (!steps.get(step).getBounds2D().isEmpty()) {
                assertThat(steps.get(step - 1).getBounds2D().contains(steps.get(step).getBounds2D())).isTrue();
            }
        }
    }

    @Test
    void theDensestSpotOfAllViewsIsTheTopOfTheScale() {
        List<BodyPoint> spots = new ArrayList<>(Collections.nCopies(20,
                new BodyPoint(BodyView.BACK, 40, 30, 1)));
        spots.addAll(Collections.nCopies(5, NECK));
        assertThat(reached(steps(spots))).as("5 beside 20").isBetween(1L, 2L);
    }

    @Test
    void everySiteShowsItsNumberAndNoneShowsZero() {
        new Painter(ATLAS).heat(pen, VIEWS, List.of(NECK, NECK), (site, side) -> site == Site.NECK
                && side == Side.LEFT ? 2 : 0, BodyStyle.heat(LIGHT));

        assertThat(pen.texts()).filteredOn("2"::equals).hasSize(1);
        assertThat(pen.texts()).filteredOn("0"::equals).as("forehead, temples, ears, neck R, backs").hasSize(8);
        assertThat(pen.inked(LIGHT.heat().getFirst())).as("the lowest step").hasSize(1);
        assertThat(pen.inked(LIGHT.heat().getLast()).stream().filter(drawn -> drawn.bounds().getWidth() > 1
                && drawn.bounds().getWidth() < 5))
                .as("a dot a needle").hasSize(2);
    }

    @Test
    void withoutNeedlesThereIsNoHeat() {
        new Painter(ATLAS).heat(pen, VIEWS, List.of(), SiteCounts.NONE, BodyStyle.heat(LIGHT));

        assertThat(pen.drawn).noneMatch(drawn -> drawn.what().equals("fill"));
    }
}
