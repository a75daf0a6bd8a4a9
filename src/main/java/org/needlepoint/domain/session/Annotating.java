package org.needlepoint.domain.session;

import java.util.OptionalInt;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.Stroke;

/// What is drawn onto the drawings: a chart and an act give the next chart, or a refusal.
///
/// @param chart the chart before the act
/// @param acts  how many acts made it
record Annotating(Chart chart, long acts) {

    /// Less than this is a tap that slipped, no area.
    private static final double LEAST_AREA_MM2 = 4;
    /// An area that covers less of the square over its reach is a line.
    private static final double LEAST_FULNESS = 0.03;

    Chart after(AnnotationAct act) {
        Annotations before = Bounds.open(chart).annotations();
        return chart.withAnnotations(switch (act) {
            case AnnotationAct.AnnotationDrawn(long key, Annotation drawn) -> {
                if (key != acts + 1) {
                    throw new Refusal("What is drawn carries the number of its act, " + (acts + 1) + ".");
                }
                if (before.drawn().size() >= Annotations.MOST) {
                    throw new Refusal("The drawings hold " + Annotations.MOST + " annotations. Erase one first.");
                }
                require(drawn);
                yield before.with(key, drawn);
            }
            case AnnotationAct.AnnotationRemoved(long key) -> {
                if (before.of(key).isEmpty()) {
                    throw new Refusal("This is no longer on the drawing.");
                }
                yield before.without(key);
            }
        });
    }

    private static void require(Annotation drawn) {
        switch (drawn) {
            case PainArea area -> {
                Bounds.requirePain(OptionalInt.of(area.intensity()));
                requireNamed(area.place());
                requireLine(area.outline());
                requireRound(area.outline());
            }
        }
    }

    private static void requireRound(Stroke outline) {
        double least = Math.max(LEAST_AREA_MM2, LEAST_FULNESS * Math.pow(outline.reachMm(), 2));
        if (outline.areaMm2() < least) {
            throw new Refusal("This goes round no area. Press, go round where it hurts, let go.");
        }
    }

    private static void requireNamed(String place) {
        if (Bounds.within("The place of the pain", place, PainArea.PLACE_LIMIT).isEmpty()) {
            throw new Refusal("The place of the pain has no name. Draw it on the body.");
        }
    }

    private static void requireLine(Stroke line) {
        if (line.points().size() < 2) {
            throw new Refusal("Nothing was drawn. Press, draw, let go.");
        }
        if (line.points().size() > Stroke.MOST_POINTS) {
            throw new Refusal("A line holds " + Stroke.MOST_POINTS + " points, this one has " + line.points().size()
                    + ". Draw it in two.");
        }
    }
}
