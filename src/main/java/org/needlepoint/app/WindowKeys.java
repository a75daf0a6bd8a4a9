package org.needlepoint.app;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.needlepoint.ui.common.HeldKeys;

/// The keys of the window: to the screen first, then those that work on every screen.
final class WindowKeys {

    private static final Set<KeyCode> MOVING = EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS,
            KeyCode.SUBTRACT, KeyCode.BACK_SPACE);

    private final MainWindow.Shortcuts shortcuts;
    private final BooleanSupplier asked;
    private final BooleanSupplier locked;
    private final Predicate<KeyEvent> screen;
    private final HeldKeys held = new HeldKeys();

    /// @param asked  whether a question of the window stands over the screen
    /// @param locked whether the workstation is locked
    /// @param screen the screen that is shown: whether it uses up a key
    WindowKeys(MainWindow.Shortcuts shortcuts, BooleanSupplier asked, BooleanSupplier locked,
            Predicate<KeyEvent> screen) {
        this.shortcuts = shortcuts;
        this.asked = asked;
        this.locked = locked;
        this.screen = screen;
    }

    /// Listens to a scene's keys, and to every touch of it.
    void of(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.released(event.getCode()));
        new Touches(shortcuts.touched()).of(scene);
    }

    /// What is let go now is not heard of.
    void releasedAll() {
        held.releasedAll();
    }

    /// A key held down repeats; what it does must not: only moving and zooming go on (no tap may write down what did
    /// not happen).
    private void key(KeyEvent event) {
        boolean repeated = !held.pressed(event.getCode()) && !mayRepeat(event.getCode());
        boolean commands = event.isShortcutDown() || event.getCode().isFunctionKey();
        if (repeated && commands
                || !repeated && !asked.getAsBoolean() && (screen.test(event) || everywhere(event))) {
            event.consume();
        }
    }

    /// Keys that work on every screen: patient faint, also while it is locked; search, new patient and lock (UX
    /// section 9).
    private boolean everywhere(KeyEvent event) {
        if (event.getCode() == KeyCode.F4 && !event.isAltDown() && !event.isShortcutDown()) {
            shortcuts.faint().run();
            return true;
        }
        Runnable go = event.isShortcutDown() && !locked.getAsBoolean() ? switch (event.getCode()) {
            case N -> shortcuts.newPatient();
            case F -> shortcuts.search();
            case L -> shortcuts.lock();
            default -> null;
        } : null;
        if (go != null) {
            go.run();
        }
        return go != null;
    }

    private static boolean mayRepeat(KeyCode code) {
        return code.isArrowKey() || code.isNavigationKey() || MOVING.contains(code);
    }
}
