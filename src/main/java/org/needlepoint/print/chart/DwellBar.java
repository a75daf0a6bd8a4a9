package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.time.Duration;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;

/// A dwell as a bar, with a broken line at the planned dwell and a heavy one at 20 minutes.
final class DwellBar {

    static final double HEIGHT = px(14);
    private static final double PER_MINUTE = px(3.4);
    /// The bar ends here, torn, however long the dwell was.
    private static final double LONGEST = px(74);
    private static final double LEAST_OVER = px(4.5);
    private static final double THICK = px(6);
    private static final Ink WHITE = Ink.of(0xFFFFFF);

    private DwellBar() {
    }

    /// Where a number of minutes lies on the bar, in mm from its start.
    static double at(double minutes) {
        return minutes * PER_MINUTE;
    }

    /// Draws a bar from `x`, its box's upper edge at `top`.
    ///
    /// @param running whether the needle is in: the bar is hollow, since it grows
    static void draw(Page page, double x, double top, Duration dwell, Dwell planned, boolean running)
            throws IOException {
        double middle = top + HEIGHT / 2;
        double limit = x + at(Dwell.LIMIT_MINUTES);
        page.surface().rule(x, middle, limit, middle, px(0.6));
        double length = Math.min(LONGEST, at(dwell.toSeconds() / 60.0));
        if (dwell.toSeconds() > Dwell.LIMIT_MINUTES * 60) {
            // a few seconds over must be seen past the line as well
            length = Math.max(length, limit - x + LEAST_OVER);
        }
        if (length > 0) {
            page.filled(x, middle - THICK / 2, length, THICK, Type.BLACK);
            if (running && length > px(2.4)) {
                page.filled(x + px(0.8), middle - THICK / 2 + px(0.8), length - px(1.6), THICK - px(1.6), WHITE);
            }
        }
        planned(page, x + at(planned.minutes()), top);
        if (x + length > limit) {
            page.filled(limit - px(1.7), top, px(3.4), HEIGHT, WHITE);
        }
        limit(page, limit, top);
        if (length == LONGEST && !running) {
            torn(page, x + length - px(3.2), middle);
        }
    }

    /// The planned dwell: above and below the bar.
    static void planned(Page page, double x, double top) throws IOException {
        page.surface().rule(x, top, x, top + px(4), px(1));
        page.surface().rule(x, top + px(10), x, top + HEIGHT, px(1));
    }

    /// Twenty minutes.
    static void limit(Page page, double x, double top) throws IOException {
        page.surface().rule(x, top, x, top + HEIGHT, px(1.8));
    }

    private static void torn(Page page, double x, double middle) throws IOException {
        page.filled(x - px(0.7), middle - THICK / 2, px(1.4), THICK, WHITE);
    }
}
