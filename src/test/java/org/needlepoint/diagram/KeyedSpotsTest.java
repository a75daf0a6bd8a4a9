package org.needlepoint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

class KeyedSpotsTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Recognition RECOGNITION = new Recognition(ATLAS);
    private static final KeyedSpots SPOTS = new KeyedSpots(ATLAS, RECOGNITION);

    @ParameterizedTest
    @CsvSource({"FOREHEAD,CENTRE,FRONT", "FOREHEAD,LEFT,FRONT", "FOREHEAD,RIGHT,FRONT", "TEMPLE,LEFT,LEFT",
        "TEMPLE,RIGHT,RIGHT", "TOP_OF_EAR,LEFT,LEFT", "TOP_OF_EAR,RIGHT,RIGHT", "NECK,LEFT,NECK", "NECK,RIGHT,NECK",
        "UPPER_BACK,LEFT,BACK", "UPPER_BACK,RIGHT,BACK"})
    void everySiteAndSideHasASpotThatCountsThere(Site site, Side side, BodyView view) {
        BodyPoint spot = SPOTS.free(site, side, List.of()).orElseThrow();
        assertThat(spot.view()).isEqualTo(view);
        Recognised.OnBody body = (Recognised.OnBody) RECOGNITION.at(spot);
        assertThat(body.site()).isEqualTo(site);
        assertThat(body.side()).isEqualTo(side);
    }

    @Test
    void againIsTheNextFreeSpotADiscAwayUntilTheZoneIsFull() {
        List<BodyPoint> taken = new ArrayList<>();
        Optional<BodyPoint> next = SPOTS.free(Site.TEMPLE, Side.LEFT, taken);
        while (next.isPresent()) {
            BodyPoint spot = next.get();
            assertThat(taken).allSatisfy(other -> assertThat(other.distanceMm(spot))
                    .isGreaterThanOrEqualTo(KeyedSpots.DISC_MM));
            taken.add(spot);
            next = SPOTS.free(Site.TEMPLE, Side.LEFT, taken);
        }
        assertThat(taken.size()).isBetween(3, 12);
    }

    @Test
    void theTwoSidesMirrorEachOther() {
        BodyPoint left = SPOTS.free(Site.NECK, Side.LEFT, List.of()).orElseThrow();
        BodyPoint right = SPOTS.free(Site.NECK, Side.RIGHT, List.of()).orElseThrow();
        assertThat(left.mirrored().distanceMm(right)).isLessThan(3);
    }

    @Test
    void aSiteWithoutAZoneHasNone() {
        assertThat(SPOTS.free(Site.OTHER, Side.LEFT, List.of())).isEmpty();
    }
}
