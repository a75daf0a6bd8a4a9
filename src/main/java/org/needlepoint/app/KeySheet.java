package org.needlepoint.app;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;

/// The sheet of keys, F1: everything the program does without a mouse (UX section 9).
final class KeySheet {

    /// One line of the sheet.
    private record Line(String keys, String does) {
    }

    private static final List<Line> EVERYWHERE = List.of(
            new Line("Ctrl Enter", "next step, the big button"), new Line("F4", "patient faint"),
            new Line("F9", "silence the alarm for 60 s"), new Line("F11", "treatment view and back"),
            new Line("Ctrl F", "search patients"), new Line("Ctrl N", "new patient"),
            new Line("Ctrl P", "print"), new Line("Ctrl D", "record: compare two sessions"),
            new Line("Ctrl L", "lock"), new Line("Ctrl Z, Ctrl Y", "undo, redo"),
            new Line("Tab, Shift Tab", "next, previous control"), new Line("Esc", "close, go back"),
            new Line("F1", "this sheet"));
    private static final List<Line> VISIT = List.of(
            new Line("N, Y, K", "screening: no, yes, not known"),
            new Line("1 to 9", "pick a needle, two digits within 0.6 s"),
            new Line("F T E N B, L C R", "place a needle there, again: one disc away"),
            new Line("I", "needle in"), new Line("O", "needle out, or take the out back"),
            new Line("W", "local twitch response (LTR)"), new Line("Del", "remove a mark, or not placed"),
            new Line("F8", "foot switch: next mark in, or ringed needle out"),
            new Line("G", "show or hide the last session"),
            new Line("Arrows, Shift arrows", "move the needle 1 mm, 5 mm"),
            new Line("M", "mark the other side too"),
            new Line("F6, Shift F6", "rail, drawings, list, tray"),
            new Line("Shift R", "repeat last session's marks"),
            new Line("Ctrl +, Ctrl -, Ctrl 0", "zoom the drawing"),
            new Line("0 to 9, Enter", "the count"), new Line("A", "add a needle; count: another went in"),
            new Line("0", "after: no reaction"));

    private final ModalPane pane = new ModalPane();

    /// F1 opens the sheet and closes it; every other key closes it too, and does what it does.
    ///
    /// @return whether the key was the sheet's own
    boolean key(KeyEvent event) {
        boolean own = event.getCode() == KeyCode.F1;
        if (pane.isDisplay()) {
            boolean escape = event.getCode() == KeyCode.ESCAPE;
            if (own || escape || event.isShortcutDown() || event.getCode().isFunctionKey()) {
                pane.hide(true);
            }
            return own || escape;
        }
        if (own && event.getTarget() instanceof Node node && node.getScene().getRoot() instanceof StackPane root) {
            open(root);
        } else if (own && event.getTarget() instanceof Scene scene && scene.getRoot() instanceof StackPane root) {
            open(root);
        }
        return own;
    }

    private void open(StackPane root) {
        if (pane.getParent() instanceof StackPane other && other != root) {
            other.getChildren().remove(pane);
        }
        if (!root.getChildren().contains(pane)) {
            root.getChildren().add(pane);
            // the pane shows what it is given only once it has its skin
            root.applyCss();
        }
        Button close = Parts.button("Close", () -> pane.hide(true));
        close.setId("keys-close");
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        HBox columns = new HBox(32, column("Everywhere", EVERYWHERE), column("In a visit", VISIT));
        VBox sheet = new VBox(16, Parts.label("Keys", "title"), columns, foot);
        sheet.getStyleClass().add("question");
        sheet.setId("key-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Parts.ask(pane, sheet);
        close.requestFocus();
    }

    private static Parent column(String title, List<Line> lines) {
        GridPane grid = new GridPane(16, 10);
        for (int row = 0; row < lines.size(); row++) {
            Label keys = Parts.key(lines.get(row).keys());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(keys, 0, row);
            grid.add(Parts.label(lines.get(row).does()), 1, row);
        }
        return new VBox(12, Parts.label(title, "section"), grid);
    }
}
