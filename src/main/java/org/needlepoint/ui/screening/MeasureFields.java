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
import org.needlepoint.ui.common.Parts;

/// The measures: all optional, never filled in beforehand, the last value beside each (UX section 2).
final class MeasureFields extends VBox {

    private static final int COLUMNS = 3;
    private static final int OTHER_ROWS = 9;

    private final ScreeningModel model;
    private final Map<Measure, TextField> fields = new EnumMap<>(Measure.class);
    private final TextField goal = new TextField();
    private final Label problem = Parts.label("", "field-problem");
    private final GridPane others = grid(false);

    MeasureFields(ScreeningModel model) {
        super(8);
        this.model = model;
        Button more = Parts.button("More", () -> { });
        more.getStyleClass().add("link-button");
        more.setId("more-measures");
        more.setOnAction(_ -> {
            boolean open = !others.isVisible();
            others.setVisible(open);
            others.setManaged(open);
            more.setText(open ? "Less" : "More");
        });
        HBox head = new HBox(8, Parts.label("Measures", "section"), Parts.label("Optional, in 30 days", "caption"),
                Parts.spring(), more);
        head.setAlignment(Pos.CENTER_LEFT);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        goal.setPromptText("Today's goal");
        goal.setAccessibleText("Today's goal");
        goal.setId("goal");
        keeping(goal, () -> model.goal(goal.getText()));
        GridPane usual = grid(true);
        fill(usual, true);
        fill(others, false);
        others.setVisible(false);
        others.setManaged(false);
        others.add(goal, 0, OTHER_ROWS, COLUMNS, 1);
        getChildren().addAll(head, usual, others, problem);
        tell(Optional.empty());
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
                grid.add(field(measure), at % COLUMNS, at / COLUMNS);
                at++;
            }
        }
    }

    private VBox field(Measure measure) {
        TextField field = new TextField();
        field.setId("measure-" + measure.id());
        field.setPrefColumnCount(3);
        field.setMaxWidth(56);
        field.setMinWidth(52);
        field.setAccessibleText(measure.label());
        fields.put(measure, field);
        keeping(field, () -> model.measure(measure, field.getText()));
        OptionalInt last = model.lastMeasure(measure);
        HBox row = new HBox(6, field, Parts.label(last.isPresent() ? "last " + last.getAsInt() : "", "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, Parts.label(measure.label(), "caption"), row);
        box.setMinWidth(112);
        return box;
    }

    /// Kept on leaving the field or with Enter; what cannot be stays in it, with the reason below.
    private void keeping(TextField field, Supplier<Optional<String>> keep) {
        field.setOnAction(_ -> tell(keep.get()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                tell(keep.get());
            }
        });
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }

    /// Keeps what stands in every field, and says what cannot be kept.
    boolean keepAll() {
        for (Map.Entry<Measure, TextField> field : fields.entrySet()) {
            Optional<String> wrong = model.measure(field.getKey(), field.getValue().getText());
            if (wrong.isPresent()) {
                tell(wrong);
                field.getValue().requestFocus();
                return false;
            }
        }
        Optional<String> wrong = model.goal(goal.getText());
        tell(wrong);
        wrong.ifPresent(_ -> goal.requestFocus());
        return wrong.isEmpty();
    }

    void show() {
        fields.forEach((measure, field) -> {
            Integer value = model.before().measures().get(measure);
            if (!field.isFocused() && !problem.isVisible()) {
                field.setText(value == null ? "" : Integer.toString(value));
            }
        });
        if (!goal.isFocused() && !problem.isVisible()) {
            goal.setText(model.before().goal());
        }
        setDisable(model.readOnly());
    }
}
