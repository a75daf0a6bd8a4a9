package org.needlepoint.diagram.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static List<Series> values(int... values) {
        return List.of(new Series("", IntStream.range(0, values.length).mapToObj(day -> new Series.Point(
                LocalDate.of(2026, 8, 1 + day), values[day])).toList()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 10", "14, 15", "15, 15", "16, 20", "30, 30", "168, 170", "500, 500"})
    void theAxisEndsAtTheNextRoundNumber(int most, int end) {
        assertThat(Axis.fromZero(values(0, most))).isEqualTo(new Axis(0, end));
    }

    @ParameterizedTest
    @CsvSource({"48, 68, 40", "40, 68, 0", "41, 68, 40", "20, 68, 0", "68, 68, 60"})
    void theAxisIsBrokenOnlyWhereAllValuesLieInTheUpperHalf(int least, int most, int start) {
        assertThat(Axis.brokenBelow(values(least, most))).isEqualTo(new Axis(start, 70));
    }

    @Test
    void theChartSaysInWordsWhatItShows() {
        OutcomeChart chart = new OutcomeChart("Neck rotation, degrees", new Axis(40, 70), List.of(
                new Series("L", values(68, 52).getFirst().points()), new Series("R", values(48).getFirst().points())));
        assertThat(chart.from()).isEqualTo("from L 68, R 48");
        assertThat(chart.words()).isEqualTo("Neck rotation, degrees, L 68 on 1 Aug, L 52 on 2 Aug, R 48 on 1 Aug");
        assertThat(OutcomeChart.fromZero("Usual intensity", new Series("", List.of())).words())
                .isEqualTo("Usual intensity, not measured");
    }

    @Test
    void aCourseOverNewYearShowsItsYears() {
        OutcomeChart chart = OutcomeChart.fromZero("Headache days in 30", new Series("", List.of(
                new Series.Point(LocalDate.of(2027, 1, 5), 9.5), new Series.Point(LocalDate.of(2026, 12, 22), 14))));
        assertThat(chart.words()).isEqualTo("Headache days in 30, 14 on 22 Dec 2026, 9.5 on 5 Jan 2027");
    }
}
