package org.needlepoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.store.PatientRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The screens around a patient in a window, driven by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
abstract class PatientPath {

    @TempDir
    protected Path folder;
    protected Stage stage;
    protected Workroom room;
    protected Windowed window;
    protected FxRobot robot;

    /// Called by a method of the test itself that begins it: one that is inherited is not found.
    void start(Stage primary) {
        stage = primary;
    }

    @BeforeEach
    void open(FxRobot driver) {
        robot = driver;
        room = new Workroom(folder, ClinicDay.MORNING);
    }

    @AfterEach
    void close() {
        room.close();
    }

    protected void patients() {
        onScreen(() -> {
            window = new Windowed(room, folder, stage, 1440, 900, ColorScheme.LIGHT);
            window.patients();
        });
    }

    protected boolean shows(String text) {
        return robot.lookup((Node node) -> node.isVisible() && node instanceof Labeled labeled
                && text.equals(labeled.getText())).tryQuery().isPresent();
    }

    protected void on(Class<?> screen) {
        await(screen.getSimpleName(), () -> screen.isInstance(window.screen()));
    }

    protected void keys(KeyCode... keys) {
        robot.push(keys);
    }

    protected List<String> listed() {
        ListView<PatientRow> list = robot.lookup(".patient-list").query();
        return list.getItems().stream().map(row -> row.patient().name()).toList();
    }

    protected String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    /// Goes on by Tab until something of this name has the focus.
    protected void tabTo(String name) {
        for (int steps = 0; steps < 40 && !focused().startsWith(name); steps++) {
            keys(KeyCode.TAB);
        }
        assertThat(focused()).startsWith(name);
    }
}
