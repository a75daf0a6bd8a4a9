package org.needlepoint.ui.patientform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// Lines of the form under one another, each with what is wrong with it, and a button for one more.
///
/// @param <L> the lines
final class LineList<L extends FormLine> extends VBox {

    private static final double GAP = 8;

    private final ObservableList<L> lines;
    private final Function<L, HBox> row;
    private final Map<L, Node> nodes = new HashMap<>();
    private final VBox rows = new VBox(GAP);
    private final Button add;

    /// @param addText of the button for one more
    /// @param add     makes one more line
    /// @param row     makes the inputs of a line, and names the first of them by [FormLine#begins]
    LineList(ObservableList<L> lines, String addText, Supplier<L> add, Function<L, HBox> row) {
        super(GAP);
        this.lines = lines;
        this.row = row;
        this.add = Parts.button(Icon.PLUS, addText, "", () -> add.get().input().requestFocus());
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        getChildren().addAll(rows, this.add);
        lines.addListener((ListChangeListener<L>) _ -> show());
        show();
    }

    private void show() {
        nodes.keySet().retainAll(lines);
        rows.getChildren().setAll(lines.stream().map(line -> nodes.computeIfAbsent(line, this::node)).toList());
    }

    private Node node(L line) {
        HBox inputs = row.apply(line);
        Label words = Parts.label("", "field-problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox problem = new HBox(6, Icon.WARN.node(16), words);
        problem.getStyleClass().add("field-problem-row");
        line.problemProperty().subscribe(told -> {
            Optional<String> sentence = told.map(FieldProblem::sentence);
            words.setText(sentence.orElse(""));
            problem.setVisible(sentence.isPresent());
            problem.setManaged(sentence.isPresent());
            line.input().setAccessibleHelp(sentence.orElse(""));
        });
        Button remove = Parts.iconButton(Icon.X, "Remove", () -> remove(line));
        inputs.getChildren().add(remove);
        inputs.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, inputs, problem);
    }

    private void remove(L line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            add.requestFocus();
        } else {
            lines.get(Math.min(at, lines.size() - 1)).input().requestFocus();
        }
    }
}
