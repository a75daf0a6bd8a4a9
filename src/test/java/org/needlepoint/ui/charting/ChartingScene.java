package org.needlepoint.ui.charting;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.needlepoint.MovingClock;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.KeyedSpots;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
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
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Visits;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Clearance;
import org.needlepoint.ui.common.visit.Visit;

/// The charting screen on a stage, with a session that is recorded in a list and a clock that the test moves.
final class ChartingScene {

    static final int DRAWING = 1;
    static final Patient MARTA = new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails("Marta",
            "Lindqvist", Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));

    static final SessionAct AGREED = agreed(Site.values());

    final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    final List<SessionAct> recorded = Collections.synchronizedList(new ArrayList<>());
    final List<String> ways = new ArrayList<>();
    final Ticker ticker = new Ticker(clock);
    final SessionDesk desk;
    final ChartingModel model;
    final ChartingView view;
    private final Stage stage;

    /// Screened, consented and prepared, of a patient who was treated before.
    ChartingScene(Stage stage, double width, double height, ColorScheme scheme) {
        this(stage, width, height, scheme, Visits::treated, AGREED, new BeforeAct.Screened(),
                new RoundAct.PositionChosen(Position.ON_LEFT), new RoundAct.Prepared(Visits.PACKS));
    }

    /// @param around what is known around the session
    /// @param before what was done before the screen opens
    ChartingScene(Stage stage, double width, double height, ColorScheme scheme, Function<SessionDesk, Visit> around,
            SessionAct... before) {
        this.stage = stage;
        Look look = new Look();
        look.schemeProperty().set(scheme);
        look.textPercentProperty().set(Integer.getInteger("text", 100));
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened(MARTA.id().toString(), 8), clock.instant());
        this.desk = new SessionDesk(MARTA, session, (_, _, acts) -> recorded.addAll(acts),
                new Background(Failure::unexpected), clock);
        for (SessionAct act : before) {
            desk.tap(act);
        }
        Atlas atlas = Atlas.load();
        Visit visit = around.apply(desk);
        desk.guardedBy(new Clearance(visit));
        Recognition recognition = new Recognition(atlas);
        this.model = new ChartingModel(visit, recognition, new KeyedSpots(atlas, recognition));
        this.view = new ChartingView(model, new ChartingView.Surroundings(atlas,
                new MarkLook(new Painter(atlas), look.palette()), navigator(), ticker, ZoneOffset.UTC,
                new Notices(stage), new ChartingView.Packs(() -> {
                    throw new AssertionError("No packs in this test");
                }, () -> { })));
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
        view.shown();
    }

    static SessionAct agreed(Site... sites) {
        return new BeforeAct.Consented(ConsentForm.SPOKEN, Visits.PRIYA.id(), Visits.PRIYA.name(),
                Consent.EXPLAINED, List.of(sites), Giver.PATIENT, "");
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(Navigator.class.getClassLoader(), new Class<?>[] {Navigator.class},
                (_, method, _) -> {
                    ways.add(method.getName());
                    return null;
                });
    }

    Stage stage() {
        return stage;
    }

    Chart chart() {
        return desk.session().chart();
    }

    /// A spot of the present drawings.
    static BodyPoint spot(BodyView view, double xMm, double yMm) {
        return new BodyPoint(view, xMm, yMm, DRAWING);
    }

    /// Where a spot lies on the screen.
    Point2D on(BodyView bodyView, double xMm, double yMm) {
        return view.diagram().localToScreen(view.diagram().place(spot(bodyView, xMm, yMm)).orElseThrow());
    }

    Point2D middleOf(Bounds screen) {
        return new Point2D(screen.getCenterX(), screen.getCenterY());
    }

    /// Time passes, and the clocks on screen show it. On the JavaFX thread.
    void pass(Duration time) {
        clock.forward(time);
        ticker.tick();
    }
}
