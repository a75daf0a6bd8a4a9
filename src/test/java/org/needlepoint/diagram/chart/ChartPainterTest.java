package org.needlepoint.diagram.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.RecordingPen;
import org.needlepoint.diagram.paint.RecordingPen.Drawn;

class ChartPainterTest {

    private static final Palette LIGHT = Palette.light();
    private static final LocalDate START = LocalDate.of(2026, 8, 11);

    private final RecordingPen pen = new RecordingPen();

    private static Series series(String label, double... dayAndValue) {
        List<Series.Point> points = new ArrayList<>();
        for (int at = 0; at < dayAndValue.length; at += 2) {
            points.add(new Series.Point(START.plusDays((long) dayAndValue[at]), dayAndValue[at + 1]));
        }
        return new Series(label, points);
    }

    private void draw(OutcomeChart chart) {
        new ChartPainter(pen, LIGHT, 1).draw(chart, Extent.ofSize(0, 0, 266, 120));
    }

    /// The discs of the first line, from left to right.
    private List<Drawn> discs() {
        return pen.inked(LIGHT.in()).stream().filter(drawn -> drawn.what().equals("fill")).toList();
    }

    @Test
    void timeIsTrueNotOneStepASession() {
        draw(OutcomeChart.fromZero("Headache days in 30", series("", 0, 14, 7, 14, 84, 6)));

        assertThat(pen.texts()).containsSubsequence("Headache days in 30", "from 14").contains("15", "0", "11 Aug",
                "3 Nov", "6");
        double first = discs().get(0).bounds().getCenterX();
        double second = discs().get(1).bounds().getCenterX();
        double last = discs().get(2).bounds().getCenterX();
        assertThat((second - first) / (last - first)).isCloseTo(7.0 / 84, within(0.001));
        assertThat(discs().get(2).bounds().getCenterY()).as("6 of 15 lies below 14 of 15")
                .isGreaterThan(discs().get(0).bounds().getCenterY());
    }

    @Test
    void anAxisThatDoesNotStartAtZeroIsShownBroken() {
        Series left = series("L", 0, 52, 84, 68);
        Series right = series("R", 0, 48, 84, 66);
        draw(new OutcomeChart("Neck rotation, degrees", Axis.brokenBelow(List.of(left, right)), List.of(left, right)));

        assertThat(pen.texts()).contains("70", "40", "0", "L 68", "R 66", "from L 52, R 48");
        List<Drawn> slanted = pen.drawn.stream().filter(drawn -> drawn.what().equals("stroke")
                && drawn.ink().equals(LIGHT.text())).toList();
        assertThat(slanted).as("two strokes of the break").hasSize(2)
                .allSatisfy(stroke -> assertThat(stroke.bounds().getWidth()).isGreaterThan(2));
    }

    @Test
    void lastValuesThatWouldTouchMoveApart() {
        draw(new OutcomeChart("Neck rotation, degrees", new Axis(0, 70), List.of(series("L", 0, 50, 84, 60),
                series("R", 0, 50, 84, 60))));

        List<Drawn> labels = pen.drawn.stream().filter(drawn -> List.of("L 60", "R 60").contains(drawn.text()))
                .toList();
        assertThat(labels).hasSize(2);
        assertThat(Math.abs(labels.get(0).bounds().getY() - labels.get(1).bounds().getY()))
                .isGreaterThanOrEqualTo(13);
    }

    @Test
    void oneMeasurementIsADotWithItsDay() {
        draw(OutcomeChart.fromZero("Usual intensity, 0 to 10", series("", 0, 8)));

        assertThat(discs()).hasSize(1);
        assertThat(pen.texts().stream().filter("11 Aug"::equals)).hasSize(1);
    }

    @Test
    void whatWasNotMeasuredSaysSoWithoutAnAxis() {
        draw(OutcomeChart.fromZero("Usual duration, hours", series("")));

        assertThat(pen.texts()).containsExactly("Usual duration, hours", "Not measured");
        assertThat(pen.drawn).allMatch(drawn -> drawn.what().equals("text"));
    }
}
