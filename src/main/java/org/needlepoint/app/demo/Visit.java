package org.needlepoint.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.needlepoint.app.demo.Course.Event;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.store.Tap;

/// One session of the demo clinic, played as a practitioner taps it.
final class Visit {

    private static final Dwell ON_HEAD = Dwell.ofMinutes(10);

    private final Pace pace;
    private final Care care;
    private final Spots spots;
    private final Map<Aim, BodyPoint> own;
    private final RandomGenerator random;
    private final Set<Event> events = EnumSet.noneOf(Event.class);
    private final Dwell dwell;
    private final List<Placed> placed = new ArrayList<>();
    private Instant started;

    /// @param own    the patient's trigger points
    /// @param dwell  planned for each needle
    Visit(Instant opened, Spots spots, Map<Aim, BodyPoint> own, Dwell dwell, RandomGenerator random, Story story) {
        this.pace = new Pace(opened, random);
        this.care = new Care(pace, story);
        this.spots = spots;
        this.own = own;
        this.dwell = dwell;
        this.random = random;
    }

    /// A needle as the practitioner knows it.
    private static final class Placed {
        private final int key;
        private final Aim aim;
        private final Location location;
        private final Needle size;
        private Dwell planned;
        private NeedleDetails details = NeedleDetails.EMPTY;
        private Optional<Instant> in = Optional.empty();
        private boolean gone;

        Placed(int key, Aim aim, Location location, Dwell planned) {
            this.key = key;
            this.aim = aim;
            this.location = location;
            this.size = SiteDefaults.needle(location.site(), location.muscle());
            this.planned = planned;
        }

        boolean isIn() {
            return in.isPresent() && !gone;
        }
    }

    /// A session from its opening to the last needle out.
    List<Tap> whole(List<Aim> aims, Set<Event> happening) {
        events.addAll(happening);
        boolean tapped = pace.chance(0.55);
        mark(aims);
        if (tapped && pace.chance(0.5)) {
            shorten();
        }
        if (events.contains(Event.CANCELLED)) {
            pace.pause(60, 200).tap(new SessionAct.SessionCancelled());
            return pace.taps();
        }
        start();
        needlesIn(tapped);
        needlesOut();
        return pace.taps();
    }

    /// A session with its needles in: the first one due soonest.
    List<Tap> running(List<Aim> aims, Dwell first) {
        mark(aims);
        Placed soonest = placed.getFirst();
        soonest.planned = first;
        pace.pause(3, 6).tap(edited(soonest));
        start();
        needlesIn(true);
        return pace.taps();
    }

    /// A session that is marked and waits for its start.
    List<Tap> marked(List<Aim> aims) {
        mark(aims);
        return pace.taps();
    }

    /// When needling started.
    Instant started() {
        return started;
    }

    private void mark(List<Aim> aims) {
        care.before(aims.stream().map(aim -> spots.tapped(own.get(aim), aim, random).site()).distinct().sorted()
                .toList());
        pace.pause(20, 60);
        for (int at = 0; at < aims.size(); at++) {
            Placed one = aimed(aims.get(at));
            pace.pause(5, 14);
            if (at + 1 < aims.size() && aims.get(at + 1).answers(one.aim)) {
                Aim other = aims.get(++at);
                Placed two = added(other, spots.mirrored(one.location, other));
                pace.tap(marked(one), marked(two));
            } else {
                pace.tap(marked(one));
            }
        }
        if (events.contains(Event.IN_AND_OUT)) {
            placed.getLast().planned = Dwell.IN_AND_OUT;
            pace.pause(3, 6).tap(edited(placed.getLast()));
        }
        if (events.contains(Event.UNDONE)) {
            Placed wrong = aimed(placed.getFirst().aim);
            placed.remove(wrong);
            long tap = pace.pause(4, 9).tap(marked(wrong));
            pace.pause(2, 5).tap(new SessionAct.Undone(tap));
        }
    }

    /// Plans a shorter dwell on the head.
    private void shorten() {
        for (Placed needle : placed) {
            if (needle.aim.point().onHead() && needle.planned.minutes() > ON_HEAD.minutes()) {
                needle.planned = ON_HEAD;
                pace.pause(2, 5).tap(edited(needle));
            }
        }
    }

    private Placed aimed(Aim aim) {
        return added(aim, spots.tapped(own.get(aim), aim, random));
    }

    private Placed added(Aim aim, Location location) {
        Placed next = new Placed(placed.size() + 1, aim, location, dwell);
        placed.add(next);
        return next;
    }

    private static SessionAct marked(Placed needle) {
        return new SessionAct.NeedleMarked(needle.key, needle.location, needle.size, needle.planned);
    }

