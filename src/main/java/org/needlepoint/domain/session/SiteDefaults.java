package org.needlepoint.domain.session;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;

/// The needle and dwell that a tap takes when the tray says "By site" (UX section 5).
public final class SiteDefaults {

    /// The sizes of the tray, thinnest first.
    public static final List<Needle> TRAY = List.of(new Needle(16, 15), new Needle(20, 25), new Needle(25, 30),
            new Needle(30, 40));

    /// The planned dwell that comes along (C13: default 15 min; DOSE, design).
    public static final Dwell DWELL = Dwell.ofMinutes(15);

    private static final Needle FINE = new Needle(16, 15);
    private static final Needle STANDARD = new Needle(25, 30);
    private static final Needle OVER_VESSELS = new Needle(20, 15);

    private SiteDefaults() {
    }

    /// The needle for a site: fine on the head, 0.25 × 30 on neck and back; 0.20 × 15 on sternocleidomastoid (C21).
    public static Needle needle(Site site, Optional<Muscle> muscle) {
        if (muscle.filter(Muscle.STERNOCLEIDOMASTOID::equals).isPresent()) {
            return OVER_VESSELS;
        }
        return switch (site) {
            case FOREHEAD, TEMPLE, TOP_OF_EAR -> FINE;
            case NECK, UPPER_BACK, OTHER -> STANDARD;
        };
    }
}
