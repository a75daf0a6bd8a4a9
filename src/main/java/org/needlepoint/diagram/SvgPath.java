package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;

/// Path data as SVG writes it.
public final class SvgPath {

    private SvgPath() {
    }

    /// The path as a shape.
    ///
    /// @throws IllegalArgumentException where the data is not a path
    public static Shape parse(String data) {
        try {
            return new Path2D.Double(AWTPathProducer.createShape(new StringReader(data), PathIterator.WIND_NON_ZERO));
        } catch (ParseException | IOException unreadable) {
            throw new IllegalArgumentException("not SVG path data: " + data, unreadable);
        }
    }
}
