package org.needlepoint.ui.screening;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.ui.common.Keeping;
import org.needlepoint.ui.common.Parts;

/// The measures: all optional, never filled in beforehand, the last value beside each (UX section 2).
final class MeasureFields extends VBox {

    private static final int COLUMNS = 3;
    /// A row of fields, and under it a row for what is wrong with each.
    private static final int ROWS_EACH = COLUMNS + 1;
    private static final int OTHER_ROWS = 9 * ROWS_EACH;

    private final ScreeningModel model;
    private final Map<Measure, TextField> fields = new EnumMap<>(Measure.class);
    private final TextField goal = new TextField();
    private final Map<Measure, Label> problems = new EnumMap<>(Measure.class);
    private final Label goalProblem = problem();
    private final GridPane others = grid(false);
    private final Button more = Parts.button("More", () -> { });

    MeasureFields(ScreeningModel model) {
        super(8);
        this.model = model;
        more.getStyleClass().add("link-button");
        more.setId("more-measures");
        more.setOnAction(_ -> open(!others.isVisible()));
        HBox head = new HBox(8, Parts.label("Measures", "section"), Parts.label("Optional, in 30 days", "caption"),
                Parts.spring(), more);
        head.setAlignment(Pos.CENTER_LEFT);
        goal.setPromptText("Today's goal");
        goal.setAccessibleText("Today's goal");
        goal.setId("goal");
        Keeping.words(goal, () -> goalProblem.setText(model.goal(goal.getText()).orElse("")));
        GridPane usual = grid(true);
        fill(usual, true);
        fill(others, false);
        open(false);
        others.add(goal, 0, OTHER_ROWS, COLUMNS, 1);
        others.add(goalProblem, 0, OTHER_ROWS + 1, COLUMNS, 1);
        getChildren().addAll(head, usual, others);
    }

    /// What is wrong with a field; it takes no room while nothing is.
    private static Label problem() {
        Label problem = Parts.label("", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static GridPane grid(boolean usual) {
        GridPane grid = new GridPane(8, 8);
        grid.setId(usual ? "usual-measures" : "other-measures");
        return grid;
    }

    private void fill(GridPane grid, boolean usual) {
        int at = 0;
        for (Measure measure : Measure.values()) {
            if (measure.usual() == usual) {
                // the sentence stands under the field's row, over the whole width
                Label problem = problem();
                problems.put(measure, problem);
                grid.add(problem, 0, at / COLUMNS * ROWS_EACH + 1 + at % COLUMNS, COLUMNS, 1);
                grid.add(field(measure, problem), at % COLUMNS, at / COLUMNS * ROWS_EACH);
                at++;
            }
        }
    }

    private VBox field(Measure measure, Label problem) {
        TextField field = new TextField();
        field.setId("measure-" + measure.id());
        field.setPrefColumnCount(3);
        field.setMaxWidth(56);
        field.setMinWidth(52);
        field.setAccessibleText(measure.label());
        fields.put(measure, field);
        keeping(field, problem, () -> model.measure(measure, field.getText()));
        OptionalInt last = model.lastMeasure(measure);
        HBox row = new HBox(6, field, Parts.label(last.isPresent() ? "last " + last.getAsInt() : "", "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, Parts.label(measure.label(), "caption"), row);
        box.setMinWidth(112);
        return box;
    }

    /// Kept on leaving the field or with Enter; what cannot be stays in it, with the reason below.
    private static void keeping(TextField field, Label problem, Supplier<Optional<String>> keep) {
        field.setOnAction(_ -> problem.setText(keep.get().orElse("")));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                problem.setText(keep.get().orElse(""));
            }
        });
    }

    /// Keeps what stands in every field, and says what cannot be kept.
    boolean keepAll() {
        Optional<TextField> wrong = Optional.empty();
        for (Map.Entry<Measure, TextField> field : fields.entrySet()) {
            Optional<String> told = model.measure(field.getKey(), field.getValue().getText());
            problems.get(field.getKey()).setText(told.orElse(""));
            if (told.isPresent() && wrong.isEmpty()) {
                wrong = Optional.of(field.getValue());
            }
        }
        Optional<String> told = model.goal(goal.getText());
        goalProblem.setText(told.orElse(""));
        if (told.isPresent() && wrong.isEmpty()) {
            wrong = Optional.of(goal);
        }
        wrong.ifPresent(field -> {
            open(others.getChildren().contains(field.getParent().getParent()) || field == goal || others.isVisible());
            field.requestFocus();
        });
        return wrong.isEmpty();
    }

    private void open(boolean there) {
        others.setVisible(there);
        others.setManaged(there);
        more.setText(there ? "Less" : "More");
    }

    void show() {
        fields.forEach((measure, field) -> {
            Integer value = model.before().measures().get(measure);
            if (!field.isFocused() && problems.get(measure).getText().isEmpty()) {
                field.setText(value == null ? "" : Integer.toString(value));
            }
        });
        if (!goal.isFocused() && goalProblem.getText().isEmpty()) {
            goal.setText(model.before().goal());
        }
        setDisable(model.readOnly());
    }
}
