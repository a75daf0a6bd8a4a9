package org.needlepoint.ui.common;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// Tells a key that was pressed from one that is held down: a foot resting on the switch is one press, not ten.
public final class HeldKeys {

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /// Whether this press is the first since the key was let go.
    public boolean pressed(KeyCode code) {
        return held.add(code);
    }

    /// The key was let go.
    public void released(KeyCode code) {
        held.remove(code);
    }

    /// The window lost the keyboard: what is let go now is not heard of.
    public void releasedAll() {
        held.clear();
    }
}
