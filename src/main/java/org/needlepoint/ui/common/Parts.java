package org.needlepoint.ui.common;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.needlepoint.domain.finding.Level;

/// The small parts that every screen is made of, so that they look the same everywhere.
public final class Parts {

    private static final String NEXT_STEP_KEYS = "Ctrl Enter";

    private Parts() {
    }

    /// A label with style classes of needlepoint.css.
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A key cap, as in "Ctrl Enter".
    public static Label key(String keys) {
        return label(keys, "key-cap");
    }

    /// A field of several lines that wraps; Tab leaves it, as it does everywhere else.
    public static TextArea lines() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /// A chip: a word with the shape of its level.
    ///
    /// @param style "note", "reason", "stop", "good" or "plain"
    public static HBox chip(Icon icon, String text, String style) {
        HBox chip = new HBox(6, icon.node(16), new Label(text));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", style);
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        return chip;
    }

    /// A chip in the shape and colour of a level: octagon Stop, triangle Reason, i Note (UX section 6).
    public static HBox chip(Level level, String text) {
        HBox chip = chip(icon(level), text, switch (level) {
            case BLOCK -> "stop";
            case CONFIRM -> "reason";
            case WARN -> "note";
        });
        chip.setAccessibleText(level.label() + ": " + text);
        return chip;
    }

    /// The shape of a level.
    public static Icon icon(Level level) {
        return switch (level) {
            case BLOCK -> Icon.STOP;
            case CONFIRM -> Icon.WARN;
            case WARN -> Icon.INFO;
        };
    }

    /// A button with an icon and, where it has one, its key.
    public static Button button(Icon icon, String text, String keys, Runnable run) {
        Button button = new Button();
        button.setGraphic(face(icon, text, keys));
        button.setAccessibleText(keys.isEmpty() ? text : text + ", " + keys);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// A plain button.
    public static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// The big button of the next step, Ctrl Enter (UX section 1, point 2).
    public static Button nextStep(String text, Runnable run) {
        return bigButton(text, NEXT_STEP_KEYS, run);
    }

    /// A button of the size of the next step, with another key.
    public static Button bigButton(String text, String keys, Runnable run) {
        Button button = new Button();
        button.getStyleClass().add("next-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        bigButtonText(button, text, keys);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Changes the words of the big button.
    public static void nextStepText(Button button, String text) {
        bigButtonText(button, text, NEXT_STEP_KEYS);
    }

    /// The words change in their place: a face that is exchanged between press and release would swallow the tap.
    private static void bigButtonText(Button button, String text, String keys) {
        if (button.getGraphic() instanceof HBox face && face.getChildren().getFirst() instanceof Label words) {
            words.setText(text);
        } else {
            HBox face = new HBox(12, new Label(text), key(keys));
            face.setAlignment(Pos.CENTER);
            button.setGraphic(face);
        }
        button.setAccessibleText(text + ", " + keys);
    }

    /// A square button with an icon alone; its name is read out and shown as a tip.
    public static Button iconButton(Icon icon, String name, Runnable run) {
        Button button = new Button();
        button.setGraphic(icon.node(20));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Opens a question over the screen, in its place from the first frame on.
    ///
    /// Shown with the pane's own transition, the content is painted at the top left first and stays there as a ghost.
    public static void ask(ModalPane pane, Node question) {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.show(question);
        pane.applyCss();
        pane.layout();
    }

    /// Whether a node lies within another, or is it.
    ///
    /// @param node a node, or whatever an event names as its target
    public static boolean within(Node ancestor, Object node) {
        for (Node at = node instanceof Node first ? first : null; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /// What stretches between things that keep to the ends of a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Node face(Icon icon, String text, String keys) {
        HBox face = new HBox(8, icon.node(18), new Label(text));
        if (!keys.isEmpty()) {
            face.getChildren().add(key(keys));
        }
        face.setAlignment(Pos.CENTER);
        return face;
    }
}
