package org.needlepoint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Location;

/// What becomes of a place of an earlier chart on the drawings of today.
class CarriedOverTest {

    private static final Recognition RECOGNITION = new Recognition(Atlas.load());
    private static final int TODAY = 1;
    private static final int OTHER = 7;
    private static final int SPOTS = 2000;

    private static Location neck(int drawing, Optional<Muscle> muscle, boolean chosen) {
        return new Location(new BodyPoint(BodyView.NECK, 20, 50, drawing), Site.NECK, Side.RIGHT, "Neck", muscle,
                chosen, List.of(Muscle.TRAPEZIUS_UPPER));
    }

    @Test
    void onTheSameDrawingAPlaceStaysAsItWasCharted() {
        Location corrected = neck(TODAY, Optional.of(Muscle.MASSETER), true).withSide(Side.LEFT);
        assertThat(CarriedOver.of(corrected, RECOGNITION)).as("what a person chose is theirs")
                .isEqualTo(new CarriedOver.Same(corrected));
    }

    @Test
    void onAnotherDrawingTheSpotStaysAndIsToBeChecked() {
        CarriedOver carried = CarriedOver.of(neck(OTHER, Optional.of(Muscle.TRAPEZIUS_UPPER), true), RECOGNITION);

        Location now = carried.place().orElseThrow();
        assertThat(now.spot()).isEqualTo(new BodyPoint(BodyView.NECK, 20, 50, TODAY));
        assertThat(now.muscle()).contains(Muscle.TRAPEZIUS_UPPER);
        assertThat(now.chosen()).isTrue();
        assertThat(carried.said()).contains("Neck, right: the drawing has changed since. Check the spot.");
    }

    @Test
    void aMuscleThatNoLongerLiesThereIsReadAnewAsAProposal() {
        CarriedOver carried = CarriedOver.of(neck(OTHER, Optional.of(Muscle.MASSETER), true), RECOGNITION);

        Location now = carried.place().orElseThrow();
        assertThat(now.muscle()).contains(Muscle.TRAPEZIUS_UPPER);
        assertThat(now.chosen()).as("nobody chose it").isFalse();
        assertThat(carried.said().orElseThrow())
                .endsWith("Masseter no longer lies there, proposed is Upper trapezius.");
    }

    @Test
    void aMuscleThatWasClearedStaysCleared() {
        Location now = CarriedOver.of(neck(OTHER, Optional.empty(), true), RECOGNITION).place().orElseThrow();
        assertThat(now.muscle()).isEmpty();
        assertThat(now.chosen()).isTrue();
    }

    @Test
    void aSpotThatIsAnotherSiteOnTheNewDrawingIsLost() {
        Location then = new Location(new BodyPoint(BodyView.NECK, 20, 50, OTHER), Site.TEMPLE, Side.RIGHT, "Temple",
                Optional.empty(), false, List.of());
        CarriedOver carried = CarriedOver.of(then, RECOGNITION);

        assertThat(carried.place()).isEmpty();
        assertThat(carried.said()).contains(
                "Temple, right: the drawing has changed, and this spot is now Neck, right. Tap the place anew.");
    }

    @Test
    void aSpotOffTheBodyIsLost() {
        Location then = new Location(new BodyPoint(BodyView.FRONT, -95, -115, OTHER), Site.FOREHEAD, Side.RIGHT,
                "Forehead", Optional.empty(), false, List.of());
        assertThat(CarriedOver.of(then, RECOGNITION)).isEqualTo(
                new CarriedOver.Lost("Forehead, right: This spot is off the body. Tap on the drawing."));
    }

    /// Over random spots: what holds keeps its millimetres, site and side, and only what is lost has no place.
    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026})
    void whatHoldsKeepsItsMillimetresSiteAndSide(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int held = 0;
        for (int i = 0; i < SPOTS; i++) {
            BodyView view = BodyView.values()[random.nextInt(BodyView.values().length)];
            BodyPoint spot = new BodyPoint(view, random.nextDouble(-150, 150), random.nextDouble(-150, 200),
                    random.nextBoolean() ? TODAY : OTHER);
            if (!(RECOGNITION.at(spot) instanceof Recognised.OnBody body)) {
                continue;
            }
            Location then = new Location(spot, body.site(), body.side(), body.place(), body.proposed(), false,
                    body.under());
            CarriedOver carried = CarriedOver.of(then, RECOGNITION);
            Location now = carried.place().orElseThrow(() -> new AssertionError("seed " + seed + ": " + carried));
            assertThat(now).as("seed %d", seed).isEqualTo(new Location(RECOGNITION.present(spot), then.site(),
                    then.side(), then.place(), then.muscle(), false, then.under()));
            assertThat(carried.said().isPresent()).as("seed %d", seed).isEqualTo(spot.drawing() != TODAY);
            held++;
        }
        assertThat(held).as("seed %d", seed).isPositive();
    }
}
