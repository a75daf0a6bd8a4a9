package org.needlepoint.ui.aftercare;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.needlepoint.MovingClock;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.TestClinic;
import org.needlepoint.ui.Visits;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.VisitAround;

/// The screen "After and sign" on a stage, for a session of two needles that is out and counted.
final class AfterScene {

    static final String PIN = "4821";

    private static final Patient MARTA = new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails(
            "Marta", "Lindqvist", Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));

    final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    final List<SessionAct> recorded = Collections.synchronizedList(new ArrayList<>());
    final List<String> ways = Collections.synchronizedList(new ArrayList<>());
    final Ticker ticker = new Ticker(clock);
    final SessionDesk desk;
    final AfterView view;
    private final Background background = new Background(Failure::unexpected);
    private final ClinicFile clinic;

    /// @param minutes how long the needles were in
    AfterScene(Stage stage, Path folder, double width, double height, ColorScheme scheme, long minutes) {
        clinic = TestClinic.open(folder);
        clinic.clinic().save(Visits.PRIYA);
        clinic.clinic().pins().set(Visits.PRIYA.id(), PIN.toCharArray());
        Look look = new Look();
        look.schemeProperty().set(scheme);
        look.textPercentProperty().set(Integer.getInteger("text", 100));
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened(MARTA.id().toString(), 8), clock.instant());
        desk = new SessionDesk(MARTA, session, (_, _, acts) -> recorded.addAll(acts), background, clock);
        treat(minutes);
        view = new AfterView(new AfterModel(Visits.of(desk)), new VisitAround(navigator(), ticker,
                new Notices(stage)), new AfterView.Signing(clinic.clinic().pins(), background),
                new ReactionSymbols(new Painter(Atlas.load()), look.palette()));
        Scene scene = new Scene(view.view(), width, height);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (view.key(event)) {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        ticker.tick();
        view.shown();
    }

    private void treat(long minutes) {
        desk.tap(new BeforeAct.PainBefore(OptionalInt.of(6)));
        desk.tap(new BeforeAct.Consented(ConsentForm.SPOKEN, Visits.PRIYA.id(), Visits.PRIYA.name(),
                Consent.EXPLAINED, List.of(Site.TEMPLE, Site.NECK), Giver.PATIENT, ""));
        desk.tap(new BeforeAct.Screened());
        desk.tap(Needles.mark(1));
        desk.tap(new SessionAct.NeedleMarked(2, Needles.NECK_LEFT, Needles.SIZE, Needles.QUARTER));
        desk.tap(new RoundAct.PositionChosen(Position.ON_LEFT));
        desk.tap(new RoundAct.Prepared(Visits.PACKS));
        clock.forward(Duration.ofMinutes(8));
        desk.tap(new SessionAct.NeedlingStarted());
        desk.tap(new SessionAct.AllIn());
        clock.forward(Duration.ofMinutes(minutes));
        desk.tap(new SessionAct.AllOut());
        clock.forward(Duration.ofMinutes(2));
        desk.tap(new RoundAct.Counted(2, 0));
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(Navigator.class.getClassLoader(), new Class<?>[] {Navigator.class},
                (_, method, _) -> {
                    ways.add(method.getName());
                    return null;
                });
    }

    Chart chart() {
        return desk.session().chart();
    }

    void close() {
        background.close();
        clinic.close();
    }
}
