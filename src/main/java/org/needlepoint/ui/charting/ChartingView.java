package org.needlepoint.ui.charting;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.ui.common.Crumb;
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
    private final ChartTools tools;
    private final Label empty = Parts.label("Tap a site to place a needle", "diagram-empty");
    private final Sketching sketching;
    private final SketchBar sketchBar;
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
        this.sketching = new Sketching(model.desk(), around.atlas());
        this.sketchBar = new SketchBar(sketching);
        this.diagram = new DiagramPane(model, sketching, around.atlas(), around.look(), ticker.now());
        this.over = new ModalPane();
        PackSheet sheet = new PackSheet(over, around.packs().open(), stored -> packsChanged(around.packs(), stored));
        this.messages = new Messages(model, sketching, new Messages.Ways(sheet::open,
                () -> navigator.session(model.session().id(), VisitStep.SCREENING)));
        this.panel = new NeedlePanel(model, around, this::next, sheet::open);
        VisitAround visitAround = new VisitAround(navigator, ticker, around.notices());
        this.signed = new SignedBar(model.visit(), visitAround, over);
        this.tools = new ChartTools(model, around.notices(), diagram, new DrawMenu(sketching),
                messages.passing());
        this.keys = new ChartingKeys(model, sketching, this);
        this.tray = new TrayBar(model.tray());
        this.frame = new VisitFrame(model.visit(), visitAround, here(),
                new VBox(signed, surface(), messages, tray, sketchBar), panel);
        root.getChildren().addAll(frame, over);
        root.getStyleClass().add("charting");
        Sheets.add(root, "charting.css");
    }

    /// The drawings serve three steps: marking, needles in, and the look back at what was charted.
    private VisitStep here() {
        VisitStep stands = VisitStep.of(model.session());
        return stands == VisitStep.NEEDLES_IN || stands == VisitStep.MARK ? stands : VisitStep.NEEDLES_IN;
    }

    private StackPane surface() {
        StackPane.setAlignment(tools, Pos.TOP_CENTER);
        empty.setMouseTransparent(true);
        empty.setManaged(false);
        diagram.onArranged(this::placeEmpty);
        StackPane surface = new StackPane(diagram, empty, tools);
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
        diagram.show(now);
        panel.show(now);
        messages.show();
        signed.show();
        tools.show(now);
        placeEmpty();
        empty.setVisible(model.session().chart().placements().isEmpty() && !model.ended() && !sketching.on());
        shown(tray, !model.ended() && !sketching.on());
        shown(sketchBar, sketching.on());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void tick(Instant now) {
        diagram.tick(now);
        panel.tick(now);
    }

    FocusRound round() {
        return new FocusRound(frame.getLeft(), diagram, panel, tray);
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

    ChartTools tools() {
        return tools;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return VisitFrame.crumbs(model.desk(), navigator);
    }

    /// What the screen shows, and follows while it is shown.
    private List<ObservableValue<?>> shownThings() {
        SessionDesk desk = model.desk();
        return List.of(desk.sessionProperty(), desk.troubleProperty(), desk.refusedProperty(), model.hintProperty(),
                model.promptProperty(), model.selectedProperty(), model.rules().ghosts().shownProperty(),
                model.rules().ghosts().otherProperty(), model.rules().ghosts().toldProperty(),
                sketching.toolProperty(), sketching.hintProperty());
    }

    @Override
    public void shown() {
        shownThings().forEach(property -> property.addListener(changed));
        ticker.nowProperty().addListener(beat);
        ticker.tick();
        frame.follow();
        refresh();
        diagram.requestFocus();
    }

    @Override
    public void hidden() {
        frame.leave();
        sketching.layDown();
        shownThings().forEach(property -> property.removeListener(changed));
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
