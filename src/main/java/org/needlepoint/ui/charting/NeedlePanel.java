package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.NextStep;

/// The right panel: head, list and site matrix, or one needle's editor; and always the big button.
final class NeedlePanel extends VBox {

    private static final double WIDTH = 384;
    private static final double LARGE_WIDTH = 480;

    private final ChartingModel model;
    private final ChartingView.Surroundings around;
    private final PanelHead head;
    private final NeedleList list;
    private final Label stampNote = Parts.label("", "caption", "stamp-note");
    private final SiteMatrix matrix = new SiteMatrix();
    private final VBox face = new VBox();
    private final Button next;
    private final PreparePane prepare;
    private Optional<NeedleEditor> editor = Optional.empty();
    private boolean asText;
    private int edited = ChartingModel.NONE;

    NeedlePanel(ChartingModel model, ChartingView.Surroundings around, Runnable step, Runnable packs) {
        this.model = model;
        this.around = around;
        this.head = new PanelHead(() -> around.navigator().treatment(model.session().id()));
        this.list = new NeedleList(model, around.zone(), around.look(), around.ticker()::now);
        this.next = Parts.nextStep("", step);
        next.setId("next-step");
        getStyleClass().add("panel");
        TextScale.widen(this, WIDTH, LARGE_WIDTH);
        stampNote.setWrapText(true);
        stampNote.setMinHeight(USE_PREF_SIZE);
        VBox action = new VBox(next);
        this.prepare = new PreparePane(model, packs);
        action.getStyleClass().add("action-area");
        VBox.setVgrow(face, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(face, prepare, action);
        showList();
    }

    private void showList() {
        face.getChildren().setAll(head, list, stampNote, matrix);
    }

    void show(Instant now) {
        Chart chart = model.session().chart();
        NextStep step = NextStep.of(model.session());
        Parts.nextStepText(next, Gate.of(model).label());
        prepare.show();
        next.setDisable(step.kind() == NextStep.Kind.MARK_FIRST);
        head.show(model.session(), now);
        list.show(chart.placements());
        list.repaint(now);
        matrix.show(chart);
        boolean stamped = chart.wentIn().stream().anyMatch(needle -> needle.in().orElseThrow().approximate());
        stampNote.setVisible(stamped);
        stampNote.setManaged(stamped);
        stampNote.setText("~ not tapped in: counted from “Start needling”" + (chart.rounds().size() > 1
                ? " of its round" : chart.started().map(at -> ", " + Times.clock(at, around.zone())).orElse("")));
        showFace(now);
    }

    private void showFace(Instant now) {
        Optional<NeedlePlacement> needle = model.selectedNeedle();
        if (needle.isEmpty()) {
            if (edited != ChartingModel.NONE) {
                edited = ChartingModel.NONE;
                editor = Optional.empty();
                showList();
            }
            return;
        }
        if (model.sealed()) {
            showFacts(needle.get(), now);
            return;
        }
        if (edited != needle.get().key()) {
            edited = needle.get().key();
            NeedleEditor fresh = new NeedleEditor(model, needle.get(), now, around.zone(), around.look());
            editor = Optional.of(fresh);
            face.getChildren().setAll(fresh);
            VBox.setVgrow(fresh, Priority.ALWAYS);
            if (model.timesWanted()) {
                fresh.openTimes();
            }
        }
        editor.ifPresent(open -> open.show(needle.get(), now));
    }

    /// A signed chart opens a needle as text.
    private void showFacts(NeedlePlacement needle, Instant now) {
        if (edited != needle.key() || !asText) {
            edited = needle.key();
            asText = true;
            editor = Optional.empty();
            NeedleFacts facts = new NeedleFacts(needle, now, around.zone(), around.look(), model::deselect);
            VBox.setVgrow(facts, Priority.ALWAYS);
            face.getChildren().setAll(facts);
        }
    }

    PreparePane prepare() {
        return prepare;
    }

    void tick(Instant now) {
        head.show(model.session(), now);
        list.tick(now);
    }
}
