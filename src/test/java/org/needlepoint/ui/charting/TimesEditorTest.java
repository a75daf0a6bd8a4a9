package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesEditorTest {

    @ParameterizedTest
    @CsvSource({
        // a needle that went in before midnight, corrected to after it, and the other way round
        "2026-11-24T23:58:00Z, 00:04, 2026-11-25T00:04:00Z",
        "2026-11-25T00:04:00Z, 23:58, 2026-11-24T23:58:00Z",
        "2026-11-24T09:36:00Z, 09:29, 2026-11-24T09:29:00Z",
        "2026-11-24T09:36:00Z, 21:30, 2026-11-24T21:30:00Z"})
    void aTypedTimeIsTheNearestOneToTheMomentCorrected(Instant at, LocalTime typed, Instant expected) {
        assertThat(TimesEditor.nearest(at, typed, ZoneId.of("UTC"))).isEqualTo(expected);
    }
}
