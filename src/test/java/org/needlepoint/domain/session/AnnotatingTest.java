package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.domain.session.Needles.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.AnnotationAct.AnnotationDrawn;
import org.needlepoint.domain.session.AnnotationAct.AnnotationRemoved;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.domain.session.annotation.Stroke;
import org.needlepoint.domain.session.annotation.Stroke.At;

/// What may be drawn beside the needles, at its boundaries.
class AnnotatingTest {

    private static final Stroke SQUARE = line(new At(30, -40), new At(50, -40), new At(50, -20), new At(30, -20));

    private final Charts charts = Charts.opened();

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "-1, false", "11, false"})
    void painIsNoughtToTen(int intensity, boolean holds) {
        AnnotationDrawn act = drawn(new PainArea(SQUARE, intensity, Optional.empty(), "right temple"));
        if (holds) {
            assertThat(charts.tap(1, act).chart().annotations().painAreas()).extracting(PainArea::intensity)
                    .containsExactly(intensity);
        } else {
            assertThat(charts.refusal(1, act)).isEqualTo("Pain is 0 to 10, not " + intensity
                    + ". Tap a number in that range.");
        }
    }

    @Test
    void anAreaNeedsALineAroundSomething() {
        assertThat(charts.refusal(1, drawn(area(line())))).isEqualTo("Nothing was drawn. Press, draw, let go.");
        assertThat(charts.refusal(1, drawn(area(line(new At(1, 1)))))).startsWith("Nothing was drawn.");
        assertThat(charts.refusal(1, drawn(area(line(new At(1, 1), new At(9, 9))))))
                .isEqualTo("This goes round no area. Press, go round where it hurts, let go.");
        assertThat(charts.refusal(1, drawn(area(square(1.99))))).startsWith("This goes round no area.");
        assertThat(charts.refusal(1, drawn(area(band(2.9))))).startsWith("This goes round no area.");
        charts.tap(1, drawn(area(band(3.1))));
        assertThat(charts.tap(1, drawn(area(square(2)))).chart().annotations().drawn()).hasSize(2);
    }

    @Test
    void anAreaNeedsThePlaceItLiesOn() {
        assertThat(charts.refusal(1, drawn(new PainArea(SQUARE, 5, Optional.empty(), " "))))
                .isEqualTo("The place of the pain has no name. Draw it on the body.");
        assertThat(charts.refusal(1, drawn(new PainArea(SQUARE, 5, Optional.empty(), "x".repeat(121)))))
                .startsWith("The place of the pain holds 120 characters, this one has 121.");
    }

    @Test
    void aLineHoldsFourHundredPoints() {
        assertThat(charts.refusal(1, drawn(area(circle(401))))).isEqualTo(
                "A line holds 400 points, this one has 401. Draw it in two.");
        assertThat(charts.tap(1, drawn(area(circle(400)))).chart().annotations().drawn()).hasSize(1);
    }

    @Test
    void theDrawingsHoldSixty() {
        for (int i = 0; i < Annotations.MOST; i++) {
            charts.tap(1, drawn(area(SQUARE)));
        }
        assertThat(charts.refusal(1, drawn(area(SQUARE)))).isEqualTo(
                "The drawings hold 60 annotations. Erase one first.");
    }

    @Test
    void whatIsErasedIsGoneAndUndoBringsItBack() {
        charts.tap(1, drawn(area(SQUARE)));
        long key = charts.chart().annotations().drawn().getFirst().key();
        charts.tap(2, new AnnotationRemoved(key));
        assertThat(charts.chart().annotations().isEmpty()).isTrue();
        assertThat(charts.refusal(3, new AnnotationRemoved(key))).isEqualTo("This is no longer on the drawing.");

        assertThat(charts.undo().chart().annotations().painAreas()).hasSize(1);
        assertThat(charts.undo().chart().annotations().isEmpty()).isTrue();
        assertThat(charts.redo().chart().annotations().painAreas()).hasSize(1);
    }

    @Test
    void aKeyIsNeverGivenTwiceAlsoAfterUndo() {
        charts.tap(1, drawn(area(SQUARE)));
        long first = charts.chart().annotations().drawn().getFirst().key();
        charts.undo();
        assertThat(charts.refusal(2, new AnnotationDrawn(first, area(SQUARE)))).startsWith("What is drawn carries");
        assertThat(charts.tap(2, drawn(area(SQUARE))).chart().annotations().drawn().getFirst().key())
                .isGreaterThan(first);
    }

    @Test
    void drawingMarksNoNeedleAndChangesNoState() {
        charts.tap(1, drawn(area(SQUARE)));
        assertThat(charts.chart().state()).isEqualTo(SessionState.DRAFT);
        assertThat(charts.chart().placements()).isEmpty();
        charts.tap(2, mark(1)).tap(3, drawn(area(SQUARE)));
        assertThat(charts.keys()).containsExactly(1);
        assertThat(charts.undo().keys()).as("undo takes the drawing, not the needle").containsExactly(1);
    }

    @Test
    void nothingIsDrawnOnACancelledSession() {
        charts.tap(1, new SessionAct.SessionCancelled());
        assertThat(charts.refusal(2, drawn(area(SQUARE)))).isEqualTo("This session was cancelled.");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 500, 100_000})
    void aStrokeOfAHundredThousandPointsIsSimplifiedAndKeepsItsShape(int points) {
        Stroke kept = Stroke.drawn(BodyView.RIGHT, 1, circle(points).points());
        assertThat(kept.points().size()).isBetween(3, Stroke.MOST_POINTS);
        assertThat(kept.areaMm2()).isCloseTo(circle(points).areaMm2(), org.assertj.core.data.Percentage
                .withPercentage(3));
        charts.tap(1, drawn(area(kept)));
    }

    @Test
    void aScribbleOfAHundredThousandPointsIsCappedToo() {
        List<At> scribble = new ArrayList<>();
        java.util.Random random = new java.util.Random(4);
        for (int i = 0; i < 100_000; i++) {
            scribble.add(new At(random.nextDouble(-100, 100), random.nextDouble(-100, 100)));
        }
        Stroke kept = Stroke.drawn(BodyView.RIGHT, 1, scribble);
        assertThat(kept.points().size()).isBetween(2, Stroke.MOST_POINTS);
        assertThat(Stroke.drawn(BodyView.RIGHT, 1, List.of()).points()).isEmpty();
    }

    private AnnotationDrawn drawn(Annotation annotation) {
        return new AnnotationDrawn(charts.session().nextTap(), annotation);
    }

    private static PainArea area(Stroke outline) {
        return new PainArea(outline, 6, Optional.of(PainQuality.THROBBING), "right temple");
    }

    private static Stroke square(double side) {
        return line(new At(0, 0), new At(side, 0), new At(side, side), new At(0, side));
    }

    private static Stroke band(double high) {
        return line(new At(0, 0), new At(100, 0), new At(100, high), new At(0, high));
    }

    private static Stroke circle(int points) {
        List<At> around = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            around.add(new At(40 + 20 * Math.cos(angle), -30 + 20 * Math.sin(angle)));
        }
        return new Stroke(BodyView.RIGHT, 1, around);
    }

    private static Stroke line(At... points) {
        return new Stroke(BodyView.RIGHT, 1, List.of(points));
    }
}
