package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.domain.body.BodyView;

/// The measured points that a drawing is held to.
record Measured(List<Feature> features) {

    /// An outline, a line or a single landmark.
    record Feature(String kind, String name, List<Point2D> points) {
    }

    static Measured of(BodyView view) throws IOException {
        try (InputStream file = Measured.class.getResourceAsStream(view.id() + ".measured")) {
            List<Feature> features = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Measured::feature).toList();
            return new Measured(features);
        }
    }

    Stream<Feature> all(String kind) {
        return features.stream().filter(feature -> feature.kind().equals(kind));
    }

    private static Feature feature(String line) {
        String[] words = line.split(" ");
        boolean named = !words[0].equals("outline");
        List<Point2D> points = Stream.of(words).skip(named ? 2 : 1).map(pair -> {
            String[] xy = pair.split(",");
            return (Point2D) new Point2D.Double(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
        }).toList();
        return new Feature(words[0], named ? words[1] : "", points);
    }

    /// A polyline as its straight pieces.
    static List<Line2D> pieces(List<Point2D> points, boolean closed) {
        List<Line2D> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        if (closed) {
            pieces.add(new Line2D.Double(points.getLast(), points.getFirst()));
        }
        return pieces;
    }

    /// The corners of a drawn path, flattened finely.
    static List<Point2D> flattened(Shape path) {
        List<Point2D> points = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = new FlatteningPathIterator(path.getPathIterator(null), 0.02); !i.isDone(); i.next()) {
            if (i.currentSegment(c) != PathIterator.SEG_CLOSE) {
                points.add(new Point2D.Double(c[0], c[1]));
            }
        }
        return points;
    }

    /// Points along the pieces, no more than 1 mm apart.
    static Stream<Point2D> along(List<Line2D> pieces) {
        return pieces.stream().flatMap(piece -> {
            int steps = (int) Math.ceil(piece.getP1().distance(piece.getP2())) + 1;
            return Stream.iterate(0, i -> i + 1).limit(steps).map(i -> new Point2D.Double(
                    piece.getX1() + (piece.getX2() - piece.getX1()) * i / steps,
                    piece.getY1() + (piece.getY2() - piece.getY1()) * i / steps));
        });
    }

    /// How far the farthest point of one line lies from the other, both ways.
    static double farthest(List<Line2D> one, List<Line2D> other) {
        return Math.max(oneWay(one, other), oneWay(other, one));
    }

    private static double oneWay(List<Line2D> from, List<Line2D> to) {
        return along(from)
                .mapToDouble(point -> to.stream().mapToDouble(piece -> piece.ptSegDist(point)).min().orElseThrow())
                .max().orElseThrow();
    }
}
