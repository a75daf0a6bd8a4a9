package org.needlepoint.ui.charting;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;

/// "Are all 8 out?": asked over running clocks and alarms, until it is answered.
///
/// The yes is an act of its own; Back leaves everything as it was. Esc goes back, Y says yes; no other key answers.
final class AllOutQuestion {

    private final ModalPane pane;
    private final SessionDesk desk;
    private final Label clocks = Parts.label("", "muted");
    private boolean open;

    AllOutQuestion(ModalPane pane, SessionDesk desk) {
        this.pane = pane;
        this.desk = desk;
        pane.setPersistent(true);
    }

    /// Opens or closes with the session's own question.
    void show(TreatmentSession session, Instant now) {
        boolean asked = session.chart().allOut().isPresent();
        if (asked && !open) {
            open = true;
            VBox asking = content(session.chart());
            clocks.setText(words(now));
            Parts.ask(pane, asking);
        } else if (!asked && open) {
            open = false;
            pane.hide(true);
        }
        tick(now);
    }

    void tick(Instant now) {
        if (open) {
            clocks.setText(words(now));
        }
    }

    private String words(Instant now) {
        return PanelWords.clocks(desk.session().chart(), now) + " Clocks and alarms run on until you answer.";
    }

    private VBox content(Chart chart) {
        int wentIn = chart.wentIn().size();
        Label question = Parts.label(NextStep.areOutQuestion(wentIn), "title");
        clocks.setWrapText(true);
        Button yes = Parts.bigButton(NextStep.areOut(wentIn), "Y", this::yes);
        yes.setId("all-out-yes");
        Button back = new Button();
        back.setGraphic(new HBox(8, Parts.label("Back, nothing has changed"), Parts.key("Esc")));
        back.setAccessibleText("Back, nothing has changed, Esc");
        back.setMaxWidth(Double.MAX_VALUE);
        back.setMinHeight(52);
        back.setId("all-out-back");
        back.setOnAction(_ -> back());
        ((HBox) back.getGraphic()).setAlignment(Pos.CENTER);
        Label advice = Parts.label("Look in the hair and along the hairline first.", "muted");
        VBox box = new VBox(16, question, advice, clocks, yes, back);
        box.getStyleClass().add("question");
        box.setMaxSize(480, VBox.USE_PREF_SIZE);
        return box;
    }

    /// Answers with yes, if the question is open. Its key is not the one that asked, so that a key held down or pressed
    /// twice can never answer.
    boolean yes() {
        return open && desk.tap(new SessionAct.AllOutConfirmed());
    }

    /// Answers with Back, if the question is open.
    boolean back() {
        return open && desk.tap(new SessionAct.AllOutTakenBack());
    }
}
