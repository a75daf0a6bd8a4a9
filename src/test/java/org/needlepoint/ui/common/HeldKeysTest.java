package org.needlepoint.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

    private final HeldKeys keys = new HeldKeys();

    @Test
    void aKeyThatIsHeldDownIsPressedOnce() {
        assertThat(keys.pressed(KeyCode.F8)).isTrue();
        assertThat(keys.pressed(KeyCode.F8)).isFalse();
        assertThat(keys.pressed(KeyCode.W)).isTrue();
        keys.released(KeyCode.F8);
        assertThat(keys.pressed(KeyCode.F8)).isTrue();
    }

    @Test
    void aWindowThatLosesTheKeyboardForgetsWhatWasHeld() {
        keys.pressed(KeyCode.F8);
        keys.releasedAll();
        assertThat(keys.pressed(KeyCode.F8)).isTrue();
    }
}
