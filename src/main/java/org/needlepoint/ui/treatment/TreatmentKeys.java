package org.needlepoint.ui.treatment;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.needlepoint.ui.common.HeldKeys;

/// The keys of the treatment view (UX section 9). A key that is held down acts once, but arrows run on.
final class TreatmentKeys {

    private final TreatmentModel model;
    private final HeldKeys held;

    TreatmentKeys(TreatmentModel model, HeldKeys held) {
        this.model = model;
        this.held = held;
    }

    /// @param columns how many tiles stand in a row
    /// @return whether the key was used up
    boolean pressed(KeyEvent event, int columns) {
        KeyCode code = event.getCode();
        boolean first = held.pressed(code);
        boolean blind = model.pictureProperty().get().blind();
        if (event.isShortcutDown() || event.isControlDown()) {
            return withControl(code, first);
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return always(code, first) || !blind && (arrow(code, columns) || act(code, first) || digit(code, first));
    }

    private boolean withControl(KeyCode code, boolean first) {
        return switch (code) {
            case ENTER -> once(first, model::nextStep);
            case Z -> once(first, model::undo);
            case Y -> once(first, model::redo);
            default -> false;
        };
    }

    private boolean always(KeyCode code, boolean first) {
        return switch (code) {
            case F9 -> !first || model.silence();
            case F11 -> once(first, model::chart);
            default -> false;
        };
    }

    private boolean arrow(KeyCode code, int columns) {
        int tiles = switch (code) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            case UP, KP_UP -> -columns;
            case DOWN, KP_DOWN -> columns;
            default -> 0;
        };
        if (tiles != 0) {
            model.move(tiles);
        }
        return tiles != 0;
    }

    private boolean act(KeyCode code, boolean first) {
        return switch (code) {
            case F8 -> once(first, model::footSwitch);
            case I -> once(first, model::ringedIn);
            case O -> once(first, model::ringedOut);
            case W -> once(first, model::ringedTwitch);
            case A -> once(first, model::chart);
            default -> false;
        };
    }

    private boolean digit(KeyCode code, boolean first) {
        if (!code.isDigitKey()) {
            return false;
        }
        int digit = code.getName().charAt(code.getName().length() - 1) - '0';
        return once(first, () -> model.digit(digit));
    }

    private static boolean once(boolean first, Runnable act) {
        if (first) {
            act.run();
        }
        return true;
    }
}
