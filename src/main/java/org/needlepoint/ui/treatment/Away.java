package org.needlepoint.ui.treatment;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.SessionDesk;

/// "Leaving the room": the patient has the bell, and chimes are at full volume until a tap or a key (UX section 4).
final class Away {

    /// Keys that do what they do although they bring the practitioner back: faint and silence.
    private static final Set<KeyCode> PASSED_ON = EnumSet.of(KeyCode.F4, KeyCode.F9);

    private final SessionDesk desk;
    private final Alarms alarms;
    private final BooleanSupplier audible;
    private final ReadOnlyObjectWrapper<Step> step;

    enum Step {
        HERE,
        /// Whether the patient has the bell is asked.
        ASKED, GONE
    }

    /// @param audible whether chimes can be heard on this computer
    Away(SessionDesk desk, Alarms alarms, BooleanSupplier audible) {
        this.desk = desk;
        this.alarms = alarms;
        this.audible = audible;
        this.step = new ReadOnlyObjectWrapper<>(alarms.awayProperty().get() ? Step.GONE : Step.HERE);
    }

    /// Whether the chimes can be heard: without a sound device nobody may be left on them alone.
    boolean audible() {
        return audible.getAsBoolean();
    }

    /// Asks for the bell.
    void ask() {
        step.set(Step.ASKED);
    }

    /// The patient has the bell.
    void bellGiven() {
        if (desk.tap(new RoundAct.BellGiven())) {
            alarms.away(true);
            step.set(Step.GONE);
        } else {
            step.set(Step.HERE);
        }
    }

    /// Back in the room, or not left at all.
    void back() {
        alarms.away(false);
        step.set(Step.HERE);
    }

    /// A key while the room is left, or the question for the bell is open.
    ///
    /// @return whether it did nothing else
    boolean key(KeyCode code) {
        if (step.get() == Step.HERE || code.isModifierKey()) {
            return false;
        }
        boolean passedOn = PASSED_ON.contains(code);
        if (step.get() == Step.GONE || passedOn || code == KeyCode.ESCAPE) {
            back();
            return !passedOn;
        }
        // the question's own buttons hear Tab, Enter and Space; nothing behind it hears a key
        return code != KeyCode.TAB && code != KeyCode.ENTER && code != KeyCode.SPACE;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }
}
