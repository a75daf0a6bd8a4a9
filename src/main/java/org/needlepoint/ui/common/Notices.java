package org.needlepoint.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/// Short notices at the top: what was undone, saved or is due next. Nothing depends on them.
///
/// At the bottom right, where ControlsFX has no margin to set, they would lie on the main button.
public final class Notices {

    private final Window owner;
    private final List<Notifications> kept = new ArrayList<>();
    private boolean locked;

    /// @param owner always given: without an owner ControlsFX fails on a headless platform
    public Notices(Window owner) {
        this.owner = owner;
    }

    /// Tells something that needs no answer.
    public void tell(String sentence) {
        show(notification(sentence));
    }

    /// Tells something and offers one action, such as "Undo".
    public void tell(String sentence, String action, Runnable run) {
        show(notification(sentence).action(new Action(action, _ -> run.run())));
    }

    /// Tells something that must not be overlooked: it stays until it is closed.
    public void keep(String sentence) {
        show(notification(sentence).hideAfter(Duration.INDEFINITE));
    }

    /// Tells a failure with its code.
    public void tell(Failure failure) {
        show(notification(failure.withCode()).hideAfter(Duration.seconds(12)));
    }

    /// While the workstation is locked nothing is told that may name a patient; it is told after unlocking.
    public void locked(boolean now) {
        locked = now;
        if (!locked) {
            List<Notifications> waiting = List.copyOf(kept);
            kept.clear();
            waiting.forEach(this::show);
        }
    }

    /// A notice must not take Esc away from the screen below it.
    private void show(Notifications notification) {
        if (locked) {
            kept.add(notification);
            return;
        }
        notification.show();
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .filter(popup -> popup.getScene().getRoot().lookup(".notification-bar") != null)
                .forEach(popup -> popup.setHideOnEscape(false));
    }

    private Notifications notification(String sentence) {
        return Notifications.create().owner(owner).text(sentence).position(Pos.TOP_CENTER)
                .hideAfter(Duration.seconds(5)).threshold(3, Notifications.create().owner(owner).text("More notices"));
    }
}
