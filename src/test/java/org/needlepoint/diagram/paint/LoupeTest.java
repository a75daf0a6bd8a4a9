package org.needlepoint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The loupe stands beside the point, within the drawing's area, and shows the point in its middle.
class LoupeTest {

    @Test
    void itNeverCoversThePointAndStaysInTheArea() {
        Extent area = new Extent(0, 0, 846, 700);
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            double x = random.nextDouble(0, area.right());
            double y = random.nextDouble(0, area.bottom());
            Extent covers = Loupe.beside(x, y, area).covers();
            assertThat(covers.contains(x, y)).as(x + ", " + y).isFalse();
            assertThat(covers.left()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(covers.top()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(covers.right()).isLessThanOrEqualTo(area.right() + 1e-9);
            assertThat(covers.bottom()).isLessThanOrEqualTo(area.bottom() + 1e-9);
        }
    }

    @Test
    void thePointLiesUnderTheCrosshairTwoAndAHalfTimesAsLarge() {
        Frame under = new Frame(BodyView.LEFT, Frame.Role.WHOLE, 120, 230, 1.1, new Extent(0, 0, 300, 300), 310, 10);
        Loupe loupe = Loupe.beside(200, 250, new Extent(0, 0, 800, 600));
        Frame frame = loupe.frame(under, 200, 250);
        BodyPoint seen = frame.toBody(loupe.centreX(), loupe.centreY(), 1);
        assertThat(seen.distanceMm(under.toBody(200, 250, 1))).isLessThan(1e-9);
        assertThat(frame.scale()).isCloseTo(2.75, within(1e-9));
    }
}
