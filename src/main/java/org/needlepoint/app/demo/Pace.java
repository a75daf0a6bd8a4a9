package org.needlepoint.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.Tap;

/// The taps of one session as they come, each after a pause.
final class Pace {

    private final RandomGenerator random;
    private final List<Tap> taps = new ArrayList<>();
    private Instant now;
    private TreatmentSession session;

    /// @param opened when the session was opened, its first act
    Pace(Instant opened, RandomGenerator random) {
        this.now = opened;
        this.random = random;
        this.session = TreatmentSession.opened(new SessionId(new UUID(0, 0)), new SessionAct.SessionOpened("demo", 1),
                opened);
    }

    /// The chart as the taps made it so far.
    Chart chart() {
        return session.chart();
    }

    Instant now() {
        return now;
    }

    /// Time goes by, at least so many seconds and fewer than so many.
    Pace pause(double leastSeconds, double mostSeconds) {
        now = now.plus(between(leastSeconds, mostSeconds));
        return this;
    }

    /// Waits for a moment; one that is past is now.
    Pace until(Instant moment) {
        now = now.isAfter(moment) ? now : moment;
        return this;
    }

    /// A length of time, to the millisecond.
    Duration between(double leastSeconds, double mostSeconds) {
        return Duration.ofMillis(Math.round(random.nextDouble(leastSeconds, mostSeconds) * 1000));
    }

    /// One tap, now.
    ///
    /// @return its number, by which undo names it
    long tap(SessionAct... made) {
        long number = session.nextTap();
        taps.add(new Tap(now, made));
        for (SessionAct act : made) {
            session = switch (session.with(act, now, number)) {
                case Step.Accepted(TreatmentSession next) -> next;
                case Step.Refused(Finding finding) ->
                    throw new IllegalStateException("The demo taps what is refused: " + finding.sentence());
            };
        }
        return number;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    List<Tap> taps() {
        return List.copyOf(taps);
    }
}
