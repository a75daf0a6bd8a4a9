package org.needlepoint.ui.treatment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.MovingClock;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.SessionDesk;

/// A workstation with one session, a clock that is moved by hand, and a record that can fail.
final class TreatmentRoom implements AutoCloseable {

    final MovingClock clock;
    final Ticker ticker;
    final Alarms alarms;
    final SessionDesk desk;
    final List<Chime> rung = new ArrayList<>();
    final List<String> went = new ArrayList<>();
    volatile boolean diskFull;
    boolean audible = true;
    private final Background background = new Background(thrown -> new Failure("Record not saved. The disk is full.",
            "DISK", thrown));

    TreatmentRoom(TreatmentSession session, Instant now) {
        clock = new MovingClock(now.toString());
        ticker = new Ticker(clock);
        alarms = new Alarms(rung::add, now);
        Patient patient = new Patient(new PatientId(new UUID(0, 1)), "P-00417", new PatientDetails("Marta", "Lindqvist",
                Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));
        desk = new SessionDesk(patient, session, this::record, background, clock);
    }

    private void record(TreatmentSession before, Instant at, List<SessionAct> acts) {
        if (diskFull) {
            throw new IllegalStateException("no space left");
        }
    }

    TreatmentModel model() {
        return new TreatmentModel(desk, ticker, alarms, () -> audible, clock, new Ways(went));
    }

    /// The clock goes on, and every screen sees it.
    void pass(Duration time) {
        clock.forward(time);
        ticker.tick();
        alarms.beat(desk.session().chart().in(), clock.instant());
    }

    @Override
    public void close() {
        background.close();
    }

    /// Writes down where the screen wanted to go.
    private record Ways(List<String> went) implements Navigator {

        @Override
        public void patients() {
            went.add("patients");
        }

        @Override
        public void record(PatientId patient) {
            went.add("record");
        }

        @Override
        public void newPatient(String typed) {
            went.add("new patient");
        }

        @Override
        public void editPatient(PatientId patient) {
            went.add("edit patient");
        }

        @Override
        public void newSession(PatientId patient) {
            went.add("new session");
        }

        @Override
        public void session(SessionId session) {
            went.add("chart");
        }

        @Override
        public void session(SessionId session, VisitStep step) {
            went.add("chart");
        }

        @Override
        public void faint(SessionId session) {
            went.add("faint");
        }

        @Override
        public void treatment(SessionId session) {
            went.add("treatment");
        }

        @Override
        public void print(SessionId session) {
            went.add("print");
        }

        @Override
        public void settings() {
            went.add("settings");
        }
    }
}
