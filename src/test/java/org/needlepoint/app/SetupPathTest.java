package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.MovingClock;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.domain.clinic.Pictures;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.TestClinic;
import org.needlepoint.store.clinic.PinCheck;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The first start of the whole program: set up by the keyboard, with what is wrong told at its field.
@ExtendWith(ApplicationExtension.class)
class SetupPathTest {

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock("2026-11-24T09:06:00Z");
    private final QuietRoom room = new QuietRoom();
    private Stage stage;
    private Wiring wiring;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        TestClinic.open(folder).close();
        wiring = new Wiring(stage, new Launch(folder, false), clock, room);
        wiring.open();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::stop);
        wiring.close();
    }

    @Test
    void aNewClinicIsSetUpByTheKeyboardAloneAndOpensItsPatients(FxRobot robot) throws Exception {
        await(() -> focused(robot, "CLINIC"));
        robot.interact(() -> Screenshots.take(stage, "setup-empty-light-1440"));
        // nothing leads around it
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Alder Street Physiotherapy").push(KeyCode.TAB).write("587 555 0142").push(KeyCode.TAB)
                .write("12 Alder Street").push(KeyCode.TAB);
        assertThat(focused(robot, "ROOMS")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Blue room").push(KeyCode.ENTER).write("Room 2");
        tabTo(robot, "PRACTITIONER");
        robot.write("Pat Nadel").push(KeyCode.TAB).write("4471");
        tabTo(robot, "General");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "Yes");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "pin-PIN");
        robot.write("482137").push(KeyCode.TAB).write("482137");
        robot.interact(() -> Screenshots.take(stage, "setup-filled-light-1440"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "No patients yet."));
        assertThat(robot.lookup(".practitioner .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Pat Nadel");

        robot.interact(wiring::stop);
        wiring.close();
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            assertThat(clinic.clinic().profile().rooms()).containsExactly("Blue room", "Room 2");
            Practitioner stored = clinic.clinic().practitioner();
            assertThat(stored.register()).isEqualTo(Register.GENERAL);
            assertThat(stored.mayNeedle()).isTrue();
            assertThat(clinic.clinic().pins().check(stored.id(), "482137".toCharArray()))
                    .isEqualTo(new PinCheck.Right());
        }
        robot.interact(() -> {
            wiring = new Wiring(stage, new Launch(folder, false), clock, room);
            wiring.open();
        });
        await(() -> shows(robot, "No patients yet."));
    }

    @Test
    void whatIsMissingOrWrongIsToldAtItsFieldAndNothingTypedIsLost(FxRobot robot) throws Exception {
        await(() -> focused(robot, "CLINIC"));
        robot.clickOn("#PHONE").write("587 555 0142");
        robot.clickOn("#start");
        assertThat(problems(robot)).contains("A name is needed: it heads every sheet. Enter the clinic's name.",
                "The register is needed. Choose General or Provisional.", "An answer is needed. Choose Yes or No.",
                "A PIN is needed. Enter 4 to 6 digits.");
        assertThat(focused(robot, "CLINIC")).isTrue();
        robot.write("Alder Street");
        tabTo(robot, "PRACTITIONER");
        robot.write("Pat Nadel");
        robot.clickOn("Provisional").clickOn("No");
        robot.clickOn("#pin-PIN").write("482");
        robot.clickOn("#pin-AGAIN").write("4821");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(problems(robot)).containsExactly("A PIN has 4 to 6 digits, this one has 3. Enter more.",
                "The two PINs differ. Enter the same PIN in both fields.");
        assertThat(focused(robot, "pin-PIN")).isTrue();
        robot.interact(() -> Screenshots.take(stage, "setup-problems-light-1440"));
        robot.push(KeyCode.END).write("1");
        assertThat(problems(robot)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shows(robot, "No patients yet."));
    }

    @Test
    void aDamagedOrHugeLogoIsRefusedByNameAndAWholeOneIsTaken(FxRobot robot) throws Exception {
        await(() -> focused(robot, "CLINIC"));
        byte[] whole = Pictures.of("png", 300, 100);
        choose(robot, "broken.png", Arrays.copyOf(whole, whole.length / 2));
        await(() -> problems(robot).contains("\"broken.png\" is damaged or not whole, so it cannot be drawn. "
                + "Choose another picture, or save it anew in a drawing program."));
        choose(robot, "huge.jpg", new byte[3_400_000]);
        await(() -> problems(robot).contains("\"huge.jpg\" is 3.4 MB; a logo has at most 1 MB. Save a smaller "
                + "copy and choose that."));
        choose(robot, "letter.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        await(() -> problems(robot).contains("\"letter.pdf\" is not a PNG or JPEG picture. Choose a .png or "
                + ".jpg file."));
        room.picture = Optional.of(folder.resolve("gone.png"));
        chooseAgain(robot);
        await(() -> problems(robot).contains("\"gone.png\" cannot be read. Copy it to this computer and choose "
                + "the copy."));
        choose(robot, "alder.png", whole);
        await(() -> robot.lookup("#remove-logo").query().isVisible());
        robot.clickOn("#theme");
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.take(stage, "setup-logo-dark-1280"));
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#CLINIC").write("Alder Street");
        robot.clickOn("#PRACTITIONER").write("Pat Nadel");
        robot.clickOn("General").clickOn("Yes");
        robot.clickOn("#pin-PIN").write("4821").clickOn("#pin-AGAIN").write("4821").clickOn("#start");
        await(() -> shows(robot, "No patients yet."));
        robot.interact(wiring::stop);
        wiring.close();
        try (ClinicFile clinic = ClinicFile.open(folder, room.workstation(clock), room.keys())) {
            ClinicProfile stored = clinic.clinic().profile();
            assertThat(stored.logo().map(Logo::bytes)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(whole));
        }
    }

    private void choose(FxRobot robot, String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        room.picture = Optional.of(file);
        chooseAgain(robot);
    }

    /// By key alone: a click may miss while the page still settles, and a button that was clicked on the headless
    /// platform still counts as pressed and lets the next key go by.
    private static void chooseAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup("#choose-logo").query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private static List<String> problems(FxRobot robot) {
        return robot.lookup(".field-problem").queryAllAs(Label.class).stream().filter(label -> label.getParent()
                .isVisible()).map(Label::getText).toList();
    }

    /// Tab by Tab, as somebody without a mouse.
    private void tabTo(FxRobot robot, String wanted) {
        for (int tabs = 0; tabs < 20 && !focused(robot, wanted); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused(robot, wanted)).as("Tab reaches %s", wanted).isTrue();
    }

    private boolean focused(FxRobot robot, String wanted) {
        return switch (stage.getScene().getFocusOwner()) {
            case TextInputControl input -> wanted.equals(input.getId());
            case ToggleButton button -> wanted.equals(button.getText());
            case null, default -> false;
        };
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()) && label.isVisible());
    }

    private void await(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException waitedInVain) {
            WaitForAsyncUtils.asyncFx(() -> Screenshots.take(stage, "waited-in-vain")).get();
            throw waitedInVain;
        }
    }
}
