package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private final IdleWatch watch = new IdleWatch(START);

    @Test
    void tenMinutesAreLongEnoughAndASecondLessIsNot() {
        assertThat(watch.longEnough(START.plusSeconds(599))).isFalse();
        assertThat(watch.longEnough(START.plusSeconds(600))).isTrue();
        watch.touched(START.plusSeconds(600));
        assertThat(watch.longEnough(START.plusSeconds(1199))).isFalse();
        assertThat(watch.longEnough(START.plusSeconds(1200))).isTrue();
    }

    @Test
    void aClockThatIsSetBackBeginsTheTenMinutesAnew() {
        Instant back = START.minus(Duration.ofHours(1));
        assertThat(watch.longEnough(back)).isFalse();
        assertThat(watch.longEnough(back.plusSeconds(599))).isFalse();
        assertThat(watch.longEnough(back.plusSeconds(600))).isTrue();
    }
}
