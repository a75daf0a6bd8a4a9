package org.needlepoint.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// Starts Needlepoint. Not itself the JavaFX application, so that a sub-command needs no toolkit.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The main window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setTitle("Needlepoint");
            stage.setScene(new Scene(new Label("Needlepoint"), 640, 400));
            stage.show();
        }
    }
}
