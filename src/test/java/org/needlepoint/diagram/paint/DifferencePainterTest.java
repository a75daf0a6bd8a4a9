package org.needlepoint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The difference of two sessions: each needle is drawn once, with its number.
class DifferencePainterTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final BodyPoint NECK = new BodyPoint(BodyView.NECK, -30, 50, 1);

    private static RecordingPen drawn(Change... changes) {
        RecordingPen pen = new RecordingPen();
        Arrangement views = Arrangement.fiveViews(ATLAS, new Extent(0, 0, 900, 700), Spacing.screen());
        new Painter(ATLAS).difference(pen, views, List.of(changes), BodyStyle.chart(Palette.light()));
        return pen;
    }

    @Test
    void everyNeedleIsDrawnOnceWithItsNumber() {
        RecordingPen pen = drawn(new Change(Change.Kind.REMOVED, NECK.movedBy(0, 30), Optional.empty(), "4"),
                new Change(Change.Kind.SAME, NECK.mirrored(), Optional.empty(), "1"),
                new Change(Change.Kind.MOVED, NECK, Optional.of(NECK.movedBy(12, 0)), "2"),
                new Change(Change.Kind.ADDED, new BodyPoint(BodyView.FRONT, 0, -40, 1), Optional.empty(), "3"));
        assertThat(pen.texts()).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void onlyAMovedNeedleComesFromSomewhereAndFromTheSameDrawing() {
        assertThatThrownBy(() -> new Change(Change.Kind.ADDED, NECK, Optional.of(NECK), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(Change.Kind.MOVED, NECK, Optional.empty(), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(Change.Kind.MOVED, NECK,
                Optional.of(new BodyPoint(BodyView.FRONT, 0, 0, 1)), "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
