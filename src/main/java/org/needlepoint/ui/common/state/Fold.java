package org.needlepoint.ui.common.state;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// A part of a page that opens under its title. Closed, the title says what is in it.
public final class Fold extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final String name;
    private final Node content;
    private final Label summary = Parts.label("", "muted");
    private final StackPane arrow = new StackPane();
    private final Button title = new Button();

    /// A closed fold.
    public Fold(String name, Node content) {
        super(16);
        this.name = name;
        this.content = content;
        HBox face = new HBox(12, arrow, Parts.label(name, "section"), summary);
        face.setAlignment(Pos.CENTER_LEFT);
        title.setGraphic(face);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("fold-title");
        title.setOnAction(_ -> show(!content.isManaged()));
        getStyleClass().add("fold");
        getChildren().addAll(title, content);
        show(false);
    }

    /// What is in it, in a few words, told while it is closed.
    public void tell(String words) {
        summary.setText(words);
        name();
    }

    /// Opens it, or closes it.
    public void show(boolean open) {
        content.setVisible(open);
        content.setManaged(open);
        summary.setVisible(!open);
        arrow.getChildren().setAll((open ? Icon.DOWN : Icon.RIGHT).node(18));
        pseudoClassStateChanged(OPEN, open);
        name();
    }

    private void name() {
        title.setAccessibleText(name + (content.isManaged() ? ", open" : ", closed, " + summary.getText()));
    }

    /// Opens every fold that a node is in.
    public static void reveal(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Fold fold) {
                fold.show(true);
            }
        }
    }
}
