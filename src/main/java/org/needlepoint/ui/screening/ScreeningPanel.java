package org.needlepoint.ui.screening;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.visit.PainScale;

/// The right panel: ready today, pain now, measures, consent, and "Continue".
final class ScreeningPanel extends VBox {

    private static final double WIDTH = 384;
    private static final double LARGE_WIDTH = 440;

    private final ScreeningModel model;
    private final List<QuestionRow> ready;
    private final PainScale pain;
    private final MeasureFields measures;
    private final ConsentBox consent;
    private final Button big;

    /// @param step what the big button does
    ScreeningPanel(ScreeningModel model, Runnable step) {
        this.model = model;
        this.ready = Question.of(Group.READY_TODAY).stream().map(question -> new QuestionRow(model, question, true))
                .toList();
        this.measures = new MeasureFields(model);
        this.consent = new ConsentBox(model);
        this.big = Parts.nextStep("Continue", step);
        big.setId("next-step");
        getStyleClass().add("panel");
        TextScale.widen(this, WIDTH, LARGE_WIDTH);
        pain = new PainScale("pain-before", model::pain);
        VBox readyBox = new VBox(head("Ready today", "Lowers the risk of fainting"));
        readyBox.getChildren().addAll(ready);
        List.of(readyBox, pain, measures, consent).forEach(part -> part.getStyleClass().add("panel-part"));
        consent.getStyleClass().add("last");
        // consent stays in view in the lowest window: the measures above it are optional
        ScrollPane scroll = new ScrollPane(new VBox(readyBox, pain, measures));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("screening-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox action = new VBox(big);
        action.getStyleClass().add("action-area");
        getChildren().addAll(scroll, consent, action);
    }

    private static HBox head(String title, String hint) {
        Label words = Parts.label(hint, "caption");
        HBox head = new HBox(Parts.label(title, "section"), Parts.spring(), words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    void show() {
        ready.forEach(QuestionRow::show);
        pain.show(model.before().pain(), model.readOnly());
        measures.show();
        consent.show();
        Parts.nextStepText(big, words());
    }

    private String words() {
        if (model.readOnly()) {
            return "To the chart";
        }
        List<Finding> stops = model.stops();
        int left = model.left();
        if (model.end().isPresent()) {
            return "End without needling";
        }
        if (left > 0) {
            return "Continue, " + left + " left";
        }
        if (!stops.isEmpty()) {
            return "Continue, consent stops";
        }
        return model.desk().session().state() == SessionState.DRAFT ? "Continue" : "Back to the chart";
    }

    /// Keeps what is typed in the measures.
    boolean keepMeasures() {
        return measures.keepAll();
    }

    List<QuestionRow> ready() {
        return ready;
    }

    void focusPain() {
        pain.focus();
    }
}
