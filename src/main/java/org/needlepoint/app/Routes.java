package org.needlepoint.app;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.ui.charting.ChartingModel;
import org.needlepoint.ui.charting.ChartingView;
import org.needlepoint.ui.charting.MarkLook;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.patientform.DayOrder;
import org.needlepoint.ui.patientform.PatientFormModel;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.patients.PatientsModel;
import org.needlepoint.ui.patients.PatientsView;
import org.needlepoint.ui.printing.PrintModel;
import org.needlepoint.ui.printing.PrintView;
import org.needlepoint.ui.record.RecordModel;
import org.needlepoint.ui.record.RecordView;
import org.needlepoint.ui.settings.SettingsModel;
import org.needlepoint.ui.settings.SettingsView;
import org.needlepoint.ui.treatment.TreatmentModel;
import org.needlepoint.ui.treatment.TreatmentView;

/// The ways from screen to screen: makes each screen anew from what the clinic holds now.
final class Routes implements Navigator {

    private final Surroundings around;
    private final MainWindow window;
    private final Desks desks;
    private final ObservableList<SessionDesk> reopened;
    /// What the tray holds stays with a session while it is open, whatever screen is between.
    private final Map<SessionDesk, ChartingModel> charting = new HashMap<>();
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
    }

    @Override
    public void patients() {
        PatientsModel model = new PatientsModel(around.clinic().patients(), around.background(), this,
                around.sessions(), around.clock());
        window.show(new PatientsView(model, around.sessions(), reopened, this, around.ticker(), around.clock()));
    }

    @Override
    public void record(PatientId patient) {
        RecordModel model = new RecordModel(patient, around.clinic().patients(), around.clinic().sessions(),
                around.background(), this);
        window.show(new RecordView(model, this, around.clock(), window::refreshPath));
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
        desks.begin(patient, desk -> {
            beginning = false;
            showChart(desk);
        }, failure -> {
            beginning = false;
            tell(failure);
        });
    }

    @Override
    public void session(SessionId session) {
        onDesk(session, this::showChart);
    }

    private void showChart(SessionDesk desk) {
        reopened.remove(desk);
        charting.keySet().retainAll(around.sessions().desks());
        ChartingModel model = charting.computeIfAbsent(desk, open -> new ChartingModel(open, around.recognition()));
        window.show(new ChartingView(model, new ChartingView.Surroundings(around.atlas(),
                new MarkLook(around.painter(), around.look().palette()), this, around.ticker(),
                around.clock().getZone(), around.notices())));
    }

    @Override
    public void treatment(SessionId session) {
        onDesk(session, desk -> {
            reopened.remove(desk);
            TreatmentModel model = new TreatmentModel(desk, around.ticker(), around.alarms(),
                    around.outside()::audible, around.clock(), this);
            window.show(new TreatmentView(model, around.atlas(), around.painter()));
        });
    }

    @Override
    public void settings() {
        SettingsModel model = new SettingsModel(around.clinic().clinic(), around.background(), around.clock(),
                around.practitioner()::set);
        window.show(new SettingsView(model, around.look().schemeProperty(), around.launch().folder(), this,
                around.clock().getZone()));
    }

    @Override
    public void print(SessionId session) {
        around.charts().with(maker -> {
            PrintModel model = new PrintModel(session, around.clinic(), maker, around.outside().printers(),
                    around.background(), around.clock());
            window.show(new PrintView(model, around.outside().askFile(window.stage()), this, around.clock(),
                    window::refreshPath));
        }, this::tell);
    }

    private void onDesk(SessionId session, Consumer<SessionDesk> use) {
        desks.open(session, use, this::tell);
    }

    private void tell(Failure failure) {
        around.notices().tell(failure);
    }
}
