package org.needlepoint.ui.common;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Keeps words as they are typed: when the field is left, on Enter where it is one line, and a second after the last
/// key, so that a power cut takes a few words at most.
public final class Keeping {

    private static final Duration PAUSE = Duration.seconds(1);

    private Keeping() {
    }

    /// @param keep writes down what stands in the field; run again with the same words it does nothing
    public static void words(TextInputControl field, Runnable keep) {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            if (field.isFocused()) {
                keep.run();
            }
        });
        field.textProperty().subscribe((_, _) -> {
            if (field.isFocused()) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                pause.stop();
                keep.run();
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(_ -> keep.run());
        }
    }
}
