package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.domain.session.Needles.mark;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.session.SessionAct.NeedleIn;
import org.needlepoint.domain.session.SessionAct.NeedleOut;
import org.needlepoint.domain.session.SessionAct.NeedlingStarted;

class ChimeTest {

    private static List<NeedlePlacement> inAtZero(int plannedMinutes) {
        return Charts.opened().tap(0, mark(1, Dwell.ofMinutes(plannedMinutes))).tap(0, new NeedlingStarted())
                .tap(0, new NeedleIn(1)).chart().placements();
    }

    private static Optional<Chime> heard(List<NeedlePlacement> needles, long after, long upTo) {
        return Chime.between(needles, Charts.at(after), Charts.at(upTo));
    }

    @ParameterizedTest
    @CsvSource({"0, 899,", "899, 900, DUE", "900, 901,", "900, 1139,", "1139, 1140, NEAR_LIMIT", "1140, 1199,",
            "1199, 1200, OVER", "1200, 1214,", "1214, 1215, OVER", "1215, 1216,", "1229, 1230, OVER",
            "3600, 3614,", "3600, 3615, OVER"})
    void eachMarkSoundsOnceAndTheAlarmEvery15Seconds(long after, long upTo, Chime chime) {
        assertThat(heard(inAtZero(15), after, upTo)).isEqualTo(Optional.ofNullable(chime));
    }

    @Test
    void ofSeveralMarksPassedAtOnceOnlyTheStrongestSounds() {
        assertThat(heard(inAtZero(15), 0, 1150)).contains(Chime.NEAR_LIMIT);
        assertThat(heard(inAtZero(15), 0, 1500)).contains(Chime.OVER);
        assertThat(heard(inAtZero(20), 1199, 1200)).contains(Chime.OVER);
        assertThat(heard(inAtZero(19), 1139, 1140)).contains(Chime.NEAR_LIMIT);
        assertThat(heard(inAtZero(1), 59, 60)).contains(Chime.DUE);
    }

    @Test
    void everyMarkIsHeardExactlyOnceHoweverTheTimeIsCutIntoTicks() {
        java.util.Random random = new java.util.Random(5);
        List<NeedlePlacement> needle = inAtZero(7);
        for (int round = 0; round < 50; round++) {
            int due = 0;
            int near = 0;
            int over = 0;
            for (long at = 0; at < 1260;) {
                long next = Math.min(1260, at + 1 + random.nextInt(10));
                switch (heard(needle, at, next).orElse(null)) {
                    case DUE -> due++;
                    case NEAR_LIMIT -> near++;
                    case OVER -> over++;
                    case null -> {
                    }
                }
                at = next;
            }
            assertThat(List.of(due, near, over)).describedAs("round %d", round).containsExactly(1, 1, 5);
        }
    }

    @Test
    void marksAndNeedlesThatAreOutAreSilent() {
        Charts charts = Charts.opened().tap(0, mark(1), mark(2)).tap(0, new NeedlingStarted()).tap(0, new NeedleIn(1));
        assertThat(heard(charts.chart().placements(), 1199, 1200)).contains(Chime.OVER);
        charts.tap(1190, new NeedleOut(1));
        assertThat(heard(charts.chart().placements(), 1199, 1200)).isEmpty();
        assertThat(heard(List.of(), 0, 5000)).isEmpty();
    }

    @Test
    void theStrongestOfSeveralNeedlesSounds() {
        Charts charts = Charts.opened().tap(0, mark(1, Dwell.ofMinutes(5)), mark(2, Dwell.ofMinutes(20)))
                .tap(0, new NeedlingStarted()).tap(0, new NeedleIn(2)).tap(840, new NeedleIn(1));

        assertThat(heard(charts.chart().placements(), 1139, 1140)).contains(Chime.NEAR_LIMIT);
    }
}
