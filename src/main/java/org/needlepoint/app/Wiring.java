package org.needlepoint.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// Everything the window needs, made in one place.
///
/// The window stands before the clinic is open; what needs the clinic is made when it is.
final class Wiring {

    private final Launch launch;
    private final Clock clock;
    private final Outside outside;
    private final Look look = new Look();
    private final Background background = new Background(Translator::told);
    private final RunningSessions sessions = new RunningSessions();
    private final ObservableList<SessionDesk> reopened = FXCollections.observableArrayList();
    private final Ticker ticker;
    private final Notices notices;
    private final Alarms alarms;
    private final AppBar bar;
    private final MainWindow window;
    private final OpeningScreen opening;
    private final IdleWatch idle;
    private Optional<Opened> opened = Optional.empty();

    /// What was read when the clinic opened.
    private record Opened(ClinicFile clinic, Routes routes, Lock lock) {
    }

    /// What is read before the first screen, off the JavaFX thread.
    private record Reading(ClinicFile clinic, Atlas atlas, Practitioner practitioner, Preferences preferences,
            boolean setUp, List<String> remarks) {
    }

    Wiring(Stage stage, Launch launch, Clock clock, Outside outside) {
        this.launch = launch;
        this.clock = clock;
        this.outside = outside;
        this.ticker = new Ticker(clock);
        this.idle = new IdleWatch(clock.instant());
        this.notices = new Notices(stage);
        ClockWatch clocks = new ClockWatch(clock.getZone(), notices::keep);
        this.alarms = new Alarms(outside.bell(this::noSound), clock.instant());
        this.bar = new AppBar(Brand.node(), look::toggle, this::openSettings,
                this::lock, launch.demo());
        this.window = new MainWindow(new MainWindow.Fittings(stage, bar, look, ticker, clock, sessions),
                new MainWindow.Shortcuts(() -> opened.ifPresent(open -> open.routes().newPatient("")),
                        () -> opened.ifPresent(open -> open.routes().patients()), this::lock,
                        sentence -> opened.ifPresent(open -> open.lock().refuse(sentence)), this::faint,
                        () -> idle.touched(clock.instant())), this::openRunning);
        this.opening = new OpeningScreen(launch.folder(), this::open, stage::close);
        ticker.nowProperty().addListener((_, _, now) -> {
            alarms.beat(sessions.sounding(), now);
            clocks.beat(outside.clockBehind(), now);
            if (idle.longEnough(now)) {
                lock();
            }
        });
        window.show(opening);
    }

    /// "Patient faint", from anywhere.
    private void faint() {
        opened.ifPresent(open -> {
            if (open.lock().locked()) {
                open.lock().faint();
            } else {
                open.routes().faint();
            }
        });
    }

    private void lock() {
        opened.ifPresent(open -> open.lock().lock());
    }

    private void openSettings() {
        opened.ifPresent(open -> open.routes().settings());
    }

    private void openRunning(SessionDesk desk) {
        opened.ifPresent(open -> open.routes().session(desk.session().id()));
    }

    /// Opens the clinic and shows its patients.
    void open() {
        opening.waiting();
        background.read(this::read, this::ready, opening::failed);
    }

    private Reading read() {
        ClinicFile clinic = ClinicFile.open(launch.folder(), outside.workstation(clock), outside.keys());
        try {
            Atlas atlas = Atlas.load();
            if (launch.demo() && clinic.patients().count() == 0) {
                new DemoClinic(atlas, new Recognition(atlas), clock, DemoClinic.SEED).fill(clinic);
            }
            return new Reading(clinic, atlas, clinic.clinic().practitioner(), clinic.clinic().preferences(),
                    clinic.clinic().isSetUp(), clinic.clinic().remarks());
        } catch (RuntimeException unreadable) {
            clinic.close();
            throw unreadable;
        }
    }

    private void ready(Reading read) {
        ClinicFile clinic = read.clinic();
        CurrentPractitioner practitioner = new CurrentPractitioner(read.practitioner(), bar::who);
        Desks desks = new Desks(clinic, sessions, background, clock, practitioner::id);
        Charts charts = new Charts(read.atlas(), background);
        Routes routes = new Routes(new Routes.Surroundings(clinic, read.atlas(), new Recognition(read.atlas()),
                new Painter(read.atlas()), look, background, sessions, ticker, clock, alarms, notices,
                charts, outside,                practitioner, launch), window, desks, reopened);
        Lock lock = new Lock(new Lock.Surroundings(clinic.clinic(), window, sessions, background, ticker, clock, alarms,
                outside::audible, read.atlas(), notices, practitioner, launch, idle), routes);
        opened = Optional.of(new Opened(clinic, routes, lock));
        keepTheme(clinic, read.preferences());
        ticker.start(background);
        routes.begin(read.setUp());
        read.remarks().forEach(notices::tell);
        desks.reopen(desk -> {
            desk.session().chart().in().forEach(needle -> outside.timeIsAtLeast(needle.in().orElseThrow().at()));
            // in the demo nothing was ever closed with needles in
            if (!launch.demo() && !desk.session().chart().in().isEmpty()) {
                reopened.add(desk);
            }
            if (desk.session().chart().events().provisional() > 0) {
                // taps of a locked screen that nobody has owned to yet
                lock.lock();
            }
        }, this::tell);
        charts.with(_ -> { }, this::tell);
        background.read(() -> {
            clinic.patients().prepareSearch();
            return null;
        }, _ -> { }, this::tell);
    }

    private void keepTheme(ClinicFile clinic, Preferences preferences) {
        look.schemeProperty().set(preferences.theme() == Preferences.Theme.DARK ? ColorScheme.DARK
                : ColorScheme.LIGHT);
        look.textPercentProperty().set(preferences.text());
        look.textPercentProperty().addListener((_, _, percent) -> background.write(() -> {
            clinic.clinic().save(clinic.clinic().preferences().withText(percent));
            return null;
        }, _ -> { }, this::tell));
        look.schemeProperty().addListener((_, _, scheme) -> background.write(() -> {
            Preferences.Theme theme = scheme == ColorScheme.DARK ? Preferences.Theme.DARK : Preferences.Theme.LIGHT;
            clinic.clinic().save(clinic.clinic().preferences().withTheme(theme));
            return null;
        }, _ -> { }, this::tell));
    }

    /// Told by the bell on its own thread; the door leads back to the window.
    private void noSound(String sentence) {
        background.read(() -> sentence, notices::tell, this::tell);
    }

    private void tell(Failure failure) {
        notices.tell(failure);
    }

    /// Ends: what was asked to be written is written, then the clinic is closed. Not on the JavaFX thread.
    void close() {
        background.close();
        opened.map(Opened::clinic).ifPresent(ClinicFile::close);
        outside.close();
    }

    /// The sessions that are open at this workstation.
    RunningSessions sessions() {
        return sessions;
    }

    /// Beats once, outside the second: what a clock shows is true at once.
    void beat() {
        ticker.tick();
    }

    /// Stops the beat, before [#close]; on the JavaFX thread.
    void stop() {
        ticker.stop();
    }
}
