package org.needlepoint.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private static final double DATE = 104;
    private static final double NEEDLES = 64;
    private static final double DWELL = 60;
    private static final double LTR = 44;
    private static final double STATE = 124;
    private static final double PRINT = 44;
    private static final double SCROLL_BAR = 12;

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

    static HBox head(List<Site> sites) {
        HBox letters = new HBox();
        for (Site site : sites) {
            Label letter = fixed(Parts.label(site.letter(), "table-head"), SiteDots.COLUMN);
            letter.setAlignment(Pos.CENTER);
            letters.getChildren().add(letter);
        }
        HBox head = row(title("Date"), letters, title("Needles"), title("Dwell"), title("LTR"), title("Muscles"),
                title("State"), new Region());
        head.getStyleClass().add("list-head");
        head.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        return head;
    }

    /// Lays eight cells out as a row. The muscles take what the others leave.
    static HBox row(Node... cells) {
        HBox row = new HBox(fixed((Region) cells[0], DATE), cells[1], right((Region) cells[2], NEEDLES),
                right((Region) cells[3], DWELL), right((Region) cells[4], LTR), cells[5],
                fixed((Region) cells[6], STATE), fixed((Region) cells[7], PRINT));
        row.setAlignment(Pos.CENTER_LEFT);
        Region muscles = (Region) cells[5];
        muscles.setMinWidth(0);
        muscles.setPrefWidth(0);
        muscles.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(muscles, Priority.ALWAYS);
        HBox.setMargin(muscles, new Insets(0, 12, 0, 20));
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
