package org.needlepoint.diagram.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// The scale of the values.
///
/// @param start the lowest value that is drawn to scale; above 0 the axis is broken, and shown so
/// @param end   the value at the top
public record Axis(double start, double end) {

    private static final double[] ENDS = {1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 150, 170};
    private static final double STEP = 10;

    public Axis {
        if (!(start >= 0 && end > start)) {
            throw new IllegalArgumentException("an axis runs upwards from 0 or more, was " + start + " to " + end);
        }
    }

    /// An axis from 0 to the next round number.
    public static Axis fromZero(List<Series> series) {
        double most = values(series).max().orElse(0);
        return new Axis(0, Arrays.stream(ENDS).filter(end -> end >= most).findFirst().orElse(Math.ceil(most)));
    }

    /// The same, broken below the values where they all lie in the upper half.
    public static Axis brokenBelow(List<Series> series) {
        Axis whole = fromZero(series);
        double least = values(series).min().orElse(0);
        double start = Math.floor((least - 1) / STEP) * STEP;
        return start >= whole.end / 2 ? new Axis(start, whole.end) : whole;
    }

    private static DoubleStream values(List<Series> series) {
        return series.stream().flatMap(one -> one.points().stream()).mapToDouble(Series.Point::value);
    }

    /// Whether a part above 0 is left out.
    public boolean broken() {
        return start > 0;
    }

    /// How far up a value lies between start (0) and end (1).
    double part(double value) {
        return (value - start) / (end - start);
    }
}
