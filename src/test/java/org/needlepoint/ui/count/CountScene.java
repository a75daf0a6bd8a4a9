package org.needlepoint.ui.count;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.needlepoint.MovingClock;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Visits;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.NeedleDrawing;
import org.needlepoint.ui.common.visit.VisitAround;

/// The count screen on a stage: eight needles, in since 09:14, "All out" tapped at 09:32.
final class CountScene {

    private static final Patient MARTA = new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails(
            "Marta", "Lindqvist", Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));
    private static final int DRAWING = 1;
    /// Forehead, two temples, top of ear, both sides of the neck, two on the upper back.
    private static final List<BodyPoint> SPOTS = List.of(
            new BodyPoint(BodyView.FRONT, 0, -30, DRAWING), new BodyPoint(BodyView.RIGHT, 62, -28, DRAWING),
            new BodyPoint(BodyView.RIGHT, 36, -12, DRAWING), new BodyPoint(BodyView.RIGHT, -14, -34, DRAWING),
            new BodyPoint(BodyView.NECK, -21, 66, DRAWING), new BodyPoint(BodyView.NECK, 21, 66, DRAWING),
            new BodyPoint(BodyView.BACK, 70, 20, DRAWING), new BodyPoint(BodyView.BACK, 45, 35, DRAWING));

    final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    final List<SessionAct> recorded = Collections.synchronizedList(new ArrayList<>());
    final List<String> ways = Collections.synchronizedList(new ArrayList<>());
    final List<Chime> rung = Collections.synchronizedList(new ArrayList<>());
    final Ticker ticker = new Ticker(clock);
    final SessionDesk desk;
    final CountView view;
    final Alarms alarms = new Alarms(rung::add, clock.instant());
    private final Recognition recognition;
    private final Background background = new Background(Failure::unexpected);

    CountScene(Stage stage, double width, double height, ColorScheme scheme) {
        Atlas atlas = Atlas.load();
        recognition = new Recognition(atlas);
        Look look = new Look();
        look.schemeProperty().set(scheme);
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened(MARTA.id().toString(), 8), clock.instant());
        desk = new SessionDesk(MARTA, session, (_, _, acts) -> recorded.addAll(acts), background, clock);
        treat();
        view = new CountView(new CountModel(Visits.of(desk), recognition, new Hairline(atlas), clock),
                new VisitAround(navigator(), ticker, new Notices(stage)), alarms,
                new Drawings(atlas, new Painter(atlas), look.palette()));
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

    private void treat() {
        desk.tap(new BeforeAct.RoomTaken("Room 2"));
        desk.tap(new BeforeAct.Screened());
        int key = 1;
        for (BodyPoint spot : SPOTS) {
            Recognised.OnBody body = (Recognised.OnBody) recognition.at(spot);
            desk.tap(new SessionAct.NeedleMarked(key++, new Location(spot, body.site(), body.side(), body.place(),
                    body.proposed(), false, body.under()), SiteDefaults.needle(body.site(), body.proposed()),
                    SiteDefaults.DWELL));
        }
        desk.tap(new RoundAct.PositionChosen(Position.FACE_DOWN));
        desk.tap(new RoundAct.Prepared(Visits.PACKS));
        clock.forward(Duration.ofMinutes(8));
        desk.tap(new SessionAct.NeedlingStarted());
        desk.tap(new SessionAct.AllIn());
        clock.forward(Duration.ofMinutes(6));
        desk.tap(new SessionAct.NeedleOut(2));
        clock.forward(Duration.ofMinutes(12));
        desk.tap(new SessionAct.AllOut());
    }

    /// What was tapped on this screen, once it is stored: what follows "All out".
    List<SessionAct> tapped() {
        Workroom.await("everything stored", () -> !desk.unsaved());
        return recorded.subList(recorded.indexOf(new SessionAct.AllOut()) + 1, recorded.size());
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(Navigator.class.getClassLoader(), new Class<?>[] {Navigator.class},
                (_, method, arguments) -> {
                    ways.add(method.getName() + (arguments != null && arguments.length == 2 ? " " + arguments[1] : ""));
                    return null;
                });
    }

    Chart chart() {
        return desk.session().chart();
    }

    /// Where a spot lies on the screen.
    static Point2D on(Node drawing, BodyPoint spot) {
        return drawing.localToScreen(((NeedleDrawing) drawing).place(spot)
                .orElseThrow());
    }

    /// Time passes, and the clocks on screen show it. On the JavaFX thread.
    void pass(Duration time) {
        clock.forward(time);
        ticker.tick();
    }

    void close() {
        background.close();
    }
}
