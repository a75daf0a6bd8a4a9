package org.needlepoint.ui.charting;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Notices;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.clinic.PackModel;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.visit.SignedBar;
import org.needlepoint.ui.common.visit.VisitAround;
import org.needlepoint.ui.common.visit.VisitFrame;

/// The charting screen: rail, five drawings, tray, and the panel of needles (screens 04a, 04, 04b).
public final class ChartingView implements Screen {

    private static final BodyPoint UNDER_THE_FACE = new BodyPoint(BodyView.FRONT, 0, 124, 1);

    private final ChartingModel model;
    private final Navigator navigator;
    private final Ticker ticker;
    private final StackPane root = new StackPane();
    private final VisitFrame frame;
    private final DiagramPane diagram;
    private final Messages messages;
    private final NeedlePanel panel;
    private final SignedBar signed;
    private final ModalPane over;
    private final Button repeat;
    private final Label empty = Parts.label("Tap a site to place a needle", "diagram-empty");
    private final Button undo;
    private final Button redo;
    private final ChartingKeys keys;
    private final TrayBar tray;
    private final ChangeListener<Object> changed = (_, _, _) -> refresh();
    private final ChangeListener<Instant> beat = (_, _, now) -> tick(now);

    /// What the screen needs of the window around it.
    ///
    /// @param atlas     the drawings
    /// @param look      how marks are drawn
    /// @param navigator the ways to other screens
    /// @param ticker    the beat of all clocks
    /// @param zone      the clinic's time zone
    /// @param notices   where short notices go
    /// @param packs     the packs of the room, to be changed here
    public record Surroundings(Atlas atlas, MarkLook look, Navigator navigator, Ticker ticker, ZoneId zone,
            Notices notices, Packs packs) {
    }

    /// The packs of the room.
    ///
    /// @param open    gives them to be changed
    /// @param changed told when they were read or changed, so that other sessions take the new ones
    public record Packs(Supplier<PackModel> open, Runnable changed) {
    }

    public ChartingView(ChartingModel model, Surroundings around) {
        this.model = model;
        this.navigator = around.navigator();
        this.ticker = around.ticker();
        this.diagram = new DiagramPane(model, around.atlas(), around.look(), ticker.now());
        this.over = new ModalPane();
        PackSheet sheet = new PackSheet(over, around.packs().open(), stored -> packsChanged(around.packs(), stored));
        this.messages = new Messages(model, new Messages.Ways(sheet::open,
                () -> navigator.session(model.session().id(), VisitStep.SCREENING)));
        this.panel = new NeedlePanel(model, around, this::next, sheet::open);
        VisitAround visitAround = new VisitAround(navigator, ticker, around.notices());
        this.signed = new SignedBar(model.visit(), visitAround, over);
        this.repeat = tool(Icon.REPEAT, "Repeat last", model.rules()::repeatLast);
        repeat.setId("repeat-last");
        this.undo = tool(Icon.UNDO, "Undo", () -> told(around.notices(), "Undone", model.desk().undo()));
        this.redo = tool(Icon.REDO, "Redo", () -> told(around.notices(), "Redone", model.desk().redo()));
        this.keys = new ChartingKeys(model, this);
        this.tray = new TrayBar(model.tray());
        this.frame = new VisitFrame(model.visit(), visitAround, here(), new VBox(signed, surface(), tray), panel);
        root.getChildren().addAll(frame, over);
        root.getStyleClass().add("charting");
        Sheets.add(root, "charting.css");
    }

    private static void told(Notices notices, String word, boolean done) {
        if (done) {
            notices.tell(word + ".");
        }
    }

    /// The drawings serve three steps: marking, needles in, and the look back at what was charted.
    private VisitStep here() {
        VisitStep stands = VisitStep.of(model.session());
        return stands == VisitStep.NEEDLES_IN || stands == VisitStep.MARK ? stands : VisitStep.NEEDLES_IN;
    }

    private StackPane surface() {
        HBox tools = new HBox(2, undo, redo, repeat, Parts.spring(), zoomTools());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        tools.setPickOnBounds(false);
        tools.setMaxHeight(HBox.USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_CENTER);
        empty.setMouseTransparent(true);
        empty.setManaged(false);
        diagram.layoutBoundsProperty().addListener((_, _, _) -> placeEmpty());
        StackPane.setAlignment(messages, Pos.BOTTOM_CENTER);
        StackPane surface = new StackPane(diagram, empty, tools, messages);
        surface.getStyleClass().add("surface");
        VBox.setVgrow(surface, Priority.ALWAYS);
        return surface;
    }

