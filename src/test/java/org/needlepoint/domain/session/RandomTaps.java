package org.needlepoint.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// A stream of taps of every kind, the same for the same seed. Not every tap fits the session it is made for.
public final class RandomTaps {

    private final Random random;
    private final RandomVisits visits;
    private Instant now = Instant.parse("2026-12-22T10:00:00Z");

    public RandomTaps(long seed) {
        this.random = new Random(seed);
        this.visits = new RandomVisits(random);
    }

    /// The moment of the tap made last.
    public Instant now() {
        return now;
    }

    /// A tap that may or may not fit.
    public SessionAct next(TreatmentSession session) {
        now = now.plusMillis(1 + random.nextInt(240_000));
        return act(session, random.nextInt(27));
    }

    private SessionAct act(TreatmentSession session, int kind) {
        int needle = needle(session);
        return switch (kind) {
            case 0, 1, 2, 3 -> new SessionAct.NeedleMarked(session.nextNeedle(), location(), size(), dwell());
            case 4 -> new SessionAct.NeedleMoved(needle, location());
            case 5 -> new SessionAct.NeedleEdited(needle, size(), dwell(), details());
            case 6 -> new SessionAct.NeedleRemoved(needle);
            case 7 -> new SessionAct.NeverPlaced(needle);
            case 8 -> new SessionAct.NeedlingStarted();
            case 9, 10 -> new SessionAct.NeedleIn(needle);
            case 11 -> new SessionAct.AllIn();
            case 12 -> new SessionAct.NeedleInAndOut(needle);
            case 13, 14 -> new SessionAct.NeedleOut(needle);
            case 15 -> new SessionAct.OutTakenBack(needle);
            case 16 -> new SessionAct.TimeCorrected(needle, pick(SessionAct.Stamp.values()),
                    now.minus(Duration.ofMillis(random.nextInt(5_400_000))));
            case 17 -> new SessionAct.ForgottenNeedleKept(needle);
            case 18 -> new SessionAct.AllOut();
            case 19 -> new SessionAct.AllOutTakenBack();
            case 20 -> new SessionAct.AllOutConfirmed();
            case 21 -> random.nextInt(200) == 0 ? new SessionAct.SessionCancelled() : new SessionAct.AllIn();
            case 22 -> new SessionAct.Undone(session.undoable().orElse(1L));
            case 23 -> new SessionAct.Redone(session.redoable().orElse(1L));
            default -> visits.next(needle, session, location(), size());
        };
    }

    /// An act of a class, with anything in its fields that may be there.
    public SessionAct ofKind(Class<? extends SessionAct> kind) {
        if (kind == SessionAct.SessionOpened.class) {
            return new SessionAct.SessionOpened("patient-" + random.nextInt(), 1 + random.nextInt(1000));
        }
        TreatmentSession session = TreatmentSession.opened(new SessionId(new java.util.UUID(0, 1)),
                new SessionAct.SessionOpened("p", 1), now);
        SessionAct act;
        do {
            act = act(session, random.nextInt(27));
            if (kind == SessionAct.SessionCancelled.class) {
                act = new SessionAct.SessionCancelled();
            }
        } while (act.getClass() != kind);
        return act;
    }

    private int needle(TreatmentSession session) {
        List<NeedlePlacement> all = session.chart().placements();
        return all.isEmpty() ? 1 + random.nextInt(3) : all.get(random.nextInt(all.size())).key();
    }

    public Location location() {
        BodyPoint spot = new BodyPoint(pick(BodyView.values()), mm(), mm(), 1 + random.nextInt(3));
        List<Muscle> under = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            under.add(pick(Muscle.values()));
        }
        return new Location(spot, pick(Site.values()), pick(Side.values()), text(1),
                maybe(pick(Muscle.values())), random.nextBoolean(), under);
    }

    public NeedleDetails details() {
        return new NeedleDetails(number(1, 75), number(0, 90), maybe(pick(Direction.values())),
                maybe(pick(Technique.values())), maybe(pick(Grip.values())), maybe(pick(Sensation.values())),
                number(0, 3), pick(Answer.values()), pick(Answer.values()), text(0));
    }

    private Needle size() {
        return new Needle(12 + random.nextInt(24), 13 + random.nextInt(63));
    }

    private Dwell dwell() {
        return random.nextInt(4) == 0 ? Dwell.IN_AND_OUT : Dwell.ofMinutes(1 + random.nextInt(20));
    }

    private double mm() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(401) - 200;
            default -> random.nextDouble(-1000, 1000);
        };
    }

    private OptionalInt number(int least, int most) {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(least, most + 1)) : OptionalInt.empty();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String text(int least) {
        String alphabet = "aZ9 \"\\/'<>&;{}\n\tłŁđ–×μЖ字😀\u0001";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder(least == 0 ? "" : "x");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
