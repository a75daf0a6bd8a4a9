package org.needlepoint.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.store.TestClinic;
import org.needlepoint.store.clinic.PinCheck;
import org.needlepoint.ui.Windowed;
import org.needlepoint.ui.Workroom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Packs, ready reasons and the PIN on the settings page, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class SettingsPathTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private Stage stage;
    private Windowed window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        TestClinic.setUp(folder);
        room = new Workroom(folder, "2026-11-24T09:24:00Z");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void show(double width, double height, ColorScheme scheme) {
        onScreen(() -> {
            window = new Windowed(room, folder, stage, width, height, scheme);
            window.settings();
        });
        await("the settings", () -> words().contains("Practice Example"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final FxRobot robot = new FxRobot();

    private List<String> words() {
        return robot.lookup(".label").queryAllAs(Label.class).stream().filter(label -> label.getParent().isVisible())
                .map(Label::getText).toList();
    }

    private List<String> problems() {
        return robot.lookup(".field-problem").queryAllAs(Label.class).stream().filter(label -> label.getParent()
                .isVisible()).map(Label::getText).filter(text -> !text.isEmpty()).toList();
    }

    /// Brings a field to the fore, which the page scrolls to.
    private void field(String id) {
        onScreen(() -> robot.lookup(id).query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        field(id);
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void packsAreAddedCheckedAndTakenAway() {
        show(1280, 800, ColorScheme.LIGHT);
        type("#pack-SIZE", "0.255 x 30");
        type("#pack-EXPIRY", "soon");
        robot.push(KeyCode.ENTER);
        assertThat(problems()).containsExactly("Size \"0.255 x 30\" is not diameter and length. Enter it as "
                + "0.25 x 30.", "Expiry \"soon\" is not a date. Enter it as 2028-05-31, or 2028-05 for the end of the "
                + "month.");
        onScreen(() -> Screenshots.take(stage, "settings-pack-problems-light-1280"));
        type("#pack-SIZE", "0.25 x 30");
        type("#pack-EXPIRY", "2026-10");
        type("#pack-LOT", "26-0417");
        type("#pack-MAKER", "Plum Needles");
        robot.push(KeyCode.ENTER);
        Pack expired = new Pack(25, 30, "26-0417", Optional.of(LocalDate.of(2026, 10, 31)), "Plum Needles");
        await("the pack", () -> room.clinic.clinic().packs().equals(List.of(expired)) && words().contains("Expired"));
        assertThat(robot.lookup("#pack-SIZE").query().isFocused()).isTrue();
        robot.write("0.16 x 15").push(KeyCode.ENTER);
        await("two packs", () -> room.clinic.clinic().packs().size() == 2 && words().contains("No expiry"));
        field("#pack-MAKER");
        onScreen(() -> Screenshots.take(stage, "settings-packs-light-1280"));
        robot.clickOn(robot.lookup(".pack-row .icon-button").nth(0).queryButton());
        await("one pack", () -> room.clinic.clinic().packs().equals(List.of(new Pack(16, 15, "", Optional.empty(),
                ""))));
    }

    @Test
    void readyReasonsOfARuleAreKeptAndALongOneIsTold() {
        show(1440, 900, ColorScheme.DARK);
        onScreen(() -> robot.lookup("#reason-rule").<ComboBox<ReasonRule>>query().setValue(ReasonRule.FEAR));
        type("#reason-1", "r".repeat(49));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(problems()).singleElement().asString().startsWith("A reason holds 48 characters");
        assertThat(room.clinic.clinic().readyReasons().byRule()).doesNotContainKey("C6");
        type("#reason-1", "Came for it");
        onScreen(() -> Screenshots.take(stage, "settings-reasons-dark-1440"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the answer", () -> words().contains("Saved 09:24"));
        assertThat(room.clinic.clinic().readyReasons().byRule().get("C6")).containsExactly("Came for it");
        assertThat(room.clinic.clinic().readyReasons().byRule().get("C13")).containsExactly("Hidden in hair",
                "Could not return in time");
    }

    @Test
    void thePinIsChangedWithThePresentOneAndAWrongOneIsSlowed() {
        show(1440, 900, ColorScheme.LIGHT);
        String practitioner = room.clinic.clinic().practitioner().id();
        type("#pin-PRESENT", "1111");
        type("#pin-PIN", "482137");
        type("#pin-AGAIN", "482138");
        field("#change-pin");
        robot.push(KeyCode.SPACE);
        assertThat(problems()).containsExactly("The two PINs differ. Enter the same PIN in both fields.");
        type("#pin-AGAIN", "482137");
        for (int attempt = 1; attempt <= 3; attempt++) {
            type("#pin-PRESENT", "1111");
            field("#change-pin");
            robot.push(KeyCode.SPACE);
            String told = attempt < 3 ? "This is not the present PIN. Enter it again."
                    : "This is not the present PIN, or it came too soon. Wait until 09:24:30, then try again.";
            await(told, () -> problems().contains(told));
        }
        onScreen(() -> Screenshots.take(stage, "settings-pin-light-1440"));
        room.clock.forward(Duration.ofSeconds(30));
        type("#pin-PRESENT", "4821");
        field("#change-pin");
        robot.push(KeyCode.SPACE);
        await("the answer", () -> words().contains("PIN changed 09:24"));
        assertThat(room.clinic.clinic().pins().check(practitioner, "482137".toCharArray()))
                .isEqualTo(new PinCheck.Right());
        assertThat(robot.lookup("#pin-PIN").queryTextInputControl().getText()).isEmpty();
    }
}
