package org.needlepoint.ui.common.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.Screenshots;
import org.needlepoint.store.TestClinic;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PinPadTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private Stage stage;
    private PinPad pad;
    private final List<String> reported = new ArrayList<>();

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        TestClinic.open(folder).close();
        room = new Workroom(folder, "2026-11-24T09:06:00Z");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void show(PinPad shown) {
        onScreen(() -> {
            pad = shown;
            pad.onComplete(pin -> reported.add(new String(pin)));
            VBox page = new VBox(pad);
            page.getStyleClass().add("window");
            page.setStyle("-fx-padding: 16");
            Scene scene = new Scene(page, 420, 520);
            Look look = new Look();
            look.schemeProperty().set(ColorScheme.LIGHT);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(420);
            stage.setHeight(520);
            stage.show();
        });
    }

    private PinPad large() {
        PinPad[] made = new PinPad[1];
        onScreen(() -> made[0] = PinPad.large(room.ticker, ZoneOffset.UTC, OptionalInt.empty()));
        return made[0];
    }

    private PinPad signing(int digits) {
        PinPad[] made = new PinPad[1];
        onScreen(() -> made[0] = PinPad.signing(room.ticker, ZoneOffset.UTC, digits, "Pat Nadel",
                "PIN, 4 to 6 digits, signs and locks the chart"));
        return made[0];
    }

    private static long filled(FxRobot robot) {
        return robot.lookup(".pin-dot").queryAll().stream()
                .filter(dot -> dot.getPseudoClassStates().contains(PseudoClass.getPseudoClass("filled"))).count();
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".pin-message").queryAs(Label.class).getText();
    }

    @Test
    void okReportsFourDigitsTypedByMouseAndKeyboardAndTellsThree(FxRobot robot) {
        show(large());
        robot.clickOn("#pin-4").push(KeyCode.DIGIT8).push(KeyCode.NUMPAD2);
        robot.clickOn("#pin-ok");
        assertThat(told(robot)).isEqualTo("A PIN has 4 to 6 digits, this one has 3. Enter more.");
        assertThat(reported).isEmpty();
        robot.push(KeyCode.DIGIT9).push(KeyCode.BACK_SPACE).clickOn("#pin-1");
        assertThat(filled(robot)).isEqualTo(4);
        onScreen(() -> Screenshots.take(stage, "pin-large-light"));
        robot.clickOn("#pin-ok").clickOn("#pin-ok").clickOn("#pin-5");
        assertThat(reported).containsExactly("4821");
    }

    @Test
    void aSeventhDigitIsNotTaken(FxRobot robot) {
        show(large());
        robot.clickOn("#pin-1");
        for (KeyCode code : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
                KeyCode.DIGIT7)) {
            robot.push(code);
        }
        robot.clickOn("#pin-ok");
        assertThat(reported).containsExactly("123456");
    }

    @Test
    void withItsLengthKnownThePadReportsAtTheLastDigitAndHasNoOk(FxRobot robot) {
        show(signing(5));
        assertThat(robot.lookup("#pin-ok").tryQuery()).isEmpty();
        assertThat(robot.lookup(".pin-dot").queryAll()).hasSize(5);
        assertThat(robot.lookup(".pin-key").<Node>queryAll()).allSatisfy(key -> {
            assertThat(key.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(44);
            assertThat(key.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(44);
        });
        robot.clickOn("#pin-1").push(KeyCode.DIGIT2).push(KeyCode.DIGIT3).push(KeyCode.DIGIT4);
        assertThat(reported).isEmpty();
        robot.push(KeyCode.DIGIT5);
        assertThat(reported).containsExactly("12345");
        onScreen(() -> Screenshots.take(stage, "pin-signing-light"));
        onScreen(() -> pad.clear());
        assertThat(filled(robot)).isZero();
    }

    @Test
    void theGateLetsTheRightPinThroughAndMakesThreeWrongOnesWait(FxRobot robot) {
        String practitioner = room.clinic.clinic().practitioner().id();
        room.clinic.clinic().pins().set(practitioner, "4821".toCharArray());
        show(signing(4));
        List<String> through = new ArrayList<>();
        onScreen(() -> new PinGate(room.clinic.clinic().pins(), room.background).guard(pad, practitioner,
                () -> through.add("right")));
        robot.clickOn("#pin-1");
        for (int attempt = 1; attempt <= 2; attempt++) {
            String number = "This was number " + attempt + ".";
            pin(robot, attempt == 1 ? "111" : "1111");
            await(number, () -> told(robot).endsWith(number));
        }
        pin(robot, "1111");
        await("waiting", () -> told(robot).equals("Wrong PIN. Wait until 09:06:30, then try again."));
        onScreen(() -> Screenshots.take(stage, "pin-waiting-light"));
        pin(robot, "4821");
        assertThat(filled(robot)).isZero();
        room.clock.forward(Duration.ofSeconds(30));
        onScreen(room.ticker::tick);
        assertThat(told(robot)).isEmpty();
        pin(robot, "4821");
        await("through", () -> !through.isEmpty());
        assertThat(through).containsExactly("right");
    }

    private static void pin(FxRobot robot, String digits) {
        digits.chars().forEach(digit -> robot.push(KeyCode.getKeyCode(Character.toString(digit))));
    }
}
