package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.patient.headache.Pattern;

class PlanTest {

    private static OptionalInt chronic(int treatments, int lastGap) {
        return Plan.weeks(Optional.of(Pattern.CHRONIC), treatments, OptionalInt.of(lastGap));
    }

    @Test
    void anAcuteHeadacheIsFollowedByACheckCallAlone() {
        assertThat(Plan.weeks(Optional.of(Pattern.ACUTE), 1, OptionalInt.empty())).isEmpty();
    }

    @Test
    void aCourseBeginsWeeklyAndThenGapsGrowToFourWeeks() {
        assertThat(Plan.weeks(Optional.empty(), 1, OptionalInt.empty())).hasValue(1);
        assertThat(chronic(2, 7)).hasValue(1);
        assertThat(chronic(3, 7)).hasValue(2);
        assertThat(chronic(4, 14)).hasValue(3);
        assertThat(chronic(5, 21)).hasValue(4);
        assertThat(chronic(6, 28)).hasValue(4);
        assertThat(chronic(7, 400)).hasValue(4);
        assertThat(chronic(3, 2)).hasValue(2);
    }
}
