package org.needlepoint.ui.treatment;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.HeldKeys;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.treatment.picture.TreatmentPicture;

/// The treatment view: dim, readable from two metres, one tile a needle (UX pictures 05 and 05b).
public final class TreatmentView implements Screen {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double COMPACT_BELOW = 880;
    private static final double HEADER = 64;
    private static final double FOOTER = 144;
    private static final double LEAST_FOOTER = 124;
    private static final double COMPACT_HEADER = 56;
    private static final double TILES_GAP = 8;
    private static final double LEAST_UPPER = 360;

    private final TreatmentModel model;
    private final HeldKeys held = new HeldKeys();
    private final TreatmentKeys keys;
    private final TopBar top;
    private final ClockPanel clock;
    private final Counts counts = new Counts();
    private final BodyMap map;
    private final TileBoard tiles;
    private final StepBar steps;
    private final StackPane root;
    private final EventHandler<KeyEvent> released = event -> held.released(event.getCode());
    private final InvalidationListener focus = _ -> held.releasedAll();

    /// @param atlas   the drawings, for the body map
    /// @param painter the painter of screen and paper
    public TreatmentView(TreatmentModel model, Atlas atlas, Painter painter) {
        this(model, atlas, painter, Optional.empty());
    }

    /// @param rooms the ways to the other rooms, where the workstation is locked
    public TreatmentView(TreatmentModel model, Atlas atlas, Painter painter, Optional<Node> rooms) {
        this.model = model;
        this.keys = new TreatmentKeys(model, held);
        this.top = new TopBar(model, rooms);
        this.clock = new ClockPanel(painter, model::silence);
        this.map = new BodyMap(atlas, painter);
        this.tiles = new TileBoard(painter, model);
        this.steps = new StepBar(painter, model);
        this.root = build();
        top.follow(model);
        model.pictureProperty().addListener((_, _, now) -> show(now));
        show(model.pictureProperty().get());
    }

    private StackPane build() {
        UpperHalf upper = new UpperHalf(clock, counts, map);
        VBox page = new VBox(top, upper, tiles, steps) {
            @Override
            protected void layoutChildren() {
                share(getHeight());
                super.layoutChildren();
            }
        };
        page.getStyleClass().add("treatment-page");
        VBox.setVgrow(upper, Priority.ALWAYS);
        StackPane stack = new StackPane(page, new AwayPane(model.away()));
        stack.getStyleClass().add("treatment");
        Sheets.add(stack, "treatment.css");
        return stack;
    }

    /// Shares the height: tiles first as many rows as they need while the clock keeps its size, the rest to the clock.
    private void share(double height) {
        boolean compact = height < COMPACT_BELOW;
        root.pseudoClassStateChanged(COMPACT, compact);
        double header = compact ? COMPACT_HEADER : HEADER;
        double footer = compact ? LEAST_FOOTER : FOOTER;
        double room = height - header - footer - TILES_GAP - (compact ? LEAST_UPPER : 440);
        top.setMinHeight(header);
        top.setMaxHeight(header);
        steps.setMinHeight(footer);
        steps.setMaxHeight(footer);
        double board = Math.max(tiles.prefHeight(-1), Math.min(tiles.wholeHeight(), room));
        tiles.setMinHeight(board);
        tiles.setMaxHeight(board);
        VBox.setMargin(tiles, new Insets(TILES_GAP, 0, 0, 0));
    }

    private void show(TreatmentPicture picture) {
        clock.show(picture.headline(), picture.scale());
        counts.show(picture.in(), picture.out());
        map.show(picture.map());
        tiles.show(picture.tiles());
        steps.show(picture);
        for (Node needles : List.of(counts, map, tiles)) {
            needles.setVisible(!picture.blind());
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here("Treatment view"));
    }

    @Override
    public boolean fillsWindow() {
        return true;
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }

    @Override
    public void shown() {
        Scene scene = root.getScene();
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.getWindow().focusedProperty().addListener(focus);
        model.attach();
        tiles.focusRinged();
    }

    @Override
    public void hidden() {
        model.detach();
        Scene scene = root.getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            scene.getWindow().focusedProperty().removeListener(focus);
        }
        held.releasedAll();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (model.away().key(event.getCode())) {
            return true;
        }
        tiles.keyed();
        return keys.pressed(event, tiles.columns());
    }
}