    private static SessionAct edited(Placed needle) {
        return new SessionAct.NeedleEdited(needle.key, needle.size, needle.planned, needle.details);
    }

    private void start() {
        care.prepare();
        pace.pause(10, 30).tap(new SessionAct.NeedlingStarted());
        started = pace.now();
    }

    /// @param tapped whether each needle is tapped in, or all are said to be in at the end
    private void needlesIn(boolean tapped) {
        for (Placed needle : placed) {
            pace.pause(14, 26);
            if (events.contains(Event.NEVER) && needle == placed.getLast()) {
                pace.tap(new SessionAct.NeverPlaced(needle.key));
                needle.gone = true;
            } else if (needle.planned.inAndOut()) {
                pace.tap(new SessionAct.NeedleInAndOut(needle.key));
                needle.in = Optional.of(pace.now());
                needle.gone = true;
            } else if (tapped) {
                pace.tap(new SessionAct.NeedleIn(needle.key));
                needle.in = Optional.of(pace.now());
            }
        }
        List<Placed> untapped = placed.stream().filter(needle -> needle.in.isEmpty() && !needle.gone).toList();
        if (!untapped.isEmpty()) {
            pace.tap(new SessionAct.AllIn());
            untapped.forEach(needle -> needle.in = Optional.of(started));
        }
        placed.stream().filter(needle -> needle.in.isPresent()).forEach(this::note);
    }

    private void note(Placed needle) {
        Optional<Muscle> meant = Optional.of(needle.aim.point().muscle());
        if (pace.chance(needle.location.muscle().equals(meant) ? 0.3 : 0.75)) {
            pace.pause(3, 6).tap(new SessionAct.NeedleMoved(needle.key, needle.location.withMuscle(meant)));
        }
        needle.details = Particulars.of(needle.aim.point(), needle.size, pace);
        if (!needle.details.equals(NeedleDetails.EMPTY)) {
            pace.pause(3, 6).tap(edited(needle));
        }
    }

    private void needlesOut() {
        if (events.contains(Event.EARLY)) {
            placed.stream().filter(Placed::isIn).skip(1).findFirst().ifPresent(this::outEarly);
        }
        Optional<Placed> late = late();
        boolean oneByOne = late.isPresent() || placed.stream().anyMatch(needle -> needle.isIn()
                && !needle.in.orElseThrow().equals(started));
        if (oneByOne) {
            placed.stream().filter(needle -> needle.isIn() && late.filter(needle::equals).isEmpty())
                    .sorted(Comparator.comparing(Visit::due)).toList()
                    .forEach(needle -> out(needle, due(needle).plus(pace.between(2, 24))));
            late.ifPresent(this::outLate);
            pace.pause(8, 20);
        } else {
            placed.stream().filter(Placed::isIn).findFirst()
                    .ifPresent(needle -> pace.until(due(needle).plus(pace.between(6, 50))));
        }
        care.afterwards((int) placed.stream().filter(needle -> needle.in.isPresent()).count());
    }

    private void outEarly(Placed needle) {
        needle.details = needle.details.withNote("Early: discomfort");
        out(needle, needle.in.orElseThrow().plus(pace.between(270, 480)));
        pace.pause(2, 4).tap(edited(needle));
    }

    private Optional<Placed> late() {
        if (!events.contains(Event.OVER) && !events.contains(Event.CORRECTED)) {
            return Optional.empty();
        }
        List<Placed> in = placed.stream().filter(Placed::isIn).toList();
        return in.stream().filter(needle -> needle.aim.point().inHair()).findFirst().or(() -> in.stream().findFirst());
    }

    /// Over 20 minutes in truth, or only tapped late and corrected by five minutes.
    private void outLate(Placed needle) {
        if (events.contains(Event.OVER)) {
            needle.details = needle.details.withNote("In hair, seen late");
            out(needle, needle.in.orElseThrow().plus(pace.between(1228, 1268)));
            pace.pause(2, 4).tap(edited(needle));
        } else {
            Duration fiveMinutes = Duration.ofMinutes(5);
            out(needle, due(needle).plus(fiveMinutes).plus(pace.between(8, 45)));
            Instant tapped = pace.now();
            pace.pause(6, 14).tap(new SessionAct.TimeCorrected(needle.key, SessionAct.Stamp.OUT,
                    tapped.minus(fiveMinutes)));
        }
    }

    private static Instant due(Placed needle) {
        return needle.in.orElseThrow().plus(Duration.ofMinutes(needle.planned.minutes()));
    }

    private void out(Placed needle, Instant at) {
        pace.pause(5, 9).until(at);
        out(needle);
    }

    private void out(Placed needle) {
        pace.tap(new SessionAct.NeedleOut(needle.key));
        needle.gone = true;
    }
}
