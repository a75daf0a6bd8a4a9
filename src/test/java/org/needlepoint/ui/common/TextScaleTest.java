package org.needlepoint.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.ui.common.state.Sheets;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextScaleTest {

    private Label title;
    private Label rail;
    private Look look;

    @Start
    void show(Stage stage) {
        look = new Look();
        title = Parts.label("Title", "title");
        rail = Parts.label("Mark", "step-number");
        VBox view = new VBox(title, rail);
        Sheets.add(view, "visit.css");
        Scene scene = new Scene(view, 300, 200);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private double size(FxRobot robot, Label label) {
        robot.interact(() -> {
            label.getScene().getRoot().applyCss();
            label.getScene().getRoot().layout();
        });
        return label.getFont().getSize();
    }

    @Test
    void textOfEverySheetGrowsAndShrinksAndComesBack(FxRobot robot) {
        double titleBefore = size(robot, title);
        double railBefore = size(robot, rail);

        robot.interact(() -> look.textPercentProperty().set(150));
        assertThat(size(robot, title)).isEqualTo(titleBefore * 1.5);
        assertThat(size(robot, rail)).isEqualTo(railBefore * 1.5);

        robot.interact(() -> look.textPercentProperty().set(80));
        assertThat(size(robot, rail)).isCloseTo(railBefore * 0.8, within(0.06));

        robot.interact(() -> look.textPercentProperty().set(100));
        assertThat(size(robot, title)).isEqualTo(titleBefore);
        assertThat(size(robot, rail)).isEqualTo(railBefore);
    }
}