    /// Under the face, above the name of the view.
    private void placeEmpty() {
        empty.applyCss();
        empty.autosize();
        diagram.place(UNDER_THE_FACE).ifPresent(at -> empty.relocate(Math.rint(at.getX() - empty.getWidth() / 2),
                Math.rint(at.getY())));
    }

    private HBox zoomTools() {
        Button closer = tool(Icon.ZOOM, "100 %", diagram::zoomOut);
        diagram.closenessProperty().subscribe(zoom -> {
            ((Label) ((HBox) closer.getGraphic()).getChildren().get(1)).setText(zoom.label());
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

    /// The big button, Ctrl Enter.
    void next() {
        Optional<Gate.Place> missing = Gate.of(model).place();
        if (missing.isPresent()) {
            lead(missing.get());
            return;
        }
        NextStep step = NextStep.of(model.session());
        if (step.kind() == NextStep.Kind.COUNT_OPEN) {
            navigator.session(model.session().id(), VisitStep.COUNT);
        } else if (step.kind() == NextStep.Kind.AFTER) {
            navigator.session(model.session().id(), VisitStep.AFTER);
        } else if (step.kind() == NextStep.Kind.ENDED) {
            navigator.print(model.session().id());
        } else if (step.kind() == NextStep.Kind.IN_AND_OUT_LEFT) {
            model.select(model.session().chart().open().getFirst().key());
        } else {
            step.act().ifPresent(model.desk()::tap);
        }
    }

    /// Leads to what is in the way of the next step.
    private void lead(Gate.Place place) {
        switch (place) {
            case POSITION -> panel.prepare().focusPosition();
            case PREPARATION -> panel.prepare().focusPreparation();
            case MESSAGES -> messages.focusFirst();
        }
    }

    private void packsChanged(Packs packs, List<Pack> stored) {
        packs.changed().run();
        model.rules().packs(stored);
        refresh();
    }

    private void refresh() {
        Instant now = ticker.now();
        TreatmentSession session = model.session();
        diagram.show(now);
        panel.show(now);
        messages.show();
        signed.show();
        repeat.setVisible(!model.rules().repeatable().isEmpty());
        repeat.setManaged(repeat.isVisible());
        ((Label) ((HBox) repeat.getGraphic()).getChildren().get(1)).setText("Repeat last "
                + model.rules().repeatable().size());
        placeEmpty();
        empty.setVisible(session.chart().placements().isEmpty() && !model.ended());
        tray.setVisible(!model.ended());
        tray.setManaged(!model.ended());
        for (Button tool : List.of(undo, redo)) {
            tool.setVisible(!model.sealed());
            tool.setManaged(!model.sealed());
        }
        undo.setDisable(!model.canUndo(now));
        redo.setDisable(session.redoable().isEmpty());
    }

    private void tick(Instant now) {
        diagram.tick(now);
        panel.tick(now);
    }

    DiagramPane diagram() {
        return diagram;
    }

    Instant now() {
        return ticker.now();
    }

    void openTreatment() {
        navigator.treatment(model.session().id());
    }

    void print() {
        navigator.print(model.session().id());
    }

    void undo() {
        undo.fire();
    }

    void redo() {
        redo.fire();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return VisitFrame.crumbs(model.desk(), navigator);
    }

    @Override
    public void shown() {
        SessionDesk desk = model.desk();
        List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty(), model.hintProperty(),
                model.promptProperty())
                .forEach(property -> property.addListener(changed));
        model.selectedProperty().addListener(changed);
        ticker.nowProperty().addListener(beat);
        ticker.tick();
        frame.follow();
        refresh();
        diagram.requestFocus();
    }

    @Override
    public void hidden() {
        frame.leave();
        SessionDesk desk = model.desk();
        List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty(), model.hintProperty(),
                model.promptProperty())
                .forEach(property -> property.removeListener(changed));
        model.selectedProperty().removeListener(changed);
        ticker.nowProperty().removeListener(beat);
    }

    @Override
    public boolean key(KeyEvent event) {
        // the packs lie over the drawings: what is typed there is theirs
        return !over.isDisplay() && keys.pressed(event);
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }
}
