package org.needlepoint.ui.charting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Parts;

/// The tools above the drawings: undo and redo, the last session, what is in the hand, and how close one looks.
final class ChartTools extends HBox {

    private final ChartingModel model;
    private final Button undo;
    private final Button redo;
    private final ToggleButton ghosts;
    private final MenuButton earlier = new MenuButton();
    private final Button repeat;
    private final DrawMenu draw;
    private Offer offered = new Offer(List.of(), Map.of());

    /// What the menu beside the toggle offers.
    ///
    /// @param sessions the sessions that can be shown
    /// @param places   the places that can be marked again, with their needles
    private record Offer(List<SessionRow> sessions, Map<String, List<NeedlePlacement>> places) {
    }

    /// @param passing what is told until the next tap, in the middle of the row
    ChartTools(ChartingModel model, Notices notices, DiagramPane diagram, DrawMenu draw, Node passing) {
        super(2);
        this.model = model;
        this.undo = tool(Icon.UNDO, "Undo", () -> told(notices, "Undone", model.desk().undo()));
        this.redo = tool(Icon.REDO, "Redo", () -> told(notices, "Redone", model.desk().redo()));
        this.repeat = tool(Icon.REPEAT, "Repeat last", model.rules().ghosts()::repeatLast);
        repeat.setId("repeat-last");
        this.ghosts = ghosts(model.rules().ghosts());
        this.draw = draw;
        earlier.getStyleClass().add("tool-menu");
        earlier.setId("ghosts-of");
        earlier.setAccessibleText("Show another session, or mark one of its sites again");
        getChildren().addAll(undo, redo, ghosts, earlier, repeat, draw, passing, zoomTools(diagram));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tools");
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
    }

    private static void told(Notices notices, String word, boolean done) {
        if (done) {
            notices.tell(word + ".");
        }
    }

    /// Shows or hides the last session under the chart.
    private static ToggleButton ghosts(Ghosts ghosts) {
        ToggleButton toggle = new ToggleButton("", Icon.HISTORY.node(18));
        toggle.getStyleClass().add("tool-toggle");
        toggle.setId("ghosts");
        toggle.setMnemonicParsing(false);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(ghosts.shownProperty());
        return toggle;
    }

    private static HBox zoomTools(DiagramPane diagram) {
        Button closer = tool(Icon.ZOOM, "100 %", diagram::zoomOut);
        diagram.closenessProperty().subscribe(zoom -> {
            words(closer).setText(zoom.label());
            closer.setAccessibleText("Zoom " + zoom.label() + ", back to 100 percent, Ctrl 0");
        });
        closer.setId("zoom-level");
        Button in = Parts.iconButton(Icon.PLUS, "Closer, Ctrl +", () -> diagram.zoomBy(1));
        Button out = Parts.iconButton(Icon.MINUS, "Farther, Ctrl -", () -> diagram.zoomBy(-1));
        in.getStyleClass().add("quiet");
        out.getStyleClass().add("quiet");
        return new HBox(out, closer, in);
    }

    private static Button tool(Icon icon, String text, Runnable run) {
        Button tool = Parts.button(icon, text, "", run);
        tool.getStyleClass().addAll("quiet", "tool");
        return tool;
    }

    private static Label words(Button tool) {
        return (Label) ((HBox) tool.getGraphic()).getChildren().get(1);
    }

    /// Shows what can be done at a moment.
    void show(Instant now) {
        Optional<String> last = model.rules().ghosts().title();
        shown(ghosts, last.isPresent());
        ghosts.setText(last.orElse(""));
        ghosts.setAccessibleText(last.orElse("") + (ghosts.isSelected() ? ", shown, G" : ", hidden, G"));
        offer(last.isPresent() ? new Offer(model.rules().ghosts().choices(), model.rules().ghosts().places())
                : new Offer(List.of(), Map.of()));
        int repeatable = model.rules().ghosts().repeatable().size();
        shown(repeat, repeatable > 0);
        words(repeat).setText(model.rules().ghosts().repeatName() + " " + repeatable);
        List.of(undo, redo, draw).forEach(tool -> shown(tool, !model.sealed()));
        undo.setDisable(!model.canUndo(now));
        redo.setDisable(model.session().redoable().isEmpty());
    }

    /// Offers the earlier sessions, where there is more than the last one, and the places that can be marked again.
    private void offer(Offer offer) {
        Ghosts from = model.rules().ghosts();
        shown(earlier, offer.sessions().size() > 1 || !offer.places().isEmpty());
        if (!offer.equals(offered)) {
            offered = offer;
            List<MenuItem> items = new ArrayList<>();
            offer.places().forEach((place, needles) -> items.add(item("Mark again: " + place + " " + needles.size(),
                    () -> from.takeOver(place))));
            if (!items.isEmpty() && offer.sessions().size() > 1) {
                items.add(new SeparatorMenuItem());
            }
            if (offer.sessions().size() > 1) {
                offer.sessions().forEach(row -> items.add(item("Show: " + from.name(row), () -> from.choose(row))));
            }
            earlier.getItems().setAll(items);
        }
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static void shown(ButtonBase tool, boolean shown) {
        tool.setVisible(shown);
        tool.setManaged(shown);
    }

    void undo() {
        undo.fire();
    }

    void redo() {
        redo.fire();
    }
}
