package org.needlepoint.ui.faint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.LookOrder;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// "Patient faint": needles out, hairline first, rest, and on to the count (C29; UX section 3).
@ExtendWith(ApplicationExtension.class)
class FaintPathTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Patient MARTA = new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails(
            "Marta", "Lindqvist", Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));

    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private final Ticker ticker = new Ticker(clock);
    private final List<String> ways = Collections.synchronizedList(new ArrayList<>());
    private final Background background = new Background(Failure::unexpected);
    private final RunningSessions sessions = new RunningSessions();
    private Stage stage;
    private Look look;
    private SessionDesk desk;
    private FaintView view;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        look = new Look();
        look.schemeProperty().set(ColorScheme.LIGHT);
        desk = sessions.adopt(new SessionDesk(MARTA, TreatmentSession.opened(new SessionId(new UUID(0, 8)),
                new SessionAct.SessionOpened(MARTA.id().toString(), 8), clock.instant()), (_, _, _) -> { },
                background, clock));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    /// Forehead, top of ear and neck are in; more are marked and not tapped in.
    private void needles(FxRobot robot, Location... open) {
        robot.interact(() -> {
            int key = 1;
            for (Location place : List.of(Treatments.FOREHEAD, Treatments.EAR_RIGHT, Treatments.NECK_LEFT)) {
                mark(key++, place);
            }
            for (Location place : open) {
                mark(key++, place);
            }
            desk.tap(new SessionAct.NeedlingStarted());
            for (int in = 1; in <= 3; in++) {
                desk.tap(new SessionAct.NeedleIn(in));
            }
            clock.forward(Duration.ofMinutes(16));
        });
    }

    private void mark(int key, Location place) {
        desk.tap(new SessionAct.NeedleMarked(key, place, SiteDefaults.needle(place.site(), place.muscle()),
                SiteDefaults.DWELL));
    }

    private void faint(FxRobot robot) {
        robot.interact(() -> {
            assertThat(PatientFaint.begin(desk)).isTrue();
            view = new FaintView(new FaintModel(desk, new LookOrder(new Hairline(ATLAS))), new Drawings(ATLAS,
                    new Painter(ATLAS), look.palette()), ticker, new FaintView.Ways(() -> ways.add("over"),
                    Optional.empty(), List.of()));
            Scene scene = new Scene(view.view(), 1440, 900);
            look.dress(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (view.key(event)) {
                    event.consume();
                }
            });
            stage.setScene(scene);
            view.shown();
        });
    }

    private Chart chart() {
        return desk.session().chart();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAll().stream().map(node -> ((Labeled) node)
                .getText()).filter(text -> text != null && !text.isBlank()).collect(Collectors.toList());
    }

    @Test
    void eachNeedleComesOutHairlineFirstAndTheLastOneOpensCountAndRest(FxRobot robot) {
        needles(robot);
        assertThat(sessions.sounding()).hasSize(3);
        faint(robot);
        robot.interact(() -> Screenshots.take(stage, "faint-light-1440"));
        assertThat(sessions.sounding()).as("chimes stop").isEmpty();
        assertThat(chart().in()).as("clocks run on").hasSize(3);
        assertThat(chart().after().reaction(ReactionKind.DIZZY).orElseThrow().grade()).isEmpty();
        assertThat(words(robot)).containsSubsequence("Top of ear, right", "Forehead, centre");

        robot.clickOn("#faint-out-2").clickOn("#faint-out-3");
        assertThat(chart().allOut()).isEmpty();
        robot.clickOn("#faint-out-1");
        assertThat(chart().allOut()).isPresent();
        assertThat(words(robot)).contains("Sit or lie the patient down. Stay.");
        robot.interact(() -> {
            clock.forward(Duration.ofSeconds(95));
            ticker.tick();
        });
        robot.interact(() -> Screenshots.take(stage, "faint-rest-light-1440"));
        assertThat(robot.lookup(".clock-text").queryAll().stream().map(Node::getAccessibleText))
                .contains("1:35");
        assertThat(ways).isEmpty();
        robot.clickOn("#faint-steady");
        assertThat(chart().events().fainting()).isFalse();
        assertThat(chart().round().blind()).as("the count waits").isTrue();
        assertThat(ways).containsExactly("over");
    }

    @Test
    void allOutTakesMarksAlongThatNobodyTappedIn(FxRobot robot) {
        needles(robot, Treatments.TEMPLE_LEFT);
        faint(robot);
        assertThat(words(robot)).anyMatch(text -> text.endsWith("not tapped in, look here too"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(chart().allOut()).isPresent();
        assertThat(chart().open()).as("asked about at the count").hasSize(1);
        assertThat(chart().after().rested().running()).isTrue();
    }

    @Test
    void beforeTheFirstNeedleThePatientRestsAtOnce(FxRobot robot) {
        faint(robot);
        assertThat(words(robot)).contains("Sit or lie the patient down. Stay.");
        assertThat(chart().after().rested().running()).isTrue();
        assertThat(chart().allOut()).isEmpty();
    }

    @Test
    void aFaintThatWasTappedByMistakeIsTakenBack(FxRobot robot) {
        needles(robot);
        faint(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(chart().events().faint()).isEmpty();
        assertThat(ways).containsExactly("over");
    }
}
