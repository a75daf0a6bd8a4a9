package org.needlepoint.ui.count;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;

/// "How many came out?": the keys 0 to 20, a field for more, and how to count (picture 06).
final class KeyPane extends VBox {

    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final int LAST_KEY = 20;
    private static final int COLUMNS = 11;

    private final IntConsumer answer;
    private final List<Button> keys = new ArrayList<>();
    private final TextField field = new TextField();
    private final Label problem = Parts.label("", "field-problem");
    private final VBox more;

    /// @param answer told the number
    KeyPane(CountModel model, IntConsumer answer) {
        this.answer = answer;
        getStyleClass().add("key-pane");
        Label how = Parts.label("Count them on the tray or as they drop into the sharps bin. Never reach into the bin.",
                "count-how");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        this.more = more();
        HowTo pictures = new HowTo();
        VBox.setVgrow(pictures, Priority.ALWAYS);
        GridPane grid = grid();
        VBox.setMargin(grid, new Insets(20, 0, 0, 0));
        VBox.setMargin(more, new Insets(16, 0, 0, 0));
        VBox.setMargin(pictures, new Insets(24, 0, 0, 0));
        Label title = Parts.label("How many came out?", "title");
        title.setId("count-title");
        getChildren().addAll(title, how, grid, more, pictures);
        showMore(false);
        model.typedProperty().subscribe(typed -> keys.forEach(key -> key.pseudoClassStateChanged(TYPED,
                typed.value().equals(OptionalInt.of(keys.indexOf(key))))));
    }

    private GridPane grid() {
        GridPane grid = new GridPane(8, 8);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            width.setFillWidth(true);
            grid.getColumnConstraints().add(width);
        }
        for (int number = 0; number <= LAST_KEY; number++) {
            int counted = number;
            Button key = Parts.button(Integer.toString(number), () -> answer.accept(counted));
            key.getStyleClass().add("count-key");
            key.setId("count-" + number);
            key.setAccessibleText(number + " came out");
            keys.add(key);
            place(grid, key, number);
        }
        Button open = Parts.button("More", () -> showMore(true));
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.sceneProperty().subscribe(scene -> open.setGraphic(TextScale.large(scene) ? null : Icon.RIGHT.node(16)));
        open.getStyleClass().addAll("count-key", "more-key");
        open.setId("count-more");
        open.setAccessibleText("More than 20");
        place(grid, open, LAST_KEY + 1);
        return grid;
    }

    private static void place(GridPane grid, Button key, int at) {
        key.setMinWidth(44);
        key.setMaxWidth(Double.MAX_VALUE);
        grid.add(key, at % COLUMNS, at / COLUMNS);
    }

    private VBox more() {
        field.setId("count-field");
        field.setPromptText("21 to " + Tally.MOST);
        field.setAccessibleText("How many came out, 0 to " + Tally.MOST);
        field.setPrefWidth(160);
        field.setMinHeight(52);
        field.setOnAction(_ -> typed());
        Button count = Parts.button("Count", this::typed);
        count.getStyleClass().add("primary");
        count.setMinHeight(52);
        count.setId("count-field-answer");
        problem.setWrapText(true);
        HBox row = new HBox(8, Parts.label("How many", "strong"), field, count, problem);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(row);
    }

    private void showMore(boolean on) {
        more.setVisible(on);
        more.setManaged(on);
        problem.setText("");
        field.clear();
        if (on) {
            field.requestFocus();
        }
    }

    private void typed() {
        String text = field.getText().strip();
        if (!text.matches("[0-9]{1,3}")) {
            problem.setText("The count is 0 to " + Tally.MOST + (text.isEmpty() ? "" : ", not " + text)
                    + ". Enter a number in that range.");
            return;
        }
        problem.setText("");
        answer.accept(Integer.parseInt(text));
    }

    /// The keys as if nothing was typed.
    void ready() {
        showMore(false);
    }
}
