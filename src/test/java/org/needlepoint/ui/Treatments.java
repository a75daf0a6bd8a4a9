package org.needlepoint.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.store.Tap;

/// Taps of whole invented treatments.
public final class Treatments {

    public static final Location FOREHEAD = at(BodyView.FRONT, Site.FOREHEAD, Side.CENTRE, Muscle.PROCERUS);
    public static final Location TEMPLE_LEFT = at(BodyView.LEFT, Site.TEMPLE, Side.LEFT, Muscle.TEMPORALIS_ANTERIOR);
    public static final Location TEMPLE_RIGHT = at(BodyView.RIGHT, Site.TEMPLE, Side.RIGHT,
            Muscle.TEMPORALIS_ANTERIOR);
    public static final Location EAR_LEFT = at(BodyView.LEFT, Site.TOP_OF_EAR, Side.LEFT, Muscle.TEMPORALIS_POSTERIOR);
    public static final Location EAR_RIGHT = at(BodyView.RIGHT, Site.TOP_OF_EAR, Side.RIGHT,
            Muscle.TEMPORALIS_POSTERIOR);
    public static final Location NECK_LEFT = at(BodyView.NECK, Site.NECK, Side.LEFT, Muscle.SPLENIUS_CAPITIS);
    public static final Location NECK_RIGHT = at(BodyView.NECK, Site.NECK, Side.RIGHT, Muscle.SPLENIUS_CAPITIS);
    public static final Location BACK_RIGHT = at(BodyView.BACK, Site.UPPER_BACK, Side.RIGHT, Muscle.TRAPEZIUS_UPPER);

    private Treatments() {
    }

    private static Location at(BodyView view, Site site, Side side, Muscle muscle) {
        double x = side == Side.CENTRE ? 0 : side == Side.LEFT ? 30 : -30;
        return new Location(new BodyPoint(view, x, -20, 1), site, side, site.label(), Optional.of(muscle), true,
                List.of(muscle));
    }

    /// Marks, nothing in.
    public static List<Tap> marked(Instant opened, Location... places) {
        List<Tap> taps = new ArrayList<>();
        for (int needle = 1; needle <= places.length; needle++) {
            Location place = places[needle - 1];
            taps.add(new Tap(opened.plusSeconds(20L * needle), new SessionAct.NeedleMarked(needle, place,
                    SiteDefaults.needle(place.site(), place.muscle()), Dwell.ofMinutes(15))));
        }
        return taps;
    }

    /// Needles that went in together at a moment.
    public static List<Tap> in(Instant opened, Instant started, Location... places) {
        List<Tap> taps = marked(opened, places);
        taps.add(new Tap(started, new SessionAct.NeedlingStarted(), new SessionAct.AllIn()));
        return taps;
    }

    /// A whole treatment that began five minutes after its opening: all needles in, twitches noted, all out after a
    /// dwell.
    public static List<Tap> done(Instant opened, Duration dwell, int twitches, Location... places) {
        List<Tap> taps = asked(opened, dwell, twitches, places);
        taps.add(new Tap(taps.getLast().at().plusSeconds(4), new SessionAct.AllOutConfirmed()));
        return taps;
    }

    /// The same, with a count that fits.
    public static List<Tap> counted(Instant opened, Duration dwell, int twitches, Location... places) {
        List<Tap> taps = asked(opened, dwell, twitches, places);
        taps.add(new Tap(taps.getLast().at().plusSeconds(30), new RoundAct.Counted(places.length, 0)));
        return taps;
    }

    private static List<Tap> asked(Instant opened, Duration dwell, int twitches, Location... places) {
        Instant started = opened.plus(Duration.ofMinutes(5));
        List<Tap> taps = in(opened, started, places);
        for (int needle = 1; needle <= twitches; needle++) {
            Location place = places[needle - 1];
            taps.add(new Tap(started.plusSeconds(30L * needle), new SessionAct.NeedleEdited(needle,
                    SiteDefaults.needle(place.site(), place.muscle()), Dwell.ofMinutes(15),
                    NeedleDetails.EMPTY.withTwitch(Answer.YES))));
        }
        taps.add(new Tap(started.plus(dwell), new SessionAct.AllOut()));
        return taps;
    }
}
