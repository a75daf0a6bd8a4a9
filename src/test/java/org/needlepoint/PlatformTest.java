package org.needlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.ui.common.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What every test with a window stands on: it runs without a display, and as the app does.
@ExtendWith(ApplicationExtension.class)
class PlatformTest {

    private TextField field;
    private Button button;

    @Start
    void show(Stage stage) {
        field = new TextField();
        button = new Button("Write");
        TextFields.bindAutoCompletion(field, List.of("temporalis", "trapezius"));
        button.setOnAction(event -> button.setText("Written"));
        Scene scene = new Scene(new VBox(button, field), 400, 300);
        new Look().dress(scene);
        stage.setScene(scene);
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

    @Test
    void completionOffersWhatFits(FxRobot robot) throws Exception {
        robot.clickOn(field).write("tem");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.listWindows().size() == 2);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("temporalis");
    }
}
