package org.needlepoint.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
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
import org.needlepoint.domain.session.SessionState;
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
    private final ObservableDoubleValue listWidth;

    SessionCell(RecordModel model, Clock clock, List<Site> sites, ObservableDoubleValue listWidth) {
        this.model = model;
        this.listWidth = listWidth;
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
        setGraphic(HistoryColumns.row(listWidth, when, new SiteDots(sites, row.sites()), count, dwell, twitches,
                standing(row), print(row)));
        // The list fills rows while it lays out, when this frame's styles are done: new parts would show bare.
        applyCss();
        setAccessibleText("Session %d, %s, %s, needles %d, %s, LTR %d, %s".formatted(row.number(), date,
                SiteDots.words(row.sites()), needles, dwell.getText().isEmpty() ? "no dwell"
                        : "longest dwell " + dwell.getText(), row.twitches(), row.state().label()));
    }

    /// Where the session stands, above the muscles that were treated.
    private static VBox standing(SessionRow row) {
        VBox box = new VBox(2, state(row.state()));
        box.setAlignment(Pos.CENTER_LEFT);
        String names = muscles(row.muscles());
        if (!names.isEmpty()) {
            Label muscles = Parts.label(names, "caption");
            muscles.setTooltip(new Tooltip(names));
            box.getChildren().add(muscles);
        }
        return box;
    }

    /// "Procerus, anterior temporalis".
    static String muscles(List<Muscle> muscles) {
        String names = muscles.stream().map(muscle -> muscle.label().toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Character.toUpperCase(names.charAt(0)) + names.substring(1);
    }

    /// What waits or ended early stands out as a chip; what is done as it should be does not.
    private static HBox state(SessionState state) {
        HBox box = state == SessionState.OUT || state == SessionState.COUNTED
                ? new HBox(6, Icon.CHECK.node(16), Parts.label(state.label(), "fact")) : new HBox(StateChip.of(state));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button print(SessionRow row) {
        Button print = Parts.iconButton(Icon.PRINT, "Print session " + row.number(), () -> model.print(row));
        print.getStyleClass().add("quiet");
        print.setFocusTraversable(false);
        print.setVisible(RecordModel.printable(row));
        return print;
    }
}
