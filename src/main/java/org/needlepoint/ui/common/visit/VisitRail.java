package org.needlepoint.ui.common.visit;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.VisitStep;

/// The steps of a visit: dashes ahead, solid behind. They tell where the session stands, and lead back to what is
/// behind; the big button goes on. "Patient faint" stands at its foot until the chart is signed.
final class VisitRail extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final VisitStep[] STEPS = VisitStep.values();

    private final ZoneId zone;
    private VisitStep here;
    private final Consumer<VisitStep> go;
    private final VBox steps = new VBox();
    private final Button faint;

    /// @param here  the step that the screen shows
    /// @param go    leads to a step
    /// @param faint what "Patient faint" does
    VisitRail(ZoneId zone, VisitStep here, Consumer<VisitStep> go, Runnable faint) {
        this.zone = zone;
        this.here = here;
        this.go = go;
        getStyleClass().add("rail");
        setAccessibleText("Steps of the session");
        this.faint = Parts.button(Icon.FAINT, "Patient faint", "F4", faint);
        this.faint.setId("patient-faint");
        this.faint.getStyleClass().addAll("danger-outline", "patient-faint");
        this.faint.setMaxWidth(Double.MAX_VALUE);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(steps, spring, this.faint);
    }

    /// The screen shows another step now.
    void here(VisitStep step) {
        here = step;
    }

    /// Dots only, where the window is narrow.
    void narrow(boolean on) {
        getStyleClass().remove("narrow");
        if (on) {
            getStyleClass().add("narrow");
        }
        faint.setGraphic(on ? small() : face());
    }

    /// Every alarm has its word (UX section 13).
    private static VBox small() {
        VBox face = new VBox(2, Icon.FAINT.node(20), Parts.label("Faint", "faint-word"));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    private static HBox face() {
        HBox face = new HBox(8, Icon.FAINT.node(18), new Label("Patient faint"), Parts.key("F4"));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    void show(TreatmentSession session) {
        boolean over = session.state() == SessionState.SIGNED || session.state() == SessionState.CANCELLED
                || session.state() == SessionState.OUT;
        faint.setVisible(!over);
        steps.getChildren().clear();
        for (VisitStep step : STEPS) {
            steps.getChildren().add(row(step, session, over));
        }
    }

    private Button row(VisitStep step, TreatmentSession session, boolean over) {
        VisitStep now = VisitStep.of(session);
        boolean done = over || step.compareTo(now) < 0;
        boolean current = !over && step == now;
        StackPane dot = new StackPane(done ? Icon.CHECK.node(16)
                : Parts.label(Integer.toString(step.ordinal() + 1), "step-number"));
        dot.getStyleClass().add("step-dot");
        Line thread = new Line(0, 0, 0, 26);
        thread.getStyleClass().add("step-thread");
        VBox mark = new VBox(dot);
        mark.setAlignment(Pos.TOP_CENTER);
        if (step != STEPS[STEPS.length - 1]) {
            mark.getChildren().add(thread);
        }
        String detail = RailWords.of(step, session, zone);
        VBox words = new VBox(Parts.label(step.label(), "step-name"), Parts.label(detail, "caption"));
        words.getStyleClass().add("step-words");
        Button row = new Button();
        row.setGraphic(new HBox(12, mark, words));
        row.getStyleClass().add("step");
        row.setMaxWidth(Double.MAX_VALUE);
        row.pseudoClassStateChanged(DONE, done);
        row.pseudoClassStateChanged(CURRENT, current);
        row.pseudoClassStateChanged(SHOWN, step == here);
        // until the first count nothing leads back to the needles (UX section 1, point 5)
        boolean hidden = session.chart().round().blind() && (step == VisitStep.MARK || step == VisitStep.NEEDLES_IN);
        boolean open = step.reached(session) && step != here && !hidden;
        row.setFocusTraversable(open);
        row.setMouseTransparent(!open);
        row.setOnAction(_ -> go.accept(step));
        row.setId("step-" + (step.ordinal() + 1));
        row.setAccessibleText(step.label() + ", " + detail + (done ? ", done" : current ? ", now" : ", ahead"));
        return row;
    }
}
