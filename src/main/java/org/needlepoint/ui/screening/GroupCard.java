package org.needlepoint.ui.screening;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The questions of a group in one card. A folded group is one row that opens in its place; in a first session it ends
/// with "None of these".
final class GroupCard extends VBox {

    private final ScreeningModel model;
    private final Group group;
    private final List<QuestionRow> rows;
    private final VBox inner;
    private final Label count = Parts.label("", "strong");
    private final Label asked = Parts.label("", "caption");
    private final Label openWord = Parts.label("Open", "open-word");
    private final Button none;
    private boolean opened;
    private Runnable onOpened = () -> { };

    GroupCard(ScreeningModel model, Group group) {
        this.model = model;
        this.group = group;
        this.rows = Question.of(group).stream().map(question -> new QuestionRow(model, question, false)).toList();
        this.inner = new VBox(rows.toArray(QuestionRow[]::new));
        this.opened = !group.folded();
        this.none = Parts.button(Icon.CHECK, "None of these", "", () -> model.noneOf(group));
        none.setId("none-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("group-card");
        if (group.folded()) {
            getChildren().add(fold());
            HBox foot = new HBox(none);
            foot.setAlignment(Pos.CENTER_RIGHT);
            foot.getStyleClass().add("question-line");
            foot.visibleProperty().bind(none.visibleProperty());
            foot.managedProperty().bind(none.visibleProperty());
            inner.getChildren().add(foot);
        } else {
            none.setVisible(false);
        }
        getChildren().add(inner);
    }

    private HBox fold() {
        VBox words = new VBox(Parts.label(group.label(), "strong"), Parts.label(group.hint(), "caption"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button();
        HBox face = new HBox(8, count, Parts.spring(), openWord, Icon.DOWN.node(16));
        face.setAlignment(Pos.CENTER_LEFT);
        open.setGraphic(face);
        face.setPrefWidth(190);
        open.setId("open-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(group.label() + ", open or close");
        open.setOnAction(_ -> {
            opened = !opened;
            show();
            if (opened) {
                onOpened.run();
            }
        });
        asked.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, words, asked, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question-line");
        return line;
    }

    void show() {
        rows.forEach(QuestionRow::show);
        inner.setVisible(opened);
        inner.setManaged(opened);
        openWord.setText(opened ? "Close" : "Open");
        int all = rows.size();
        count.setText(all - model.unanswered(group).size() + " of " + all);
        boolean allNo = rows.stream().allMatch(row -> model.last(row.question())
                .filter(old -> old.reply() == Reply.NO).isPresent());
        asked.setText(allNo ? model.lastDay().map(day -> "All No, " + Times.dayNear(day, model.visit().day()))
                .orElse("") : "");
        none.setVisible(group.folded() && model.noneOffered() && !model.unanswered(group).isEmpty());
    }

    /// What happens when a folded group was opened.
    void onOpened(Runnable run) {
        onOpened = run;
    }

    /// Opens a folded group, so that its rows can be answered.
    void open() {
        opened = true;
        show();
    }

    List<QuestionRow> rows() {
        return opened ? rows : List.of();
    }

    Group group() {
        return group;
    }
}
