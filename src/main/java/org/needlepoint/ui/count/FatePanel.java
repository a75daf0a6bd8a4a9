package org.needlepoint.ui.count;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.drawing.Drawings;

/// What became of each needle, the likeliest place first, and the way on: count again, or close the count.
final class FatePanel extends VBox {

    private final CountModel model;
    private final Drawings drawings;
    private final Label answered = Parts.label("", "muted");
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox action = new VBox(8);
    private final Button another;
    private final Runnable next;
    private final Button silence;
    private List<NeedlePlacement> shown = List.of();

    /// @param next the big button: counts again, or closes the count
    FatePanel(CountModel model, Drawings drawings, Alarms alarms, Runnable addAnother, Runnable next) {
        this.model = model;
        this.silence = Parts.button(Icon.SILENCE, "Silence", "F9", () -> alarms.silence(model.now()));
        this.drawings = drawings;
        this.next = next;
        getStyleClass().add("panel-face");
        answered.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(8, wrapping("What became of each needle", "section"), Parts.spring(), answered);
        title.setAlignment(Pos.CENTER_LEFT);
        silence.setId("silence");
        silence.setMinSize(USE_PREF_SIZE, 44);
        HBox under = new HBox(8, wrapping("The likeliest place first.", "muted"), Parts.spring(), silence);
        under.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(2, title, under);
        head.getStyleClass().add("panel-part");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("fate-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        another = Parts.button(Icon.PLUS, "Another went in", "A", addAnother);
        another.setId("another-went-in");
        another.setMinHeight(44);
        another.setMaxWidth(Double.MAX_VALUE);
        action.getStyleClass().add("action-area");
        getChildren().addAll(head, scroll, action);
    }

    private static Label wrapping(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show() {
        List<NeedlePlacement> needles = model.needles();
        int left = DiffersWords.unanswered(model);
        answered.setText(needles.size() - left + " of " + needles.size());
        if (!needles.equals(shown) || rows.getChildren().isEmpty()) {
            shown = needles;
            Optional<NeedlePlacement> first = needles.stream().filter(needle -> needle.fate().isEmpty()).findFirst();
            rows.getChildren().setAll(needles.stream().map(needle -> (Node) new FateRow(model, needle,
                    first.filter(needle::equals).isPresent(), drawings)).toList());
        }
        boolean running = fateRows().anyMatch(FateRow::running);
        silence.setVisible(running);
        silence.setManaged(running);
        boolean settled = model.settled();
        Button big = Parts.nextStep(settled ? DiffersWords.close(model) : "Count again", next);
        big.setId(settled ? "close-count" : "count-again");
        big.setMinHeight(64);
        if (settled) {
            Button again = Parts.button("Count again", model::countAgain);
            again.setId("count-again");
            again.setMinHeight(44);
            again.setMaxWidth(Double.MAX_VALUE);
            HBox pair = new HBox(8, another, again);
            HBox.setHgrow(another, Priority.ALWAYS);
            HBox.setHgrow(again, Priority.ALWAYS);
            action.getChildren().setAll(pair, big);
        } else {
            action.getChildren().setAll(another, big);
        }
    }

    private Stream<FateRow> fateRows() {
        return rows.getChildren().stream().map(FateRow.class::cast);
    }

    void tick(Instant now) {
        fateRows().forEach(row -> row.tick(now));
    }
}
