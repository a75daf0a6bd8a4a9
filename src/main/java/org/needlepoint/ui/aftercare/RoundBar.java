package org.needlepoint.ui.aftercare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// "Turn over": offered when a round is out and counted, until the chart is signed (UX section 3).
final class RoundBar extends HBox {

    private final AfterModel model;
    private final Label words = Parts.label("", "muted");

    RoundBar(AfterModel model) {
        super(12);
        this.model = model;
        Button turn = Parts.button(Icon.REPEAT, "Turn over", "", () -> model.desk().tap(new RoundAct.TurnedOver()));
        turn.setId("turn-over");
        turn.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("round-bar");
        getChildren().addAll(Icon.CHECK.node(18), words, Parts.spring(), turn);
    }

    void show() {
        // with consent withdrawn no needle follows
        boolean offered = model.desk().session().state() == SessionState.COUNTED
                && model.chart().before().consent().filter(consent -> consent.withdrawn().isPresent()).isEmpty();
        setVisible(offered);
        setManaged(offered);
        words.setText("Round " + model.chart().round().number() + " is out and counted. Another position is a round "
                + "of its own.");
    }
}
