package org.needlepoint.diagram;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.Stroke;

/// Finds what a hand drew under a spot: the last drawn lies on top.
public final class DrawnUnder {

    private DrawnUnder() {
    }

    /// The key of what lies under a spot.
    ///
    /// @param reachMm how far beside a line a tap still means it
    public static Optional<Long> at(Annotations annotations, BodyPoint spot, double reachMm) {
        List<Annotations.Drawn> fromTop = annotations.drawn().reversed();
        return fromTop.stream().filter(one -> one.annotation().view() == spot.view())
                .filter(one -> meets(one.annotation(), spot, reachMm)).map(Annotations.Drawn::key).findFirst();
    }

    private static boolean meets(Annotation annotation, BodyPoint spot, double reachMm) {
        return switch (annotation) {
            case PainArea area -> {
                Path2D within = path(area.outline());
                within.closePath();
                yield within.contains(spot.xMm(), spot.yMm()) || near(within, spot, reachMm);
            }
        };
    }

    private static boolean near(Path2D line, BodyPoint spot, double reachMm) {
        return line.intersects(spot.xMm() - reachMm, spot.yMm() - reachMm, 2 * reachMm, 2 * reachMm);
    }

    private static Path2D path(Stroke stroke) {
        Path2D path = new Path2D.Double();
        Stroke.At first = stroke.points().getFirst();
        path.moveTo(first.xMm(), first.yMm());
        stroke.points().forEach(at -> path.lineTo(at.xMm(), at.yMm()));
        return path;
    }
}
