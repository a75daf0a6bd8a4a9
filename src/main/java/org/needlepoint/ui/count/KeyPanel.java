package org.needlepoint.ui.count;

import java.time.Instant;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.Alarms;

/// The right panel while it is counted: clock and "Silence", spares, what follows, back, and what was typed.
final class KeyPanel extends VBox {

    /// Below this height what follows is left out (picture 06).
    private static final double TALL = 700;

    private final CountModel model;
    private final ClockBox clock;
    private final Label spares = Parts.label("0", "spares");
    private final Label stamp = Parts.label("", "muted");
    private final VBox follows;
    private final Label backWords = new Label();
    private final Button back;
    private final Button answer;

    /// @param typed answers with the number that was typed
    KeyPanel(CountModel model, Alarms alarms, Runnable back, Runnable typed) {
        this.model = model;
        getStyleClass().add("panel-face");
        this.clock = new ClockBox(alarms, () -> alarms.silence(model.now()));
        this.follows = follows();
        HBox face = new HBox(8, Icon.LEFT.node(18), backWords, Parts.key("Esc"));
        face.setAlignment(Pos.CENTER);
        this.back = new Button();
        this.back.setGraphic(face);
        this.back.setId("count-back");
        this.back.setOnAction(_ -> back.run());
        this.back.getStyleClass().add("back");
        this.back.setMaxWidth(Double.MAX_VALUE);
        this.answer = Parts.bigButton("Tap the number", "Enter", typed);
        answer.setId("count-typed");
        answer.setMinHeight(64);
        VBox action = new VBox(8, this.back, answer);
        action.getStyleClass().add("action-area");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(clock, sparesBox(), follows, spring, action);
        heightProperty().subscribe(height -> {
            boolean tall = height.doubleValue() >= TALL;
            follows.setVisible(tall);
            follows.setManaged(tall);
        });
        model.sparesProperty().subscribe(number -> spares.setText(Integer.toString(number.intValue())));
        model.typedProperty().subscribe(this::showTyped);
    }

    private Node sparesBox() {
        Label why = Parts.label("Spares on the tray come off your count. Set them first.", "muted");
        why.setWrapText(true);
        Button less = Parts.iconButton(Icon.MINUS, "One spare less, -", () -> model.spares(-1));
        Button more = Parts.iconButton(Icon.PLUS, "One spare more, +", () -> model.spares(1));
        less.setId("spares-less");
        more.setId("spares-more");
        for (Button button : new Button[] {less, more}) {
            button.getStyleClass().add("stepper");
        }
        spares.setMaxWidth(Double.MAX_VALUE);
        spares.setId("spares");
        HBox.setHgrow(spares, Priority.ALWAYS);
        HBox stepper = new HBox(less, spares, more);
        stepper.getStyleClass().add("spares-row");
        VBox.setMargin(stepper, new Insets(8, 0, 0, 0));
        VBox box = new VBox(2, Parts.label("Opened, not used", "section"), why, stepper);
        box.getStyleClass().addAll("panel-part", "last");
        return box;
    }

    private VBox follows() {
        VBox box = new VBox(16, Parts.label("What follows", "section"),
                line(Icon.CHECK, "ok-line", "It fits", stamp),
                line(Icon.STOP, "bad-line", "It differs", Parts.label(
                        "The patient stays. Each needle is asked about.", "muted")));
        box.getStyleClass().addAll("panel-part", "follows");
        return box;
    }

    private static Node line(Icon icon, String style, String title, Label words) {
        words.setWrapText(true);
        HBox line = new HBox(12, icon.node(20), new VBox(Parts.label(title, "strong"), words));
        line.getStyleClass().add(style);
        return line;
    }

    private void showTyped(TypedNumber typed) {
        answer.setDisable(typed.value().isEmpty());
        HBox face = (HBox) answer.getGraphic();
        boolean none = typed.value().isEmpty();
        ((Label) face.getChildren().get(0)).setText(none ? "Tap the number" : typed.digits() + " came out");
        face.getChildren().get(1).setVisible(!none);
        face.getChildren().get(1).setManaged(!none);
        answer.setAccessibleText(none ? "Tap the number" : typed.digits() + " came out, Enter");
    }

    void show(Instant now) {
        stamp.setText(model.round().asked().filter(_ -> model.blind())
                .map(at -> "What was not tapped out is stamped " + Times.clock(at, model.visit().zone()) + ".")
                .orElse("The session goes on."));
        String words = model.blind() ? "Back, nothing has changed" : "Back to the needles";
        backWords.setText(words);
        back.setAccessibleText(words + ", Esc");
        tick(now);
    }

    void tick(Instant now) {
        clock.tick(model.chart(), now);
    }
}
