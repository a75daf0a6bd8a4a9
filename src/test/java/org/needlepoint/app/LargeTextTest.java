package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Tap;
import org.needlepoint.store.TestClinic;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The largest text in the smallest window, two treatments running: nothing leaves the window, and every word can be
/// read (UX section 13).
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private final QuietRoom room = new QuietRoom();
    private Stage stage;
    private Wiring wiring;
    private final List<String> all = new ArrayList<>();

    @Start
    void show(Stage shown) {
        stage = shown;
        TestClinic.setUp(folder);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::stop);
        wiring.close();
    }

    private void open(FxRobot robot, double width, double height, int text) throws Exception {
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            clinic.clinic().save(clinic.clinic().preferences().withText(text));
            inRoom(clinic, "Zoë", "Room 1", 60, Treatments.FOREHEAD, Treatments.TEMPLE_LEFT, Treatments.NECK_RIGHT,
                    Treatments.BACK_RIGHT);
            inRoom(clinic, "Ada", "Room 2", 1_000, Treatments.NECK_LEFT);
        }
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            wiring = new Wiring(stage, new Launch(folder, false), clock, room);
            wiring.open();
        });
        await(() -> wiring.sessions().desks().size() == 2);
        clock.forward(Duration.ofSeconds(2));
        robot.interact(wiring::beat);
        await(() -> robot.lookup(".running-chip").queryAll().size() == 2);
    }

    private void inRoom(ClinicFile clinic, String name, String place, long seconds, Location... needles) {
        Patient patient = clinic.patients().add(TestClinic.patient(name, "Lindqvist", LocalDate.of(1985, 3, 14)));
        Instant started = clock.instant().minusSeconds(seconds);
        Instant opened = started.minusSeconds(300);
        List<Tap> taps = new ArrayList<>(List.of(new Tap(opened.plusSeconds(1), new BeforeAct.RoomTaken(place))));
        taps.addAll(Treatments.in(opened, started, needles));
        clinic.sessions().importSession(patient.id(), clinic.clinic().practitioner().id(), opened, taps);
    }

    private SessionDesk zoe() {
        return wiring.sessions().desks().stream().filter(desk -> desk.patient().name().startsWith("Zo")).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1280,800,100", "1440,900,100", "1280,800,150", "1440,900,150"})
    void everyStepOfATreatmentFitsItsWindow(double width, double height, int text, FxRobot robot) throws Exception {
        open(robot, width, height, text);
        String look = (int) width + "-" + text;
        fits(robot, "patients-" + look);
        Node chip = robot.lookup(".running-chip").<Node>match(node -> node.getAccessibleText().contains("Zo")).query();
        robot.interact(((Button) chip)::fire);
        await(() -> robot.lookup(".diagrams").tryQuery().isPresent() || robot.lookup("#next-step").tryQuery()
                .isPresent());
        fits(robot, "needles-in-" + look);
        robot.push(KeyCode.F11);
        await(() -> robot.lookup("#leave-room").tryQuery().isPresent() || robot.lookup(".treatment").tryQuery()
                .isPresent());
        fits(robot, "treatment-" + look);
        robot.push(KeyCode.F11);
        robot.interact(() -> zoe().tap(new SessionAct.AllOut()));
        await(() -> robot.lookup("#count-3").tryQuery().isPresent());
        fits(robot, "count-" + look);
        robot.interact(() -> zoe().tap(new RoundAct.Counted(3, 0)));
        await(() -> robot.lookup("#another-went-in").tryQuery().isPresent());
        fits(robot, "differs-" + look);
        robot.interact(() -> zoe().tap(new RoundAct.Counted(4, 0)));
        await(() -> robot.lookup("#no-reaction").tryQuery().isPresent());
        fits(robot, "after-" + look);
        assertThat(all).isEmpty();
    }

    private void fits(FxRobot robot, String name) throws Exception {
        // what gives way settles: a window that asks for layout for ever would also drain the machine
        await(() -> !stage.getScene().getRoot().isNeedsLayout());
        robot.interact(() -> Screenshots.take(stage, "large-" + name));
        List<String> problems = new ArrayList<>();
        robot.interact(() -> problems.addAll(problems(stage.getScene())));
        all.addAll(problems.stream().map(p -> name + " " + p).toList());
    }

    /// What leaves the window, scrolls sideways, or is a button whose words are cut.
    private static List<String> problems(Scene scene) {
        List<String> problems = new ArrayList<>();
        look(scene.getRoot(), scene, problems);
        return problems;
    }

    private static void look(Node node, Scene scene, List<String> problems) {
        if (!node.isVisible() || node instanceof ScrollPane pane && pane.getContent() == null) {
            return;
        }
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean button = node instanceof javafx.scene.control.ButtonBase;
        if (button && (place.getMinX() < -1 || place.getMaxX() > scene.getWidth() + 1)) {
            problems.add("leaves the window: " + words(node) + " at " + place.getMinX() + " to " + place.getMaxX());
        }
        if (node instanceof ScrollBar bar && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL
                && bar.getVisibleAmount() < bar.getMax() - bar.getMin() && place.getHeight() > 1) {
            problems.add("scrolls sideways: " + bar.getParent());
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            cut(labeled).ifPresent(shown -> problems.add("is cut: \"" + labeled.getText() + "\" shows \"" + shown
                    + "\" " + labeled.getStyleClass()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, problems));
        }
    }

    private static Optional<String> cut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .map(Text::getText).filter(shown -> shown.endsWith("...") && !labeled.getText().endsWith("..."))
                .findFirst();
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()
                ? labeled.getText() : String.valueOf(node.getAccessibleText());
    }

    private void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
