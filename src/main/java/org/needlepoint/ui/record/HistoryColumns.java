package org.needlepoint.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.needlepoint.domain.body.Site;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Parts;

/// The columns of the history, the same for its head and its rows.
final class HistoryColumns {

    /// Height of a row in px.
    static final double ROW = 60;
    private static final double DATE = 84;
    private static final double NEEDLES = 54;
    private static final double DWELL = 48;
    private static final double LTR = 32;
    private static final double PAIN = 52;
    private static final double SEAL = 24;
    /// Room at the left beside the bar of the chosen row, and for the scroll bar.
    private static final double LEFT = 9;
    private static final double EDGES = 20;

    private HistoryColumns() {
    }

    /// The five sites, and Other where a session has one.
    static List<Site> sites(List<SessionRow> rows) {
        List<Site> sites = new ArrayList<>(List.of(Site.FOREHEAD, Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK,
                Site.UPPER_BACK));
        if (rows.stream().flatMap(row -> row.sites().stream()).anyMatch(count -> count.site() == Site.OTHER)) {
            sites.add(Site.OTHER);
        }
        return sites;
    }

    static HBox head(List<Site> sites, ObservableDoubleValue listWidth) {
        HBox letters = new HBox();
        letters.setAlignment(Pos.CENTER_LEFT);
        for (Site site : sites) {
            Label letter = fixed(Parts.label(site.letter(), "table-head"), SiteDots.COLUMN);
            letter.setAlignment(Pos.CENTER);
            letters.getChildren().add(letter);
        }
        HBox head = row(listWidth, title("Date"), letters, title("Needles"), title("Dwell"), title("LTR"),
                title("Pain"), title("Reaction, muscles"), new Region());
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Lays eight cells out as a row. State and muscles take what the others leave.
    static HBox row(ObservableDoubleValue listWidth, Region... cells) {
        HBox row = new HBox(fixed(cells[0], DATE), cells[1], right(cells[2], NEEDLES), right(cells[3], DWELL),
                right(cells[4], LTR), right(cells[5], PAIN), cells[6], fixed(cells[7], SEAL));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, LEFT));
        DoubleBinding width = Bindings.createDoubleBinding(() -> Math.max(0, listWidth.get() - EDGES), listWidth);
        row.minWidthProperty().bind(width);
        row.prefWidthProperty().bind(width);
        row.maxWidthProperty().bind(width);
        Region rest = cells[6];
        rest.setMinWidth(0);
        rest.setPrefWidth(0);
        rest.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox.setMargin(rest, new Insets(0, 4, 0, 16));
        return row;
    }

    private static <R extends Region> R fixed(R cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        return cell;
    }

    private static HBox right(Region cell, double width) {
        HBox box = new HBox(cell);
        box.setAlignment(Pos.CENTER_RIGHT);
        return fixed(box, width);
    }

    private static Label title(String text) {
        return Parts.label(text, "table-head");
    }
}
