package org.needlepoint.ui.patients;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.needlepoint.ui.common.Parts;

/// The columns of the list, the same for its head and its rows.
final class Columns {

    /// Height of a row in px.
    static final double ROW = 54;
    private static final double AGE = 132;
    private static final double SESSIONS = 76;
    private static final double LAST = 176;
    private static final double STATE = 148;
    /// Room at the left, between the number and the next column, and for the scroll bar.
    private static final double LEFT = 12;
    private static final double GAP = 32;
    private static final double SCROLL_BAR = 16;

    private Columns() {
    }

    static HBox head(ObservableDoubleValue listWidth) {
        HBox head = row(listWidth, title("Patient"), title("Age, born"), title("Sessions"), title("Last session"),
                title("State"));
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Lays five cells out as a row. The name takes what the others leave.
    static HBox row(ObservableDoubleValue listWidth, Region name, Region age, Region sessions, Region last,
            Region state) {
        HBox row = new HBox(name, fixed(age, AGE), right(sessions), fixed(last, LAST), fixed(state, STATE));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, LEFT));
        name.setMinWidth(0);
        DoubleBinding rest = Bindings.createDoubleBinding(() -> Math.max(0,
                listWidth.get() - LEFT - AGE - SESSIONS - GAP - LAST - STATE - SCROLL_BAR), listWidth);
        name.prefWidthProperty().bind(rest);
        name.maxWidthProperty().bind(rest);
        return row;
    }

    private static Region fixed(Region cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        return cell;
    }

    private static Node right(Region cell) {
        HBox box = new HBox(cell);
        box.setAlignment(Pos.CENTER_RIGHT);
        HBox.setMargin(cell, new Insets(0, GAP, 0, 0));
        fixed(box, SESSIONS + GAP);
        return box;
    }

    private static Label title(String text) {
        return Parts.label(text, "table-head");
    }
}
