package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.needlepoint.MovingClock;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.Alarms;

/// A computer's clock that is set back during a session stops no clock and no alarm (bad input).
class SteadyClockTest {

    private static final Instant START = Instant.parse("2026-11-24T09:14:00Z");

    private final MovingClock wall = new MovingClock("2026-11-24T09:14:00Z");
    private final AtomicLong nanos = new AtomicLong(-5_000);
    private final SteadyClock clock = new SteadyClock(wall, nanos::get);
    private final List<String> told = new ArrayList<>();
    private final ClockWatch watch = new ClockWatch(ZoneOffset.UTC, told::add);

    /// Real time passes.
    private void pass(Duration time) {
        wall.forward(time);
        nanos.addAndGet(time.toNanos());
        watch.beat(clock.behind(), clock.instant());
    }

    /// Somebody sets the computer's clock.
    private void set(Duration by) {
        wall.forward(by);
        watch.beat(clock.behind(), clock.instant());
    }

    @Test
    void setBackAnHourTimeGoesOnAndItIsSaidOnce() {
        pass(Duration.ofMinutes(10));
        set(Duration.ofHours(-1));
        pass(Duration.ofMinutes(6));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(16)));
        assertThat(told).hasSize(1).first().asString()
                .startsWith("This computer's clock went back 1:00 h at 09:24. Needlepoint's clocks and alarms run on");
        set(Duration.ofHours(1));
        pass(Duration.ofMinutes(1));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(17)));
        assertThat(told).hasSize(1);
    }

    @Test
    void aNeedleThatIsInComesDueAndOverAsIfNothingHadHappened() {
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened("patient-1", 8), clock.instant());
        for (SessionAct act : List.of(Needles.mark(1), new SessionAct.NeedlingStarted(), new SessionAct.AllIn())) {
            session = ((Step.Accepted) session.with(act, clock.instant())).session();
        }
        NeedlePlacement needle = session.chart().in().getFirst();
        List<Chime> rung = new ArrayList<>();
        Alarms alarms = new Alarms(rung::add, clock.instant());
        pass(Duration.ofMinutes(14));
        set(Duration.ofHours(-1));
        for (int minute = 15; minute <= 21; minute++) {
            pass(Duration.ofMinutes(1));
            alarms.beat(List.of(needle), clock.instant());
        }
        assertThat(rung).startsWith(Chime.DUE).contains(Chime.NEAR_LIMIT, Chime.OVER);
        assertThat(Times.needleClock(needle, clock.instant())).isEqualTo("+1:00");
    }

    @Test
    void aSmallCorrectionIsNotToldAndTimeStandsStillForIt() {
        pass(Duration.ofMinutes(1));
        Instant before = clock.instant();
        set(Duration.ofMillis(-1_500));
        assertThat(clock.instant()).isEqualTo(before);
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isAfter(before);
        assertThat(told).isEmpty();
    }

    @Test
    void setForwardItGoesAlong() {
        set(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(clock.behind()).isEqualTo(Optional.empty());
    }

    @Test
    void whatTheRecordKnowsIsNeverInTheFuture() {
        clock.notBefore(START.plus(Duration.ofMinutes(40)));
        pass(Duration.ofMinutes(2));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(42)));
        assertThat(told).singleElement().asString().startsWith("This computer's clock went back 0:40 h");
    }
}
