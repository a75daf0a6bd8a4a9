package org.needlepoint.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.StateChip;

/// One session of the history.
final class SessionCell extends ListCell<SessionRow> {

    private final RecordModel model;
    private final Clock clock;
    private final List<Site> sites;

    SessionCell(RecordModel model, Clock clock, List<Site> sites) {
        this.model = model;
        this.clock = clock;
        this.sites = sites;
        getStyleClass().add("session-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(SessionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ZoneId zone = clock.getZone();
        String date = Times.when(row.opened(), LocalDate.now(clock), zone);
        VBox when = new VBox(Parts.label(date, "strong"), Parts.label("Session " + row.number(), "caption"));
        when.setAlignment(Pos.CENTER_LEFT);
        boolean plan = row.wentIn() == 0;
        int needles = plan ? row.needles() : row.wentIn();
        Label count = Parts.label(Integer.toString(needles), plan ? "muted" : "strong");
        Label dwell = new Label(row.longestDwell().map(Times::minutes).orElse(""));
        Label twitches = new Label(plan ? "" : Integer.toString(row.twitches()));
        HBox state = new HBox(StateChip.of(row.state()));
        state.setAlignment(Pos.CENTER_LEFT);
        setGraphic(HistoryColumns.row(when, new SiteDots(sites, row.sites()), count, dwell, twitches, muscles(row),
                state, print(row)));
        setAccessibleText("Session %d, %s, %s, needles %d, %s, LTR %d, %s".formatted(row.number(), date,
                SiteDots.words(row.sites()), needles, dwell.getText().isEmpty() ? "no dwell"
                        : "longest dwell " + dwell.getText(), row.twitches(), row.state().label()));
    }

    private static Label muscles(SessionRow row) {
        String names = row.muscles().stream().map(Muscle::label).collect(Collectors.joining(", "));
        Label label = Parts.label(names, "caption", "muscles");
        label.setWrapText(true);
        label.setMaxHeight(HistoryColumns.ROW - 16);
        if (!names.isEmpty()) {
            label.setTooltip(new Tooltip(names));
        }
        return label;
    }

    private Button print(SessionRow row) {
        Button print = Parts.iconButton(Icon.PRINT, "Print session " + row.number(), () -> model.print(row));
        print.getStyleClass().add("quiet");
        print.setFocusTraversable(false);
        print.setVisible(RecordModel.printable(row));
        return print;
    }
}
