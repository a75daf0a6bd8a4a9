package org.needlepoint.ui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.ui.Windowed;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.state.Picture;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The record of a patient without sessions: what is said of the drawing stands beside it.
@ExtendWith(ApplicationExtension.class)
class HeatNoteTest {

    @TempDir
    private Path folder;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void thatNoNeedleWasPlacedIsNotPrintedOverTheDrawing(FxRobot robot) {
        try (Workroom room = new Workroom(folder, "2026-11-24T09:24:00Z")) {
            Patient ann = room.add("Ann", "Berg", "1980-03-04", Sex.FEMALE);
            onScreen(() -> new Windowed(room, folder, stage, 1280, 800, ColorScheme.LIGHT).record(ann.id()));
            await("the record", () -> robot.lookup("#heat-note").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            onScreen(() -> Screenshots.take(stage, "record-empty-light-1280"));
            Node note = robot.lookup("#heat-note").query();
            Node drawing = robot.from(note.getParent()).lookup((Node node) -> node instanceof Picture).query();
            assertThat(note.localToScreen(note.getLayoutBounds()).getMinY()).isGreaterThanOrEqualTo(
                    drawing.localToScreen(drawing.getLayoutBounds()).getMaxY());
        }
    }
}
