package org.needlepoint.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The words beside a needle: which landmark, how far and which way.
class NearLandmarkTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Recognition RECOGNITION = new Recognition(ATLAS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LEFT  | 0   | -8    | about 8 mm above the left tragus",
        "RIGHT | 0   | -8    | about 8 mm above the right tragus",
        "LEFT  | 6   | 9     | about 9 mm below and 6 mm behind the left tragus",
        "RIGHT | -6  | 9     | about 9 mm below and 6 mm behind the right tragus",
        "LEFT  | -6  | 0     | about 6 mm in front of the left tragus",
        "RIGHT | 6   | 0     | about 6 mm in front of the right tragus",
        "LEFT  | 0.3 | -0.3  | at the left tragus",
        "NECK  | 0   | 0     | at the inion",
        "NECK  | -8  | 45.2  | about 8 mm to the left of C2",
        "NECK  | 8   | 45.2  | about 8 mm to the right of C2",
        "FRONT | 7   | 0     | about 7 mm to the left of the root of the nose",
        "BACK  | -80 | 32.2  | about 8 mm outwards from the superior angle of the left scapula",
        "BACK  | 65  | 32.2  | about 7 mm towards the midline from the superior angle of the right scapula",
        "LEFT  | -73.7 | -24.1 | about 5 mm above the outer corner of the left eye",
        "BACK  | 0   | 3     | about 3 mm below C7"})
    void theWordsSayHowFarAndWhichWay(BodyView view, double x, double y, String words) {
        assertThat(RECOGNITION.near(spot(view, x, y)).orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void theLandmarkIsTheNearestAndTheWordsLeadBackToTheSpot() {
        Pattern part = Pattern.compile("(\\d+) mm (above|below|in front of|behind|to the left|to the right|outwards"
                + "|towards the midline)");
        Random random = new Random(20261224);
        for (int i = 0; i < 5000; i++) {
            BodyPoint spot = random(random);
            NearLandmark near = RECOGNITION.near(spot).orElseThrow();
            assertThat(ATLAS.drawing(spot.view()).landmarks().stream().filter(Landmark::naming))
                    .allSatisfy(other -> assertThat(near.distanceMm()).isLessThanOrEqualTo(
                            Math.hypot(spot.xMm() - other.xMm(), spot.yMm() - other.yMm()) + 1e-9));
            double x = near.landmark().xMm();
            double y = near.landmark().yMm();
            Matcher found = part.matcher(near.words());
            while (found.find()) {
                int mm = Integer.parseInt(found.group(1));
                switch (found.group(2)) {
                    case "above" -> y -= mm;
                    case "below" -> y += mm;
                    case "in front of" -> x += spot.view() == BodyView.LEFT ? -mm : mm;
                    case "behind" -> x += spot.view() == BodyView.LEFT ? mm : -mm;
                    case "to the left" -> x += spot.view() == BodyView.FRONT ? mm : -mm;
                    case "to the right" -> x += spot.view() == BodyView.FRONT ? -mm : mm;
                    case "outwards" -> x += Math.signum(near.landmark().xMm()) * mm;
                    default -> x -= Math.signum(near.landmark().xMm()) * mm;
                }
            }
            assertThat(x).as(near.words()).isCloseTo(spot.xMm(), within(0.5 + 1e-9));
            assertThat(y).as(near.words()).isCloseTo(spot.yMm(), within(0.5 + 1e-9));
        }
    }

    @Test
    void theOtherSideReadsTheSameWithLeftAndRightExchanged() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            BodyPoint spot = random(random);
            String turned = RECOGNITION.near(spot.mirrored()).orElseThrow().words().replace("left", "*")
                    .replace("right", "left").replace("*", "right");
            assertThat(turned).isEqualTo(RECOGNITION.near(spot).orElseThrow().words());
        }
    }

    private static BodyPoint random(Random random) {
        BodyView view = BodyView.values()[random.nextInt(BodyView.values().length)];
        Extent crop = ATLAS.drawing(view).crop();
        return spot(view, random.nextDouble(crop.left(), crop.right()), random.nextDouble(crop.top(), crop.bottom()));
    }

    private static BodyPoint spot(BodyView view, double x, double y) {
        return new BodyPoint(view, x, y, 1);
    }
}
