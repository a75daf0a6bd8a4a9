package org.needlepoint.ui.treatment.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;

/// A session as a test tells it: acts at minutes and seconds after the start. Not for the program.
public final class Course {

    /// Tue 24 Nov 2026, 09:13:42 in the test's zone (UTC): "Start needling".
    public static final Instant START = Instant.parse("2026-11-24T09:13:42Z");

    private TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
            new SessionAct.SessionOpened("P-00417", 8), START.minusSeconds(600));

    /// The moment so long after the start.
    public static Instant at(int minutes, int seconds) {
        return START.plusSeconds(60L * minutes + seconds);
    }

    /// The eight needles of the pictures 05 and 05b, in since the start, the eighth 3:16 later; 3, 5 and 7 twitched.
    public static Course pictured() {
        Course course = new Course()
                .mark(Site.FOREHEAD, Side.CENTRE, BodyView.FRONT, 0, -36, 15)
                .mark(Site.TEMPLE, Side.RIGHT, BodyView.RIGHT, 32, -32, 15)
                .mark(Site.TEMPLE, Side.RIGHT, BodyView.RIGHT, 40, -16, 15)
                .mark(Site.TOP_OF_EAR, Side.RIGHT, BodyView.RIGHT, -6, -44, 15)
                .mark(Site.NECK, Side.LEFT, BodyView.NECK, -26, 44, 15)
                .mark(Site.NECK, Side.RIGHT, BodyView.NECK, 26, 44, 15)
                .mark(Site.UPPER_BACK, Side.RIGHT, BodyView.BACK, 92, 8, 15)
                .mark(Site.UPPER_BACK, Side.RIGHT, BodyView.BACK, 46, 28, 15)
                .started();
        for (int key = 1; key <= 7; key++) {
            course.then(new SessionAct.NeedleIn(key), START);
        }
        course.then(new SessionAct.NeedleIn(8), at(3, 16));
        for (int key : List.of(3, 5, 7)) {
            course.twitch(key);
        }
        return course;
    }

    /// Marks a needle, planned in minutes; 0 is in and out.
    public Course mark(Site site, Side side, BodyView view, double xMm, double yMm, int planned) {
        return mark(site.label(), site, side, new BodyPoint(view, xMm, yMm, 1), planned);
    }

    /// Marks a needle at a place with a name of its own.
    public Course mark(String place, Site site, Side side, BodyPoint spot, int planned) {
        Location location = new Location(spot, site, side, place, Optional.empty(), false, List.of());
        return then(new SessionAct.NeedleMarked(session.nextNeedle(), location, new Needle(25, 30),
                planned == 0 ? Dwell.IN_AND_OUT : Dwell.ofMinutes(planned)), START.minusSeconds(60));
    }

    /// Marks some needles on the right side of the neck.
    public Course marks(int needles, int planned) {
        for (int at = 0; at < needles; at++) {
            mark(Site.NECK, Side.RIGHT, BodyView.NECK, 20 + at % 5 * 8, 30 + at / 5 * 8, planned);
        }
        return this;
    }

    public Course started() {
        return then(new SessionAct.NeedlingStarted(), START);
    }

    public Course twitch(int key) {
        NeedlePlacement needle = session.chart().placement(key).orElseThrow();
        return then(new SessionAct.NeedleEdited(key, needle.needle(), needle.planned(),
                needle.details().withTwitch(Answer.YES)), at(4, 0));
    }

    /// An act so long after the start.
    public Course then(SessionAct act, int minutes, int seconds) {
        return then(act, at(minutes, seconds));
    }

    /// An act at a moment; it must hold.
    public Course then(SessionAct act, Instant at) {
        session = switch (session.with(act, at)) {
            case Step.Accepted(TreatmentSession next) -> next;
            case Step.Refused refused -> throw new AssertionError(act + ": " + refused.finding().sentence());
        };
        return this;
    }

    public TreatmentSession session() {
        return session;
    }

    /// How long something took, in the way of the acts.
    public static Duration of(int minutes, int seconds) {
        return Duration.ofSeconds(60L * minutes + seconds);
    }
}
