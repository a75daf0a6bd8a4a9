package org.needlepoint.diagram.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was measured again and again, in the order of the days.
///
/// @param label before the last value, where there are several lines: "L"; else empty
/// @param points one a measurement, the earliest first
public record Series(String label, List<Point> points) {

    /// One measurement.
    public record Point(LocalDate day, double value) {
    }

    public Series {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    public Optional<Point> first() {
        return points.stream().findFirst();
    }

    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }
}
