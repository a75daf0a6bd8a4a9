package org.needlepoint.ui.faint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.NeedleDrawing;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.visit.DeskMessages;

/// "Patient faint": "Take the needles out", hairline first, then "Sit or lie the patient down. Stay." (UX section 3).
///
/// On the locked screen it is dark, names no patient and needs no PIN.
public final class FaintView implements Screen {

    private static final double PANEL_WIDTH = 420;

    private final FaintModel model;
    private final Drawings drawings;
    private final Ticker ticker;
    private final Ways ways;
    private final NeedleDrawing drawing;
    private final VBox rows = new VBox();
    private final ClockText rest = new ClockText(132);
    private final StackPane middle = new StackPane();
    private final DeskMessages messages;
    private final List<FaintRow> shown = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final Node takeOut;
    private final Node resting;
    private List<NeedlePlacement> needles = List.of();
    private boolean left;
    private final ChangeListener<Object> changed = (_, _, _) -> refresh();
    private final ChangeListener<Instant> beat = (_, _, now) -> tick(now);

    /// Where the screen leads.
    ///
    /// @param over   when the faint is over: the patient is safe, or it was taken back
    /// @param unlock where the workstation is locked: asks for the PIN
    /// @param crumbs the path in the app bar
    public record Ways(Runnable over, Optional<Runnable> unlock, List<Crumb> crumbs) {
    }

    public FaintView(FaintModel model, Drawings drawings, Ticker ticker, Ways ways) {
        this.model = model;
        this.drawings = drawings;
        this.ticker = ticker;
        this.ways = ways;
        this.drawing = new NeedleDrawing(drawings, "Needles to take out; the list names them, hairline first");
        drawing.onNeedle(index -> {
            if (index < needles.size()) {
                model.out(needles.get(index).key());
            }
        });
        this.messages = new DeskMessages(model.desk());
        this.takeOut = takeOut();
        this.resting = resting();
        StackPane.setAlignment(messages, Pos.BOTTOM_CENTER);
        BorderPane page = new BorderPane(middle);
        page.setTop(head());
        root.getChildren().addAll(page, messages);
        root.getStyleClass().add("faint");
        root.setFocusTraversable(true);
        Sheets.add(root, "parts.css", "visit.css", "faint.css");
    }

    private Node head() {
        HBox head = new HBox(16, Icon.FAINT.node(32), Parts.label("Patient faint", "title"),
                Parts.label(model.desk().room() + (locked() ? "" : ", " + model.desk().patient().name()), "faint-who"),
                Parts.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("faint-head");
        ways.unlock().ifPresent(unlock -> head.getChildren().add(Parts.button(Icon.LOCK, "Unlock, PIN", "", unlock)));
        if (!locked()) {
            Button undo = Parts.button(Icon.UNDO, "Undo", "Ctrl Z", model.desk()::undo);
            undo.setId("faint-undo");
            undo.getStyleClass().add("quiet");
            head.getChildren().add(undo);
        }
        return head;
    }

    private boolean locked() {
        return ways.unlock().isPresent();
    }

    private Node takeOut() {
        VBox words = new VBox(4, Parts.label("Take the needles out", "faint-title"),
                Parts.label("Hair and hairline first. Tap each as it comes out, or All out.", "faint-words"));
        VBox left = new VBox(16, words, drawing);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        left.getStyleClass().add("faint-middle");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("faint-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button all = Parts.nextStep("All out", model::allOut);
        all.setId("faint-all-out");
        VBox action = new VBox(all);
        action.getStyleClass().add("action-area");
        VBox panel = new VBox(scroll, action);
        panel.getStyleClass().add("panel");
        panel.setMinWidth(PANEL_WIDTH);
        panel.setMaxWidth(PANEL_WIDTH);
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(left, panel);
    }

    private Node resting() {
        Button steady = Parts.nextStep("Steady again", model::steady);
        steady.setId("faint-steady");
        steady.setMaxWidth(420);
        VBox box = new VBox(16, Parts.label("Sit or lie the patient down. Stay.", "faint-title"), rest,
                Parts.label("Leave only when steady. The grade of the reaction is asked before signing.",
                        "faint-words"), steady);
        box.setAlignment(Pos.CENTER);
        rest.setAlignment(Pos.CENTER);
        return box;
    }

    private void refresh() {
        FaintModel.Stage stage = model.stage();
        messages.show();
        if (stage == FaintModel.Stage.OVER) {
            if (!left) {
                left = true;
                ways.over().run();
            }
            return;
        }
        Node face = stage == FaintModel.Stage.TAKE_OUT ? takeOut : resting;
        if (!middle.getChildren().contains(face)) {
            middle.getChildren().setAll(face);
            root.requestFocus();
        }
        needles = model.needles();
        List<Mark> marks = new ArrayList<>();
        needles.forEach(needle -> marks.add(mark(needle, MarkShape.COMING_OUT)));
        model.marks().forEach(needle -> marks.add(mark(needle, MarkShape.MARKED)));
        drawing.show(marks);
        shown.clear();
        needles.forEach(needle -> shown.add(new FaintRow(needle, model, drawings)));
        model.marks().forEach(needle -> shown.add(new FaintRow(needle, model, drawings)));
        rows.getChildren().setAll(shown);
        tick(ticker.now());
    }

    private static Mark mark(NeedlePlacement needle, MarkShape shape) {
        return Mark.of(needle.location().spot(), Integer.toString(needle.number()), shape);
    }

    private void tick(Instant now) {
        shown.forEach(row -> row.tick(now));
        rest.setText(Times.minutes(model.rested(now)));
    }

    private void next() {
        switch (model.stage()) {
            case TAKE_OUT -> model.allOut();
            case REST -> model.steady();
            case OVER -> { }
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return ways.crumbs();
    }

    @Override
    public boolean fillsWindow() {
        return locked();
    }

    @Override
    public void shown() {
        SessionDesk desk = model.desk();
        List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty())
                .forEach(property -> property.addListener(changed));
        ticker.nowProperty().addListener(beat);
        ticker.tick();
        refresh();
    }

    @Override
    public void hidden() {
        SessionDesk desk = model.desk();
        List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty())
                .forEach(property -> property.removeListener(changed));
        ticker.nowProperty().removeListener(beat);
    }

    @Override
    public boolean key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        Runnable run = switch (event.getCode()) {
            case ENTER -> this::next;
            case Z -> locked() ? null : model.desk()::undo;
            case Y -> locked() ? null : model.desk()::redo;
            default -> null;
        };
        if (run != null) {
            run.run();
        }
        return run != null;
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }
}
