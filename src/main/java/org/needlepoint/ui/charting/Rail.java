package org.needlepoint.ui.charting;

import java.time.ZoneId;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The steps of a session: dashes ahead, solid behind. They tell where the session stands; the big button goes on.
final class Rail extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<String> STEPS = List.of("Mark", "Needles in", "Out");

    private final ZoneId zone;

    Rail(ZoneId zone) {
        this.zone = zone;
        getStyleClass().add("rail");
        setAccessibleText("Steps of the session");
    }

    /// Dots only, where the window is narrow.
    void narrow(boolean on) {
        getStyleClass().remove("narrow");
        if (on) {
            getStyleClass().add("narrow");
        }
    }

    void show(TreatmentSession session) {
        int current = switch (session.state()) {
            case DRAFT, SCREENED, MARKED -> 0;
            case NEEDLING -> session.chart().allOut().isPresent() ? 2 : 1;
            case OUT, COUNTED, SIGNED, CANCELLED -> STEPS.size();
        };
        getChildren().clear();
        for (int step = 0; step < STEPS.size(); step++) {
            getChildren().add(step(step, current, session.chart()));
        }
    }

    private HBox step(int step, int current, Chart chart) {
        StackPane dot = new StackPane(step < current ? Icon.CHECK.node(16)
                : Parts.label(Integer.toString(step + 1), "step-number"));
        dot.getStyleClass().add("step-dot");
        Line thread = new Line(0, 0, 0, 26);
        thread.getStyleClass().add("step-thread");
        VBox mark = new VBox(dot);
        mark.setAlignment(Pos.TOP_CENTER);
        if (step < STEPS.size() - 1) {
            mark.getChildren().add(thread);
        }
        Label name = Parts.label(STEPS.get(step), "step-name");
        VBox words = new VBox(name, Parts.label(detail(step, chart), "caption"));
        words.getStyleClass().add("step-words");
        HBox row = new HBox(12, mark, words);
        row.getStyleClass().add("step");
        row.pseudoClassStateChanged(DONE, step < current);
        row.pseudoClassStateChanged(CURRENT, step == current);
        row.setAccessibleText(STEPS.get(step) + ", " + detail(step, chart)
                + (step < current ? ", done" : step == current ? ", now" : ", ahead"));
        return row;
    }

    private String detail(int step, Chart chart) {
        return switch (step) {
            case 0 -> chart.count() == 0 ? "" : chart.count() + " marked";
            case 1 -> chart.started().map(at -> "Since " + Times.clock(at, zone)).orElse("");
            default -> chart.ended().map(at -> chart.out().size() + " out " + Times.clock(at, zone))
                    .orElse(chart.allOut().map(at -> "Asked " + Times.clock(at, zone)).orElse(""));
        };
    }
}
