package org.needlepoint.ui.patients;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.LoadingBars;
import org.needlepoint.ui.common.state.Placeholder;

/// The list itself: its head, its rows, what stands there when there are none, and its foot.
final class PatientList extends VBox {

    private static final int BARS = 8;

    private final PatientsModel model;
    private final ListView<PatientRow> rows = new ListView<>();
    private final List<PatientCell> cells = new ArrayList<>();
    private final LoadingBars bars = new LoadingBars(BARS, Columns.ROW);
    private final StackPane instead = new StackPane();
    private final Label foot = Parts.label("", "caption");
    private final HBox keys;

    PatientList(PatientsModel model, Clock clock) {
        this.model = model;
        rows.setFixedCellSize(Columns.ROW);
        rows.setAccessibleText("Patients");
        rows.getStyleClass().addAll("patient-list", "rows");
        rows.setCellFactory(_ -> cell(clock));
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                chosen().ifPresent(model::open);
                event.consume();
            }
        });
        HBox head = Columns.head(rows.widthProperty());
        keys = keys();
        StackPane body = new StackPane(rows, instead, bars);
        instead.setPickOnBounds(false);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, keys);
        rows.visibleProperty().bind(instead.visibleProperty().not().and(bars.visibleProperty().not()));
        head.visibleProperty().bind(instead.visibleProperty().not());
        model.listingProperty().subscribe(this::show);
        model.overviewProperty().subscribe(_ -> {
            foot.setText(model.foot());
            // the rows tell of check calls too; in place, for new rows would swallow a click that is under way
            cells.forEach(PatientCell::again);
        });
        model.waitingProperty().subscribe(bars::waiting);
    }

    private PatientCell cell(Clock clock) {
        PatientCell cell = new PatientCell(model, clock, rows.widthProperty());
        cell.setOnMouseClicked(_ -> Optional.ofNullable(cell.getItem()).ifPresent(model::open));
        cells.add(cell);
        return cell;
    }

    private HBox keys() {
        HBox keys = new HBox(16, hint("choose", "↑", "↓"), hint("open record", "Enter"),
                hint("new session", "Ctrl Enter"), Parts.spring(), foot);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("list-foot");
        return keys;
    }

    private static Node hint(String words, String... keys) {
        HBox hint = new HBox(4);
        for (String key : keys) {
            hint.getChildren().add(Parts.key(key));
        }
        hint.getChildren().add(Parts.label(words, "caption"));
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }

    private void show(Listing listing) {
        instead.getChildren().clear();
        switch (listing) {
            case Listing.Reading _ -> rows.getItems().clear();
            case Listing.Found(List<PatientRow> found, String _) -> {
                rows.getItems().setAll(found);
                rows.getSelectionModel().selectFirst();
                rows.scrollTo(0);
            }
            case Listing.NoPatients _ -> instead("No patients yet.", "Add the first.", "New patient");
            case Listing.NothingUnfinished _ -> instead.getChildren().add(new Placeholder("Nothing unfinished.",
                    "Sessions that are not out yet are listed here."));
            case Listing.NobodyDue _ -> instead.getChildren().add(new Placeholder("Nobody is due today.",
                    "Patients whose plan names today are listed here."));
            case Listing.NoMatch(String text) -> instead("No patient matches '" + text + "'.", "", "New patient");
            case Listing.Failed(var failure) -> instead.getChildren().add(
                    Placeholder.failure("The patients cannot be read", failure, model::refresh));
        }
        instead.setVisible(!instead.getChildren().isEmpty());
        foot.setText(model.foot());
        keys.setVisible(listing instanceof Listing.Found);
    }

    private void instead(String title, String sentence, String action) {
        Node button = Parts.button(action, model::newPatient);
        button.getStyleClass().add("primary");
        instead.getChildren().add(new Placeholder(title, sentence, button));
    }

    /// The patient that is chosen.
    Optional<PatientRow> chosen() {
        return rows.isVisible() ? Optional.ofNullable(rows.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    /// Chooses some rows further down, or up where negative.
    void move(int by) {
        int last = rows.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(rows.getSelectionModel().getSelectedIndex() + by, 0, last);
            rows.getSelectionModel().select(to);
            reveal(to);
        }
    }

    void movePage(int direction) {
        move(direction * Math.max(1, (int) (rows.getHeight() / Columns.ROW) - 1));
    }

    /// Scrolls only as far as needed for a row to be seen whole.
    private void reveal(int index) {
        int page = Math.max(1, (int) (rows.getHeight() / Columns.ROW));
        int first = cells.stream().filter(cell -> !cell.isEmpty() && cell.isVisible())
                .mapToInt(PatientCell::getIndex).min().orElse(0);
        if (index <= first) {
            rows.scrollTo(index);
        } else if (index >= first + page) {
            rows.scrollTo(index - page + 1);
        }
    }

    void tick(Instant now) {
        cells.forEach(cell -> cell.tick(now));
    }
}
