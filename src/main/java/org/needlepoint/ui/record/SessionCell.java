package org.needlepoint.ui.record;

import java.awt.geom.Point2D;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.ReactionRow;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.VisitFacts;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.Picture;
import org.needlepoint.ui.common.state.StateChip;

/// One session of the history.
final class SessionCell extends ListCell<SessionRow> {

    private static final double SYMBOL = 18;

    private final RecordModel model;
    private final Clock clock;
    private final BodyLook look;
    private final List<Site> sites;
    private final ObservableDoubleValue listWidth;

    SessionCell(RecordModel model, Clock clock, BodyLook look, List<Site> sites, ObservableDoubleValue listWidth) {
        this.model = model;
        this.look = look;
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
        LocalDate opened = LocalDate.ofInstant(row.opened(), zone);
        LocalDate today = LocalDate.now(clock);
        String date = opened.equals(today) ? "Today" : opened.equals(today.minusDays(1)) ? "Yesterday"
                : Times.dayNear(opened, today);
        VBox when = new VBox(Parts.label(date, "strong"), Parts.label("Session " + row.number(), "caption"));
        when.setAlignment(Pos.CENTER_LEFT);
        boolean plan = row.wentIn() == 0;
        int needles = plan ? row.needles() : row.wentIn();
        // until the count fits no number of needles is shown anywhere (UX section 1)
        boolean blind = row.visit().countOpen();
        Label count = Parts.label(blind ? "" : Integer.toString(needles), plan ? "muted" : "strong");
        Label dwell = new Label(row.longestDwell().map(Times::minutes).orElse(""));
        boolean noTwitch = plan || row.twitches().recorded() == 0;
        Label twitches = new Label(noTwitch ? "" : Integer.toString(row.twitches().seen()));
        setGraphic(HistoryColumns.row(listWidth, when, new SiteDots(sites, blind ? List.of() : row.sites()), count,
                dwell, twitches, pain(row.visit()), standing(row), seal(row)));
        // The list fills rows while it lays out, when this frame's styles are done: new parts would show bare.
        applyCss();
        String what = blind ? "needles not counted yet" : SiteDots.words(row.sites()) + ", needles " + needles;
        setAccessibleText("Session %d, %s, %s, %s, LTR %s, %s".formatted(row.number(), date, what,
                dwell.getText().isEmpty() ? "no dwell" : "longest dwell " + dwell.getText(),
                row.twitches().words(), words(row)));
    }

    /// "pain 6 to 4, Fatigue, mild, Signed, amended".
    private static String words(SessionRow row) {
        VisitFacts visit = row.visit();
        return (row.unaccounted().any() && !visit.countOpen() ? "needles: " + row.unaccounted().words() + ", " : "")
                + (visit.painBefore().isPresent() ? "pain " + painWords(visit) + ", " : "")
                + (row.state() == SessionState.SIGNED ? HistoryWords.reactions(row.reactions()) + ", " : "")
                + (visit.countOpen() ? "count open" : row.state().label())
                + (visit.amended().isPresent() ? ", amended" : "");
    }

    private static String painWords(VisitFacts visit) {
        return visit.painBefore().getAsInt() + (visit.painAfter().isPresent() ? " to " + visit.painAfter().getAsInt()
                : "");
    }

    /// "6 to 4", the second one strong: pain before and after.
    private static HBox pain(VisitFacts visit) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER_RIGHT);
        if (visit.painBefore().isPresent()) {
            box.getChildren().add(new Label(visit.painBefore().getAsInt() + (visit.painAfter().isPresent() ? " to\u00a0"
                    : "")));
        }
        if (visit.painAfter().isPresent()) {
            box.getChildren().add(Parts.label(Integer.toString(visit.painAfter().getAsInt()), "strong"));
        }
        return box;
    }

    /// The reaction of a signed session, or where it stands, above the muscles that were treated.
    private VBox standing(SessionRow row) {
        // a needle that may still be in the patient comes before everything else
        VBox box = new VBox(2, row.unaccounted().any() && !row.visit().countOpen() ? incident(row)
                : row.state() == SessionState.SIGNED ? reaction(row.reactions()) : state(row));
        box.setAlignment(Pos.CENTER_LEFT);
        String names = HistoryWords.muscles(row.muscles());
        if (!names.isEmpty()) {
            Label muscles = Parts.label(names, "caption");
            muscles.setTooltip(new Tooltip(names));
            box.getChildren().add(muscles);
        }
        return box;
    }

    private static HBox incident(SessionRow row) {
        HBox box = new HBox(Parts.chip(Icon.WARN, row.unaccounted().words(), "reason"));
        box.getChildren().getFirst().getStyleClass().add("small");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox reaction(List<ReactionRow> reactions) {
        HBox box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        HistoryWords.gravest(reactions).ifPresent(row -> box.getChildren().add(new Picture("", look.palette(),
                (pen, area, palette) -> look.painter().reaction(pen, ReactionMark.of(row.kind()),
                        new Point2D.Double(area.centreX(), area.centreY()), SYMBOL, palette)).sized(SYMBOL, SYMBOL)));
        box.getChildren().add(Parts.label(HistoryWords.reactions(reactions), reactions.isEmpty() ? "muted" : "fact"));
        return box;
    }

    /// What waits or ended early stands out as a chip; what ended as sessions once did does not.
    private static HBox state(SessionRow row) {
        HBox box;
        if (row.visit().countOpen()) {
            box = new HBox(Parts.chip(Icon.STOP, "Count open", "stop"));
            box.getChildren().getFirst().getStyleClass().add("small");
        } else if (row.state() == SessionState.OUT) {
            box = new HBox(6, Icon.CHECK.node(16), Parts.label(row.state().label(), "fact"));
        } else {
            box = new HBox(StateChip.of(row.state()));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// A lock where it is signed, a link where it was amended.
    private static StackPane seal(SessionRow row) {
        StackPane seal = new StackPane();
        if (row.visit().amended().isPresent()) {
            seal.getChildren().add(Icon.LINK.node(18));
            seal.getStyleClass().add("amended");
        } else if (row.state() == SessionState.SIGNED) {
            seal.getChildren().add(Icon.LOCK.node(18));
        }
        return seal;
    }
}
