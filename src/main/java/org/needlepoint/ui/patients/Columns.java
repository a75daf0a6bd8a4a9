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
    private static final double NAME = 0.19;
    private static final double AGE = 0.11;
    private static final double HEADACHE = 0.15;
    private static final double SESSIONS = 0.07;
    private static final double GAP = 0.03;
    private static final double LAST = 0.13;
    private static final double NEXT = 0.13;
    private static final double ALERTS = 0.19;
    /// Room at the left beside the bar of the chosen row, and for the scroll bar.
    private static final double LEFT = 9;
    private static final double EDGES = 28;

    private Columns() {
    }

    static HBox head(ObservableDoubleValue listWidth) {
        HBox head = row(listWidth, title("Patient"), title("Age, born"), title("Headache"), title("Sessions"),
                title("Last session"), title("Next"), title("Alerts"));
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Lays seven cells out as a row.
    static HBox row(ObservableDoubleValue listWidth, Region... cells) {
        HBox count = new HBox(cells[3]);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(share(cells[0], NAME, listWidth), share(cells[1], AGE, listWidth),
                share(cells[2], HEADACHE, listWidth), share(count, SESSIONS, listWidth),
                share(new Region(), GAP, listWidth), share(cells[4], LAST, listWidth),
                share(cells[5], NEXT, listWidth), share(cells[6], ALERTS, listWidth));
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
