package org.needlepoint.app;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Screen;

/// The question for the room on the locked screen.
final class RoomScreen implements Screen {

    private final RoomChoice choice;
    private final StackPane root;

    RoomScreen(RoomChoice choice) {
        this.choice = choice;
        this.root = new StackPane(choice);
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
    public boolean fillsWindow() {
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        return choice.key(event);
    }
}
