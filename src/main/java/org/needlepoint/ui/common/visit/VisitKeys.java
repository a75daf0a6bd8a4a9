package org.needlepoint.ui.common.visit;

import javafx.scene.input.KeyCode;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The keys that every step of a visit has with Ctrl: next step, undo, redo, print (UX section 9).
public final class VisitKeys {

    private VisitKeys() {
    }

    /// @param next what the big button does
    /// @return whether the key was one of them
    public static boolean withControl(KeyCode code, SessionDesk desk, Navigator navigator, Runnable next) {
        switch (code) {
            case ENTER -> next.run();
            case Z -> desk.undo();
            case Y -> desk.redo();
            case P -> navigator.print(desk.session().id());
            default -> {
                return false;
            }
        }
        return true;
    }
}
