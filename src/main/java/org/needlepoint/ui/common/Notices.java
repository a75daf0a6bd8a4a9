package org.needlepoint.ui.common;

import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/// Short notices at the bottom right: what was undone, saved or is due next. Nothing depends on them.
public final class Notices {

    private final Window owner;

    /// @param owner always given: without an owner ControlsFX fails on a headless platform
    public Notices(Window owner) {
        this.owner = owner;
    }

    /// Tells something that needs no answer.
    public void tell(String sentence) {
        notification(sentence).show();
    }

    /// Tells something and offers one action, such as "Undo".
    public void tell(String sentence, String action, Runnable run) {
        notification(sentence).action(new Action(action, _ -> run.run())).show();
    }

    /// Tells a failure with its code.
    public void tell(Failure failure) {
        notification(failure.withCode()).hideAfter(Duration.seconds(12)).show();
    }

    private Notifications notification(String sentence) {
        return Notifications.create().owner(owner).text(sentence).position(Pos.BOTTOM_RIGHT)
                .hideAfter(Duration.seconds(5)).threshold(3, Notifications.create().owner(owner).text("More notices"));
    }
}
