package org.needlepoint.ui.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.visit.FindingBox;

/// "Ready to sign": each line done, missing, or waiting for its reason; a line that is missing leads to its place.
final class ReadyList extends VBox {

    private final AfterModel model;
    private final Consumer<String> jump;
    private List<ReadyRow> shown = List.of();
    private int reasons;

    ReadyList(AfterModel model, Consumer<String> jump) {
        super(2);
        this.model = model;
        this.jump = jump;
        setId("ready-list");
    }

    /// Built anew only when something changed, so that a reason that is being typed stays.
    void show() {
        List<ReadyRow> rows = ReadyRows.of(model);
        boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextField
                && Parts.within(this, getScene().getFocusOwner());
        if (rows.equals(shown) && !reasonsChanged() || typing && rows.equals(shown)) {
            return;
        }
        shown = rows;
        reasons = model.chart().reasons().hashCode();
        getChildren().clear();
        rows.forEach(row -> getChildren().add(line(row)));
    }

    private boolean reasonsChanged() {
        return reasons != model.chart().reasons().hashCode();
    }

    private VBox line(ReadyRow row) {
        List<Finding> open = RuleBook.open(row.findings(), model.chart());
        List<Finding> asked = row.findings().stream().filter(finding -> finding.level() == Level.CONFIRM).toList();
        List<Finding> stops = row.findings().stream().filter(finding -> finding.level() == Level.BLOCK).toList();
        Icon icon = open.isEmpty() ? asked.isEmpty() ? Icon.CHECK : Icon.WARN
                : stops.isEmpty() ? Icon.WARN : Icon.STOP;
        String place = open.stream().findFirst().map(finding -> Places.of(finding, model)).orElse("");
        Label title = Parts.label(row.title(), open.isEmpty() ? "ready-title" : "strong");
        title.setWrapText(stops.isEmpty() || place.isEmpty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label detail = Parts.label(row.detail(), "muted");
        detail.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(8, icon.node(18), title, detail);
        face.setAlignment(Pos.CENTER_LEFT);
        Node head = face;
        if (!stops.isEmpty() && !place.isEmpty()) {
            Button go = new Button();
            go.setGraphic(face);
            go.setMaxWidth(Double.MAX_VALUE);
            go.getStyleClass().add("ready-jump");
            go.setOnAction(_ -> jump.accept(place));
            face.prefWidthProperty().bind(go.widthProperty().subtract(8));
            head = go;
        }
        head.setAccessibleText(row.title() + (open.isEmpty() ? ", done " + row.detail()
                : ". Missing: " + open.getFirst().sentence()));
        VBox line = new VBox(4, head);
        line.getStyleClass().addAll("ready-line", open.isEmpty() ? "done" : stops.isEmpty() ? "reason" : "stop");
        stops.stream().filter(stop -> !stop.sentence().equals(row.title()))
                .forEach(stop -> line.getChildren().add(missing(stop)));
        asked.forEach(finding -> line.getChildren().add(new FindingBox(finding,
                model.visit().reasons().of(finding), model.chart().reason(finding),
                reason -> model.reason(finding, reason))));
        return line;
    }

    private static Label missing(Finding stop) {
        Label words = Parts.label(stop.sentence(), "caption", "ready-missing");
        words.setWrapText(true);
        return words;
    }

    /// Gives the focus to the first reason that is asked for.
    ///
    /// @return whether one is
    boolean focusReason() {
        Optional<Node> answer = lookupAll(".ready-reason").stream()
                .filter(node -> node instanceof ToggleButton button && !button.isSelected()
                        && unanswered(button)).findFirst().map(Node.class::cast);
        answer.ifPresent(Node::requestFocus);
        return answer.isPresent();
    }

    private static boolean unanswered(ToggleButton reason) {
        return reason.getParent().getChildrenUnmodifiable().stream()
                .noneMatch(node -> node instanceof ToggleButton other && other.isSelected());
    }

    /// Leads to the first thing that is missing.
    Optional<String> firstJump() {
        return ReadyRows.of(model).stream().flatMap(row -> RuleBook.open(row.findings(), model.chart()).stream())
                .map(finding -> Places.of(finding, model)).filter(place -> !place.isEmpty()).findFirst();
    }
}
