package org.needlepoint.ui.charting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Parts;

/// The needles in the order of their numbers. Always the same needles as on the drawing: both show the session.
final class NeedleList extends ListView<NeedlePlacement> {

    private static final double ROW = 52;

    private final ObservableList<NeedlePlacement> needles = FXCollections.observableArrayList();
    private final ChartingModel model;
    private final Set<NeedleCell> cells = new HashSet<>();

    NeedleList(ChartingModel model, ZoneId zone, MarkLook look, Supplier<Instant> now) {
        super();
        this.model = model;
        getStyleClass().add("needle-list");
        setId("needle-list");
        setFixedCellSize(ROW);
        setItems(needles);
        setAccessibleText("Needles");
        setCellFactory(_ -> {
            NeedleCell cell = new NeedleCell(model, zone, look, now);
            cells.add(cell);
            return cell;
        });
        setOnKeyPressed(event -> {
            NeedlePlacement chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.select(chosen.key());
                event.consume();
            }
        });
    }

    /// Shows the needles; only rows that changed are touched.
    void show(List<NeedlePlacement> placements) {
        // rows are of one height until a head of a round stands above some
        double height = model.session().chart().rounds().size() > 1 ? USE_COMPUTED_SIZE : ROW;
        if (getFixedCellSize() != height) {
            setFixedCellSize(height);
        }
        for (int at = 0; at < placements.size(); at++) {
            if (at >= needles.size()) {
                needles.addAll(new ArrayList<>(placements.subList(at, placements.size())));
                scrollTo(placements.size() - 1);
                return;
            }
            if (needles.get(at) != placements.get(at)) {
                needles.set(at, placements.get(at));
            }
        }
        if (needles.size() > placements.size()) {
            needles.remove(placements.size(), needles.size());
        }
    }

    /// Brings the clocks that are on screen to a moment.
    void tick(Instant now) {
        cells.forEach(cell -> cell.tick(now));
    }

    /// The rows again, after something that is not theirs changed what they offer.
    void repaint(Instant now) {
        cells.forEach(cell -> cell.again(now));
    }

    private static final class NeedleCell extends ListCell<NeedlePlacement> {
        private final NeedleRow row;
        private final Label head = Parts.label("", "round-head");
        private final VBox headed;
        private final ChartingModel model;
        private final Supplier<Instant> now;

        NeedleCell(ChartingModel model, ZoneId zone, MarkLook look, Supplier<Instant> now) {
            this.model = model;
            this.row = new NeedleRow(model, zone, look);
            this.headed = new VBox(head, row);
            head.setMaxWidth(Double.MAX_VALUE);
            this.now = now;
            // a row is as wide as the list, never wider: long names are shortened, not pushed out
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.select(getItem().key());
                }
            });
        }

        @Override
        protected void updateItem(NeedlePlacement needle, boolean empty) {
            super.updateItem(needle, empty);
            setText(null);
            setGraphic(empty ? null : headed);
            if (!empty) {
                showHead(needle);
                row.show(needle, now.get());
                setAccessibleText(row.getAccessibleText());
            }
        }

        /// The first needle of each round stands under its round's head, once there is more than one.
        private void showHead(NeedlePlacement needle) {
            Chart chart = model.session().chart();
            boolean first = chart.rounds().size() > 1 && chart.ofRound(needle.round()).stream().findFirst()
                    .filter(leading -> leading.key() == needle.key()).isPresent();
            head.setVisible(first);
            head.setManaged(first);
            head.setText("Round " + needle.round() + chart.rounds().stream()
                    .filter(round -> round.number() == needle.round()).findFirst().flatMap(Round::position)
                    .map(position -> ", " + position.sentence().toLowerCase(Locale.ENGLISH)).orElse(""));
        }

        void tick(Instant at) {
            if (!isEmpty()) {
                row.tick(at);
            }
        }

        void again(Instant at) {
            if (!isEmpty()) {
                showHead(getItem());
                row.show(getItem(), at);
            }
        }
    }
}
