package org.needlepoint.ui.common.state;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Grey bars in place of what is still being read, shown only after half a second (UX section 11).
public final class LoadingBars extends VBox {

    /// From here on waiting is told.
    public static final Duration PATIENCE = Duration.millis(500);
    private static final double[] WIDTHS = {0.62, 0.48, 0.7, 0.55};

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /// @param rows   how many bars
    /// @param height of a row in px
    public LoadingBars(int rows, double height) {
        getStyleClass().add("loading-bars");
        for (int row = 0; row < rows; row++) {
            Region bar = new Region();
            bar.getStyleClass().add("loading-bar");
            bar.setMinHeight(12);
            bar.setMaxHeight(12);
            bar.maxWidthProperty().bind(widthProperty().multiply(WIDTHS[row % WIDTHS.length]));
            VBox.setMargin(bar, new Insets((height - 12) / 2, 0, (height - 12) / 2, 12));
            getChildren().add(bar);
        }
        setVisible(false);
        setAccessibleText("Loading");
        patience.setOnFinished(_ -> setVisible(true));
    }

    /// Says whether something is being read.
    public void waiting(boolean waits) {
        if (waits) {
            patience.playFromStart();
        } else {
            patience.stop();
            setVisible(false);
        }
    }
}
