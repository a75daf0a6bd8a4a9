package org.needlepoint.ui.screening;

import java.lang.reflect.Proxy;
import java.time.Instant;
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
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Visits;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.VisitAround;

/// The screening screen on a stage, for a patient of any age, with or without an earlier session.
final class ScreeningScene {

    final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    final List<SessionAct> recorded = Collections.synchronizedList(new ArrayList<>());
    final List<String> ways = Collections.synchronizedList(new ArrayList<>());
    final Ticker ticker = new Ticker(clock);
    final SessionDesk desk;
    final ScreeningView view;
    final Background background = new Background(Failure::unexpected);

    /// @param born the birth date
    /// @param last the moment of the last session, if there was one
    ScreeningScene(Stage stage, double width, double height, ColorScheme scheme, LocalDate born,
            Optional<Instant> last) {
        Look look = new Look();
        look.schemeProperty().set(scheme);
        Patient patient = new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails("Marta",
                "Lindqvist", Optional.of(born), Sex.FEMALE, "", "", "", ""));
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened(patient.id().toString(), 8), clock.instant());
        desk = new SessionDesk(patient, session, (_, _, acts) -> recorded.addAll(acts), background, clock);
        view = new ScreeningView(new ScreeningModel(Visits.of(desk, last.map(ScreeningScene::earlier), List.of())),
                new VisitAround(navigator(), ticker, new Notices(stage)));
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

    /// An earlier session: all answered No but one, measured, agreed to at all five sites, two needles.
    private static TreatmentSession earlier(Instant at) {
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 7)),
                new SessionAct.SessionOpened("p", 7), at);
        List<SessionAct> acts = new ArrayList<>();
        for (Question question : Question.values()) {
            if (question.carriesOver()) {
                acts.add(new BeforeAct.QuestionAnswered(question, question == Question.METAL_ALLERGY ? Reply.NOT_KNOWN
                        : Reply.NO, List.of(), "", false));
            }
        }
        acts.add(new BeforeAct.PainBefore(OptionalInt.of(6)));
        acts.add(new BeforeAct.Measured(Measure.HEADACHE_DAYS, OptionalInt.of(6)));
        acts.add(new BeforeAct.Measured(Measure.ROTATION_LEFT, OptionalInt.of(68)));
        acts.add(new BeforeAct.Consented(ConsentForm.SPOKEN, "practitioner-1", "Priya Nair", Consent.EXPLAINED,
                List.of(Site.FOREHEAD, Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK, Site.UPPER_BACK), Giver.PATIENT, ""));
        acts.add(new BeforeAct.Overridden(new Finding(Level.CONFIRM, "1d", Question.METAL_ALLERGY.id(),
                "May not qualify.", "GOLD"), "Rash from nickel, steel is fine"));
        acts.add(new BeforeAct.Screened());
        acts.add(Needles.mark(1));
        acts.add(new SessionAct.NeedlingStarted());
        acts.add(new SessionAct.AllIn());
        for (SessionAct act : acts) {
            session = ((Step.Accepted) session.with(act, at)).session();
        }
        return session;
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(Navigator.class.getClassLoader(), new Class<?>[] {Navigator.class},
                (_, method, _) -> {
                    ways.add(method.getName());
                    return null;
                });
    }

    Before before() {
        return desk.session().chart().before();
    }
}
