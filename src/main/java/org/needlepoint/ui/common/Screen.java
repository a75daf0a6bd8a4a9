package org.needlepoint.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// One screen of the window. It builds its view once, listens while it is shown, and stops when it is left.
public interface Screen {

    /// The view, below the app bar (or the whole window, where [#fillsWindow()]).
    Parent view();

    /// The path in the app bar.
    List<Crumb> crumbs();

    /// Called when the screen has come into the window.
    default void shown() {
    }

    /// Called when the screen leaves the window: unbinds what was bound.
    default void hidden() {
    }

    /// Asked before another screen comes into the window, or the window closes: what was typed must not be lost
    /// unasked.
    ///
    /// @param go leaves; run at once where nothing would be lost, else when the person has said so
    default void leave(Runnable go) {
        go.run();
    }

    /// A key that was pressed anywhere in the window, before any control sees it.
    ///
    /// @return whether the screen used it up
    default boolean key(KeyEvent event) {
        return false;
    }

    /// Whether the screen is dark and fills the window, without app bar: the treatment view.
    default boolean fillsWindow() {
        return false;
    }

    /// The session the screen shows large, whose saving the app bar tells.
    default Optional<? extends Saving> desk() {
        return Optional.empty();
    }
}
