package org.needlepoint.ui.common.state;

import javafx.scene.layout.HBox;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// The chip that says where a session stands, in word and shape.
public final class StateChip {

    private StateChip() {
    }

    /// A chip of a state, 24 px high.
    public static HBox of(SessionState state) {
        HBox chip = Parts.chip(icon(state), state.label(), style(state));
        chip.getStyleClass().add("small");
        return chip;
    }

    private static Icon icon(SessionState state) {
        return switch (state) {
            case DRAFT, SCREENED, MARKED -> Icon.PEN;
            case NEEDLING -> Icon.CLOCK;
            case OUT, COUNTED -> Icon.CHECK;
            case SIGNED -> Icon.LOCK;
            case CANCELLED -> Icon.X;
        };
    }

    private static String style(SessionState state) {
        return switch (state) {
            case NEEDLING -> "note";
            case SIGNED -> "good";
            case DRAFT, SCREENED, MARKED, OUT, COUNTED, CANCELLED -> "plain";
        };
    }
}
