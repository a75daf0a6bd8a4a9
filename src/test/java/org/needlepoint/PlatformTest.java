package org.needlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What every test with a window stands on: it runs without a display, and as the app does.
@ExtendWith(ApplicationExtension.class)
class PlatformTest {

    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Write");
        button.setOnAction(_ -> button.setText("Written"));
        stage.setScene(new Scene(button, 400, 300));
        stage.show();
    }

    @Test
    void javafxIsOnTheModulePathAsInTheApp() {
        assertThat(Platform.class.getModule().getName()).isEqualTo("javafx.graphics");
    }

    @Test
    void clickReachesButton(FxRobot robot) {
        robot.clickOn(button);
        assertThat(button.getText()).isEqualTo("Written");
    }
}
