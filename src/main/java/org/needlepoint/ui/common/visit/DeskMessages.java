package org.needlepoint.ui.common.visit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.MessageBar;

/// What a session's desk has to say at the foot of a screen: what is not saved, and why a tap was refused.
public final class DeskMessages extends VBox {

    private final SessionDesk desk;

    public DeskMessages(SessionDesk desk) {
        super(8);
        this.desk = desk;
        getStyleClass().add("desk-messages");
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(720);
    }

    /// Shows what there is to say now; nothing when there is nothing.
    public void show() {
        List<Node> messages = new ArrayList<>();
        desk.troubleProperty().get().ifPresent(failure -> messages.add(new MessageBar(Icon.STOP, "stop",
                "Record not saved", failure.withCode() + " Nothing is lost; timers go on.",
                Parts.button("Try again", desk::tryAgain))));
        desk.refusedProperty().get().ifPresent(finding -> messages.add(new MessageBar(Icon.INFO, "reason", "Not done",
                finding.sentence(), Parts.button("Close", desk::dismissRefusal))));
        getChildren().setAll(messages);
        setVisible(!messages.isEmpty());
    }
}
