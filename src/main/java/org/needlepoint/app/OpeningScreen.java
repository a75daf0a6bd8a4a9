package org.needlepoint.app;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;

/// Shown while the clinic opens, and when it does not: what is the matter, where, and what to do.
final class OpeningScreen implements Screen {

    private static final Duration PATIENCE = Duration.millis(500);

    private final StackPane root = new StackPane();
    private final Path folder;
    private final Runnable again;
    private final Runnable close;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    OpeningScreen(Path folder, Runnable again, Runnable close) {
        this.folder = folder;
        this.again = again;
        this.close = close;
        patience.setOnFinished(_ -> root.getChildren().setAll(Parts.label("Opening the clinic", "muted")));
    }

    /// The clinic is being opened: says so when it takes more than half a second.
    void waiting() {
        root.getChildren().clear();
        patience.playFromStart();
    }

    /// The clinic did not open.
    void failed(Failure failure) {
        patience.stop();
        Label sentence = Parts.label(failure.withCode());
        sentence.setWrapText(true);
        Label where = Parts.label("Folder: " + folder, "muted");
        where.setWrapText(true);
        HBox head = new HBox(12, Icon.WARN.node(24), Parts.label("The clinic did not open", "title"));
        head.setAlignment(Pos.CENTER_LEFT);
        var retry = Parts.button("Try again", again);
        retry.getStyleClass().add("primary");
        VBox box = new VBox(16, head, sentence, where, new HBox(8, retry, Parts.button("Close Needlepoint", close)));
        box.getStyleClass().add("question");
        box.setMaxSize(640, VBox.USE_PREF_SIZE);
        root.getChildren().setAll(box);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of();
    }

    @Override
    public void hidden() {
        patience.stop();
    }
}
