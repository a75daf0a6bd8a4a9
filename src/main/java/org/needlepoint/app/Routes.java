package org.needlepoint.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Visit;
import org.needlepoint.ui.patientform.DayOrder;
import org.needlepoint.ui.patientform.PatientFormModel;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.patients.PatientsModel;
import org.needlepoint.ui.patients.PatientsView;
import org.needlepoint.ui.printing.PrintModel;
import org.needlepoint.ui.printing.PrintView;
import org.needlepoint.ui.record.BodyLook;
import org.needlepoint.ui.record.RecordModel;
import org.needlepoint.ui.record.RecordView;
import org.needlepoint.ui.settings.SettingsModel;
import org.needlepoint.ui.settings.SettingsView;
import org.needlepoint.ui.setup.SetupModel;
import org.needlepoint.ui.setup.SetupView;
import org.needlepoint.ui.treatment.TreatmentModel;
import org.needlepoint.ui.treatment.TreatmentView;

/// The ways from screen to screen: makes each screen anew from what the clinic holds now.
final class Routes implements Navigator {

    private final Surroundings around;
    private final MainWindow window;
    private final Desks desks;
    private final ObservableList<SessionDesk> reopened;
    private final Visits visits;
    private final VisitRoutes steps;
    private boolean beginning;

    /// What screens are made of.
    record Surroundings(ClinicFile clinic, Atlas atlas, Recognition recognition, Painter painter, Look look,
            Background background, RunningSessions sessions, Ticker ticker, Clock clock, Alarms alarms,
            Notices notices, Charts charts, Outside outside, CurrentPractitioner practitioner, Launch launch) {
    }

    Routes(Surroundings around, MainWindow window, Desks desks, ObservableList<SessionDesk> reopened) {
        this.around = around;
        this.window = window;
        this.desks = desks;
        this.reopened = reopened;
        this.visits = new Visits(around.clinic(), around.sessions(), around.background(), around.practitioner(),
                around.clock().getZone());
        this.steps = new VisitRoutes(around, this, () -> visits.forget());
    }

    @Override
    public void patients() {
        PatientsModel model = new PatientsModel(around.clinic().patients(), around.background(), this,
                around.sessions(), around.clock(), this::called, () -> around.practitioner().get().name());
        window.show(new PatientsView(model, around.sessions(), reopened, this, around.ticker(), around.clock()));
    }

    private void called(SessionId session, AfterAct.CheckCalled call, Runnable written) {
        onDesk(session, desk -> {
            desk.tap(call);
            written.run();
        });
    }

    @Override
    public void record(PatientId patient) {
        RecordModel model = new RecordModel(patient, around.clinic().patients(), around.clinic().sessions(),
                around.background(), this, () -> around.practitioner().get().name());
        window.show(new RecordView(model, new BodyLook(around.atlas(), around.painter(), around.look().palette()), this,
                around.clock(), window::refreshPath));
    }

    @Override
    public void newPatient(String typed) {
        PatientFormModel model = form(Optional.empty());
        model.beginWith(typed);
        window.show(new PatientFormView(model, this, around.clock(), window::refreshPath));
    }

    @Override
    public void editPatient(PatientId patient) {
        window.show(new PatientFormView(form(Optional.of(patient)), this, around.clock(),
                window::refreshPath));
    }

    private PatientFormModel form(Optional<PatientId> changing) {
        return new PatientFormModel(changing, around.clinic().patients(), around.background(), around.clock(),
                DayOrder.of(Locale.getDefault()));
    }

    @Override
    public void newSession(PatientId patient) {
        if (beginning) {
            // a second tap while the first one is written would open a second session
            return;
        }
        beginning = true;
        desks.begin(patient, desk -> visits.with(desk, visit -> {
            beginning = false;
            takeRoom(visit);
            show(visit, VisitStep.of(visit.session()));
        }, this::notBegun), this::notBegun);
    }

    private void notBegun(Failure failure) {
        beginning = false;
        tell(failure);
    }

