package org.needlepoint.ui.common.visit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.needlepoint.ui.common.desk.SessionDesk;

/// Follows what a session's desk tells, while its screen is shown: the session, what is not saved, what was refused.
public final class DeskFollow {

    private final List<ObservableValue<?>> told = new ArrayList<>();
    private final ChangeListener<Object> changed;

    /// @param changed run at every change
    /// @param others  what else the screen follows
    public DeskFollow(SessionDesk desk, Runnable changed, ObservableValue<?>... others) {
        this.changed = (_, _, _) -> changed.run();
        told.addAll(List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty()));
        told.addAll(List.of(others));
    }

    /// Called when the screen is shown.
    public void begin() {
        told.forEach(value -> value.addListener(changed));
    }

    /// Called when the screen is left.
    public void end() {
        told.forEach(value -> value.removeListener(changed));
    }
}
