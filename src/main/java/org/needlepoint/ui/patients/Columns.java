package org.needlepoint.ui.patients;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.needlepoint.ui.common.Parts;

/// The columns of the list, the same for its head and its rows.
final class Columns {

    /// Height of a row in px.
    static final double ROW = 54;
    /// Shares of the width that the columns take.
    private static final double NAME = 0.36;
    private static final double AGE = 0.17;
    private static final double SESSIONS = 0.09;
    private static final double GAP = 0.05;
    private static final double LAST = 0.19;
    private static final double STATE = 0.14;
    /// Room at the left beside the bar of the chosen row, and for the scroll bar.
    private static final double LEFT = 9;
    private static final double EDGES = 28;

    private Columns() {
    }

    static HBox head(ObservableDoubleValue listWidth) {
        HBox head = row(listWidth, title("Patient"), title("Age, born"), title("Sessions"), title("Last session"),
                title("State"));
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Lays five cells out as a row.
    static HBox row(ObservableDoubleValue listWidth, Region name, Region age, Region sessions, Region last,
            Region state) {
        HBox count = new HBox(sessions);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(share(name, NAME, listWidth), share(age, AGE, listWidth),
                share(count, SESSIONS, listWidth), share(new Region(), GAP, listWidth), share(last, LAST, listWidth),
                share(state, STATE, listWidth));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, LEFT));
        return row;
    }

    private static Region share(Region cell, double share, ObservableDoubleValue listWidth) {
        DoubleBinding width = Bindings.createDoubleBinding(
                () -> Math.max(0, Math.floor((listWidth.get() - EDGES) * share)), listWidth);
        cell.minWidthProperty().bind(width);
        cell.prefWidthProperty().bind(width);
        cell.maxWidthProperty().bind(width);
        return cell;
    }

    private static Label title(String text) {
        return Parts.label(text, "table-head");
    }
}
