package org.needlepoint.diagram;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// The patient's other side: x changes its sign, exactly.
final class Mirror {

    private static final AffineTransform ACROSS = AffineTransform.getScaleInstance(-1, 1);

    private Mirror() {
    }

    static Shape of(Shape path) {
        return new Path2D.Double(path, ACROSS);
    }

    /// `temple.left` for `temple.right` and the other way round; unpaired names stay.
    static String of(String name) {
        if (name.endsWith(".left")) {
            return name.substring(0, name.length() - 5) + ".right";
        }
        return name.endsWith(".right") ? name.substring(0, name.length() - 6) + ".left" : name;
    }
}
