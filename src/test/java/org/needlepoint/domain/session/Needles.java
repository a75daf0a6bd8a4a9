package org.needlepoint.domain.session;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Places and needles for tests.
public final class Needles {

    public static final Needle SIZE = new Needle(25, 30);
    public static final Dwell QUARTER = Dwell.ofMinutes(15);

    public static final Location TEMPLE_RIGHT = new Location(new BodyPoint(BodyView.RIGHT, 31.5, -42.25, 1),
            Site.TEMPLE, Side.RIGHT, "Temple", Optional.of(Muscle.TEMPORALIS_ANTERIOR), false,
            List.of(Muscle.TEMPORALIS_ANTERIOR));

    public static final Location NECK_LEFT = new Location(new BodyPoint(BodyView.NECK, -21, 38, 1),
            Site.NECK, Side.LEFT, "Neck", Optional.of(Muscle.SPLENIUS_CAPITIS), true,
            List.of(Muscle.TRAPEZIUS_UPPER, Muscle.SPLENIUS_CAPITIS, Muscle.SEMISPINALIS_CAPITIS));

    public static final Location FOREHEAD = new Location(new BodyPoint(BodyView.FRONT, 0, -30, 1),
            Site.FOREHEAD, Side.CENTRE, "Forehead", Optional.empty(), false, List.of(Muscle.FRONTALIS));

    private Needles() {
    }

    /// A mark at the temple that is planned for 15 minutes.
    public static SessionAct.NeedleMarked mark(int key) {
        return mark(key, QUARTER);
    }

    public static SessionAct.NeedleMarked mark(int key, Dwell planned) {
        return new SessionAct.NeedleMarked(key, TEMPLE_RIGHT, SIZE, planned);
    }
}
