package org.needlepoint.ui.patients;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;

/// The columns of the list, the same for its head and its rows.
final class Columns {

    /// Height of a row in px.
    static final double ROW = 54;
    /// The share of the width that a column takes: usually, and with large text; then the headache is in the record
    /// only.
    private enum Share {
        NAME(0.19, 0.24), AGE(0.11, 0.15), HEADACHE(0.15, 0), SESSIONS(0.07, 0.10), GAP(0.03, 0.02), LAST(0.13, 0.19),
        NEXT(0.13, 0.20), ALERTS(0.19, 0.10);

        private final double usual;
        private final double large;

        Share(double usual, double large) {
            this.usual = usual;
            this.large = large;
        }

        double of(Scene scene) {
            return TextScale.large(scene) ? large : usual;
        }
    }

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
        HBox row = new HBox(share(cells[0], Share.NAME, listWidth), share(cells[1], Share.AGE, listWidth),
                share(cells[2], Share.HEADACHE, listWidth), share(count, Share.SESSIONS, listWidth),
                share(new Region(), Share.GAP, listWidth), share(cells[4], Share.LAST, listWidth),
                share(cells[5], Share.NEXT, listWidth), share(cells[6], Share.ALERTS, listWidth));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, LEFT));
        return row;
    }

    private static Region share(Region cell, Share share, ObservableDoubleValue listWidth) {
        DoubleBinding width = Bindings.createDoubleBinding(
                () -> Math.max(0, Math.floor((listWidth.get() - EDGES) * share.of(cell.getScene()))), listWidth,
                cell.sceneProperty());
        cell.visibleProperty().bind(width.greaterThan(0));
        cell.minWidthProperty().bind(width);
        cell.prefWidthProperty().bind(width);
        cell.maxWidthProperty().bind(width);
        return cell;
    }

    private static Label title(String text) {
        return Parts.label(text, "table-head");
    }
}
