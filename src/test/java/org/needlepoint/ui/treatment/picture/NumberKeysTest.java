package org.needlepoint.ui.treatment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NumberKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void oneDigitPicksItsNeedle() {
        assertThat(NumberKeys.NONE.then(7, NOW, number -> number <= 12).typed()).isEqualTo(7);
    }

    @Test
    void twoDigitsWithinSixTenthsOfASecondAreOneNumber() {
        NumberKeys first = NumberKeys.NONE.then(1, NOW, number -> number <= 12);
        assertThat(first.then(2, NOW.plusMillis(600), number -> number <= 12).typed()).isEqualTo(12);
        assertThat(first.then(0, NOW.plusMillis(300), number -> number <= 12).typed()).isEqualTo(10);
    }

    @Test
    void slowerDigitsAreTwoNumbers() {
        NumberKeys first = NumberKeys.NONE.then(1, NOW, number -> number <= 12);
        assertThat(first.then(2, NOW.plusMillis(601), number -> number <= 12).typed()).isEqualTo(2);
    }

    @Test
    void twoDigitsThatNameNoNeedleAreTheSecondAlone() {
        NumberKeys first = NumberKeys.NONE.then(3, NOW, number -> number <= 12);
        assertThat(first.then(4, NOW.plusMillis(100), number -> number <= 12).typed()).isEqualTo(4);
    }
}
