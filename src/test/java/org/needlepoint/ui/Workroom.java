package org.needlepoint.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.needlepoint.MovingClock;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.util.WaitForAsyncUtils;

/// A clinic's file in a folder of the test, with what screens need around it, and a clock that the test moves.
/// Every way a screen asks for is written down.
public final class Workroom implements AutoCloseable {

    public final MovingClock clock;
    public final ClinicFile clinic;
    public final Background background = new Background(Workroom::told);
    public final RunningSessions sessions = new RunningSessions();
    public final ObservableList<SessionDesk> reopened = FXCollections.observableArrayList();
    public final Ticker ticker;
    public final List<String> ways = new ArrayList<>();
    /// Writes the ways down; a test that shows real screens puts its own in its place.
    public Navigator navigator = new Ways(ways);

    /// @param folder of the clinic's file
    /// @param now    the time at which the clock stands
    public Workroom(Path folder, String now) {
        clock = new MovingClock(now);
        ticker = new Ticker(clock);
        clinic = ClinicFile.open(folder, new Workstation("room-1", clock, UUID::randomUUID), FileKeys.none());
    }

    private static Failure told(Throwable thrown) {
        return thrown instanceof StoreException store ? new Failure(store.sentence(), store.code(), store)
                : Failure.unexpected(thrown);
    }

    /// An invented person.
    public static PatientDetails person(String first, String last, String birth, Sex sex) {
        return new PatientDetails(first, last, Optional.of(LocalDate.parse(birth)), sex, "", "", "", "");
    }

    /// Takes an invented person in.
    public Patient add(String first, String last, String birth, Sex sex) {
        return clinic.patients().add(person(first, last, birth, sex));
    }

    /// Writes a check call down.
    public void called(SessionId session, AfterAct.CheckCalled call, Runnable written) {
        background.write(() -> clinic.sessions().append(session, clinic.sessions().load(session).acts(),
                clock.instant(), "", List.of(call)), _ -> written.run(), failure -> {
                    throw new AssertionError(failure.sentence());
                });
    }

    /// Puts a stored session on its desk.
    public SessionDesk desk(Patient patient, TreatmentSession session) {
        return sessions.adopt(new SessionDesk(patient, session, (before, at, acts) ->
                clinic.sessions().append(before.id(), before.acts(), at, "", acts), background, clock));
    }

    /// Waits until something holds on the JavaFX thread, at most 40 seconds.
    public static void await(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get(40, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            throw new AssertionError("within 40 s: " + what, late);
        }
    }

    /// Runs on the JavaFX thread and waits for it.
    public static void onScreen(Runnable run) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, run);
    }

    @Override
    public void close() {
        background.close();
        clinic.close();
    }

    /// Writes down where a screen wants to go.
    private record Ways(List<String> ways) implements Navigator {

        @Override
        public void patients() {
            ways.add("patients");
        }

        @Override
        public void record(PatientId patient) {
            ways.add("record " + patient);
        }

        @Override
        public void newPatient(String typed) {
            ways.add("new patient " + typed);
        }

        @Override
        public void editPatient(PatientId patient) {
            ways.add("edit " + patient);
        }

        @Override
        public void newSession(PatientId patient) {
            ways.add("new session " + patient);
        }

        @Override
        public void session(SessionId session) {
            ways.add("session " + session);
        }

        @Override
        public void session(SessionId session, VisitStep step) {
            ways.add("session " + session + " " + step);
        }

        @Override
        public void faint(SessionId session) {
            ways.add("faint " + session);
        }

        @Override
        public void treatment(SessionId session) {
            ways.add("treatment " + session);
        }

        @Override
        public void print(SessionId session) {
            ways.add("print " + session);
        }

        @Override
        public void settings() {
            ways.add("settings");
        }
    }
}
