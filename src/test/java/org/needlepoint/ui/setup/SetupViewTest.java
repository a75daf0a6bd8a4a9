package org.needlepoint.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page of the first start as it opens.
@ExtendWith(ApplicationExtension.class)
class SetupViewTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,852,100", "DARK,1280,752,100", "LIGHT,1280,752,150"})
    void itOpensAtItsTitle(ColorScheme scheme, double width, double height, int text, FxRobot robot) {
        room = new Workroom(folder, "2026-11-24T09:24:00Z");
        SetupModel model = new SetupModel(room.clinic.clinic(), room.background, _ -> { });
        onScreen(() -> {
            SetupView view = new SetupView(model, Optional::empty, room.background);
            Look look = new Look();
            look.schemeProperty().set(scheme);
            look.textPercentProperty().set(text);
            // as in the window: what is stored may be read before the page has its size
            model.load();
            BorderPane frame = new BorderPane();
            Scene scene = new Scene(frame, width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            frame.setCenter(view.view());
            stage.show();
        });
        await("what is stored", () -> model.readProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> Screenshots.take(stage, "setup-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + (int) width
                + "-" + text));

        ScrollPane pane = robot.lookup(".form-scroll").query();
        Node title = robot.lookup((Node node) -> node instanceof Label label
                && label.getText().equals("Set up the clinic")).query();
        assertThat(pane.getVvalue()).isZero();
        assertThat(pane.localToScreen(pane.getLayoutBounds())
                .contains(title.localToScreen(title.getLayoutBounds()))).isTrue();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
    }
}
