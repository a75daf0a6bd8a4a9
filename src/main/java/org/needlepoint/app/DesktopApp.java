package org.needlepoint.app;

import java.time.Clock;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with its window: starts JavaFX, shows the window, and closes the clinic when the window is gone.
final class DesktopApp {

    private DesktopApp() {
    }

    /// Opens the window. Returns at once; the program ends when the window is closed.
    ///
    /// @param launch what is opened
    /// @param ended  run after everything is written and closed, not on the JavaFX thread
    /// @throws UnsupportedOperationException where there is no display
    static void open(Launch launch, Runnable ended) {
        Platform.startup(() -> {
            Computer computer = new Computer();
            start(new Stage(), launch, computer.clock(), computer, ended);
        });
    }

    /// Shows the window on a stage; on the JavaFX thread.
    static void start(Stage stage, Launch launch, Clock clock, Outside outside, Runnable ended) {
        Platform.setImplicitExit(false);
        Wiring wiring = new Wiring(stage, launch, clock, outside);
        stage.setOnHidden(_ -> {
            wiring.stop();
            Thread.ofPlatform().name("closing").start(() -> {
                wiring.close();
                Platform.exit();
                ended.run();
            });
        });
        stage.show();
        wiring.open();
    }
}
