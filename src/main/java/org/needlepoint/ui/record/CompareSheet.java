package org.needlepoint.ui.record;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Change;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.session.ChartDifference;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.Picture;
import org.needlepoint.ui.common.state.Placeholder;

/// Two sessions of the record over each other: which needles moved, came and went.
final class CompareSheet {

    private static final double ROOM = 64;
    private static final double MARGIN = 12;
    private static final double LIST = 300;

    private final CompareModel model;
    private final BodyLook look;
    private final Clock clock;
    private final ModalPane pane;
    private final ComboBox<SessionRow> from;
    private final ComboBox<SessionRow> to;
    private final StackPane picture = new StackPane();
    private final VBox lines = new VBox();
    private Optional<Node> before = Optional.empty();

    /// @param pane lies over the record
    CompareSheet(CompareModel model, BodyLook look, Clock clock, ModalPane pane) {
        this.model = model;
        this.look = look;
        this.clock = clock;
        this.pane = pane;
        this.from = choice("compare-from", "Earlier session", model::from);
        this.to = choice("compare-to", "Later session", model::to);
        model.earlierProperty().subscribe(from::setValue);
        model.laterProperty().subscribe(to::setValue);
        model.differenceProperty().subscribe(found -> found.ifPresentOrElse(this::show, this::empty));
        model.failureProperty().subscribe(failure -> failure.ifPresent(told -> picture.getChildren().setAll(
                Placeholder.failure("The sessions cannot be read", told, model::tryAgain))));
        picture.setMinSize(0, 0);
        lines.getStyleClass().add("compare-lines");
    }

    private ComboBox<SessionRow> choice(String id, String words, Consumer<SessionRow> chosen) {
        ComboBox<SessionRow> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(words);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(SessionRow row) {
                return row == null ? "" : name(row);
            }

            @Override
            public SessionRow fromString(String text) {
                throw new UnsupportedOperationException("A session is chosen, not typed");
            }
        });
        choice.setOnAction(_ -> {
            if (choice.getValue() != null && !(choice == from ? model.earlierProperty() : model.laterProperty()).get()
                    .equals(choice.getValue())) {
                chosen.accept(choice.getValue());
            }
        });
        return choice;
    }

    /// "Session 7, 3 Nov".
    private String name(SessionRow row) {
        return "Session " + row.number() + ", " + Times.dayNear(LocalDate.ofInstant(row.opened(), clock.getZone()),
                LocalDate.now(clock));
    }

    /// Opens over the record, with the session that is chosen there and the one before it.
    void open(List<SessionRow> history, Optional<SessionRow> chosen) {
        if (CompareModel.comparable(history).size() < 2) {
            return;
        }
        before = Optional.ofNullable(pane.getScene().getFocusOwner());
        model.begin(history, chosen);
        from.getItems().setAll(model.rows().subList(1, model.rows().size()));
        to.getItems().setAll(model.rows().subList(0, model.rows().size() - 1));
        from.setValue(model.earlierProperty().get());
        to.setValue(model.laterProperty().get());
        Parts.ask(pane, sheet());
        to.requestFocus();
    }

    /// Whether the sheet lies over the record.
    boolean isOpen() {
        return pane.isDisplay();
    }

    /// Esc closes, once no list is open.
    ///
    /// @return whether the key was the sheet's own
    boolean key(KeyEvent event) {
        boolean own = event.getCode() == KeyCode.ESCAPE && !from.isShowing() && !to.isShowing();
        if (own) {
            close();
        }
        return own;
    }

    private void close() {
        pane.hide(true);
        before.ifPresent(Node::requestFocus);
    }

    private Node sheet() {
        Button close = Parts.button("Close", this::close);
        close.setId("compare-close");
        HBox head = new HBox(12, Parts.label("Compare", "title"), Parts.spring(), from, Parts.label("to"), to);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("compare-scroll");
        scroll.setMinWidth(LIST);
        scroll.setMaxWidth(LIST);
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox content = new HBox(16, picture, scroll);
        VBox.setVgrow(content, Priority.ALWAYS);
        Label legend = Parts.label("Filled: added. Ring with a line: moved, from the x. Hollow: same place within "
                + Math.round(ChartDifference.SAME_PLACE_MM) + " mm. x with a number: removed.", "caption");
        HBox foot = new HBox(12, legend, Parts.spring(), close);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(12, head, content, foot);
        sheet.setId("compare");
        sheet.getStyleClass().add("question");
        sheet.prefWidthProperty().bind(pane.widthProperty().subtract(ROOM));
        sheet.prefHeightProperty().bind(pane.heightProperty().subtract(ROOM));
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }

    private void empty() {
        picture.getChildren().clear();
        lines.getChildren().clear();
    }

    private void show(ChartDifference difference) {
        List<CompareModel.Line> told = CompareModel.lines(difference);
        String words = told.stream().map(CompareModel.Line::toString).collect(Collectors.joining(". "));
        List<Change> changes = changes(difference);
        picture.getChildren().setAll(new Picture(words, look.palette(), (pen, area, palette) ->
                paint(pen, area, palette, changes)));
        lines.getChildren().clear();
        String last = "";
        for (CompareModel.Line line : told) {
            if (!line.what().equals(last)) {
                last = line.what();
                long many = told.stream().filter(other -> other.what().equals(line.what())).count();
                lines.getChildren().add(Parts.label(line.what() + ", " + many, "strong", "compare-head"));
            }
            Label number = Parts.label(line.number(), "muted");
            number.setMinWidth(28);
            Label place = Parts.label(line.place());
            place.setWrapText(true);
            lines.getChildren().add(new HBox(number, place));
        }
    }

    private static List<Change> changes(ChartDifference difference) {
        List<Change> changes = new ArrayList<>();
        difference.removed().forEach(needle -> changes.add(new Change(Change.Kind.REMOVED, needle.location().spot(),
                Optional.empty(), Integer.toString(needle.number()))));
        difference.pairs().forEach(pair -> changes.add(new Change(pair.same() ? Change.Kind.SAME : Change.Kind.MOVED,
                pair.later().location().spot(), pair.same() ? Optional.empty()
                        : Optional.of(pair.earlier().location().spot()), Integer.toString(pair.later().number()))));
        difference.added().forEach(needle -> changes.add(new Change(Change.Kind.ADDED, needle.location().spot(),
                Optional.empty(), Integer.toString(needle.number()))));
        return changes;
    }

    private void paint(Pen pen, Extent area, Palette palette, List<Change> changes) {
        Extent inner = new Extent(area.left() + MARGIN, area.top() + MARGIN, Math.max(area.left() + MARGIN + 1,
                area.right() - MARGIN), Math.max(area.top() + MARGIN + 1, area.bottom() - MARGIN));
        Arrangement views = Arrangement.fiveViews(look.atlas(), inner, Spacing.screen());
        BodyStyle style = BodyStyle.chart(palette);
        look.painter().bodies(pen, views, style, SiteCounts.NONE);
        look.painter().difference(pen, views, changes, style);
    }
}