    /// A new session takes the first room without a running one (UX section 2).
    private void takeRoom(Visit visit) {
        Set<String> taken = around.sessions().desks().stream().filter(desk -> desk != visit.desk())
                .filter(desk -> desk.session().state().charting())
                .map(desk -> desk.session().chart().events().room()).collect(Collectors.toSet());
        List<String> rooms = visit.clinic().rooms();
        visit.desk().tap(new BeforeAct.RoomTaken(rooms.stream().filter(room -> !taken.contains(room)).findFirst()
                .orElse(rooms.getFirst())));
    }

    @Override
    public void session(SessionId session) {
        onDesk(session, desk -> {
            if (desk.session().chart().events().fainting()) {
                // the patient first: the session goes on when the patient is safe
                window.show(steps.faint(desk));
            } else {
                visits.with(desk, visit -> show(visit, opening(visit)), this::tell);
            }
        });
    }

    /// A signed session opens with its drawings, any other where it stands.
    private static VisitStep opening(Visit visit) {
        return visit.session().state() == SessionState.SIGNED ? VisitStep.NEEDLES_IN
                : VisitStep.of(visit.session());
    }

    @Override
    public void session(SessionId session, VisitStep step) {
        onDesk(session, desk -> visits.with(desk, visit -> show(visit, step), this::tell));
    }

    private void show(Visit visit, VisitStep step) {
        reopened.remove(visit.desk());
        window.show(steps.screen(visit, step));
    }

    @Override
    public void faint(SessionId session) {
        onDesk(session, desk -> window.show(steps.faint(desk)));
    }

    /// "Patient faint" from anywhere: of the session that is shown large, else of the one that runs; with several it
    /// asks the room first.
    void faint() {
        List<SessionDesk> running = around.sessions().running(around.clock().instant());
        Optional<SessionDesk> large = window.large().filter(desk -> desk.session().state().unfinished());
        if (large.isPresent() || running.size() == 1) {
            faint(large.orElseGet(running::getFirst));
        } else if (running.isEmpty()) {
            around.notices().tell("No treatment is running. Open the patient's session, then press F4.");
        } else {
            window.choose(running, this::faint);
        }
    }

    private void faint(SessionDesk desk) {
        if (PatientFaint.begin(desk)) {
            faint(desk.session().id());
        }
    }

    @Override
    public void treatment(SessionId session) {
        onDesk(session, desk -> {
            reopened.remove(desk);
            // what the rules ask holds in this view too, as soon as it is read
            visits.with(desk, _ -> { }, this::tell);
            TreatmentModel model = new TreatmentModel(desk, around.ticker(), around.alarms(),
                    around.outside()::audible, around.clock(), this);
            window.show(new TreatmentView(model, around.atlas(), around.painter()));
        });
    }

    @Override
    public void settings() {
        visits.forget();
        SettingsModel model = new SettingsModel(around.clinic().clinic(), around.background(), around.clock(),
                around.practitioner()::set);
        window.show(new SettingsView(model, new SettingsView.Surroundings(around.look().schemeProperty(),
                around.look().textPercentProperty(),
                around.launch().folder(), around.outside().askPicture(window.stage()), around.background(), this,
                around.clock().getZone())));
    }

    @Override
    public void print(SessionId session) {
        around.charts().with(maker -> {
            PrintModel model = new PrintModel(session, around.clinic(), maker, around.outside().printers(),
                    around.background(), around.clock(), around.practitioner()::get);
            window.show(new PrintView(model, around.outside().askFile(window.stage()), this, around.clock(),
                    window::refreshPath));
        }, this::tell);
    }

    /// The first screen: what a first start asks for where that is not answered yet, else the patients.
    void begin(boolean setUp) {
        if (setUp) {
            patients();
            return;
        }
        SetupModel model = new SetupModel(around.clinic().clinic(), around.background(), practitioner -> {
            around.practitioner().set(practitioner);
            window.release();
            patients();
        });
        window.insist(new SetupView(model, around.outside().askPicture(window.stage()), around.background()));
    }

    private void onDesk(SessionId session, Consumer<SessionDesk> use) {
        desks.open(session, use, this::tell);
    }

    private void tell(Failure failure) {
        around.notices().tell(failure);
    }
}
