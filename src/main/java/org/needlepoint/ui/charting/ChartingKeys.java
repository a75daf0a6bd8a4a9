package org.needlepoint.ui.charting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;

/// The keys of the charting screen (UX section 9). Letters and digits belong to a field while one is typed in,
/// and place no needle while a drawing tool is chosen.
final class ChartingKeys {

    /// Two digits within this time are one number.
    private static final Duration TWO_DIGITS = Duration.ofMillis(600);

    /// With Shift an arrow moves this far.
    private static final double FAR_MM = 5;

    private final ChartingModel model;
    private final ChartingView view;
    private final Sketching sketching;
    private final SiteKeys sites;
    private int digits;
    private Instant digitAt = Instant.EPOCH;

    ChartingKeys(ChartingModel model, Sketching sketching, ChartingView view) {
        this.model = model;
        this.view = view;
        this.sketching = sketching;
        this.sites = new SiteKeys(model);
    }

    boolean pressed(KeyEvent event) {
        boolean counting = model.session().chart().allOut().isPresent();
        if (event.isShortcutDown()) {
            return withControl(event.getCode());
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case F8 -> done(() -> model.footSwitch(view.now()));
            case F6 -> done(() -> view.round().go(event.isShiftDown()));
            case F11 -> done(view::openTreatment);
            case ESCAPE -> sketching.layDown() || view.diagram().cancel() || sites.forget() || closeEditor();
            case DELETE -> !typing && !counting && removeSelected();
            default -> !typing && !counting && !sketching.on() && plain(event);
        };
    }

    private boolean withControl(KeyCode code) {
        return switch (code) {
            case ENTER -> done(view::next);
            case Z -> done(view.tools()::undo);
            case Y -> done(view.tools()::redo);
            case P -> done(view::print);
            case PLUS, EQUALS, ADD -> done(() -> view.diagram().zoomBy(1));
            case MINUS, SUBTRACT -> done(() -> view.diagram().zoomBy(-1));
            case DIGIT0, NUMPAD0 -> done(view.diagram()::zoomOut);
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && !event.isAltDown()) {
            return digit(code.getName().charAt(code.getName().length() - 1) - '0');
        }
        if (event.isShiftDown() && code == KeyCode.R) {
            return done(model.rules().ghosts()::repeatLast);
        }
        if (code.isArrowKey() && !event.isAltDown() && onDrawing(event)) {
            return nudge(code, event.isShiftDown() ? FAR_MM : 1);
        }
        if (!event.isAltDown() && !event.isShiftDown() && sites.pressed(code)) {
            return true;
        }
        return switch (code) {
            case A -> sites.add();
            case G -> done(model.rules().ghosts()::toggle);
            case ENTER -> intoEditor();
            case M -> selectedThen(_ -> model.mirror());
            case I -> selectedThen(this::in);
            case O -> selectedThen(this::outOrBack);
            case W -> selectedThen(needle -> model.detail(needle.key(), before -> before.withTwitch(
                    before.twitch() == Answer.YES ? Answer.NOT_RECORDED : Answer.YES)));
            default -> false;
        };
    }

    private boolean digit(int value) {
        Instant now = Instant.ofEpochMilli(System.nanoTime() / 1_000_000);
        boolean second = digits > 0 && Duration.between(digitAt, now).compareTo(TWO_DIGITS) <= 0;
        digits = second ? digits * 10 + value : value;
        digitAt = now;
        int number = digits;
        Optional<NeedlePlacement> needle = model.session().chart().placements().stream()
                .filter(placement -> placement.number() == number).findFirst();
        needle.ifPresent(placement -> {
            model.select(placement.key());
            view.diagram().focus(placement.key());
        });
        return needle.isPresent();
    }

    private static boolean onDrawing(KeyEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof DiagramPane) {
                return true;
            }
        }
        return false;
    }

    private boolean nudge(KeyCode code, double mm) {
        return !model.ended() && selectedThen(_ -> {
            switch (code) {
                case UP, KP_UP -> model.nudge(0, -mm);
                case DOWN, KP_DOWN -> model.nudge(0, mm);
                case LEFT, KP_LEFT -> model.nudge(-mm, 0);
                default -> model.nudge(mm, 0);
            }
        });
    }

    /// Enter on the needle whose editor is open goes on into it.
    private boolean intoEditor() {
        int key = model.selectedProperty().get();
        boolean on = key != ChartingModel.NONE && view.diagram().focused(key);
        if (on) {
            view.round().intoEditor();
        }
        return on;
    }

    private boolean selectedThen(Consumer<NeedlePlacement> use) {
        Optional<NeedlePlacement> needle = model.selectedNeedle();
        needle.ifPresent(use);
        return needle.isPresent();
    }

    private void in(NeedlePlacement needle) {
        if (needle.open() && model.session().state() == SessionState.NEEDLING) {
            model.goesIn(needle);
        }
    }

    private void outOrBack(NeedlePlacement needle) {
        if (needle.isIn()) {
            model.desk().tap(new SessionAct.NeedleOut(needle.key()));
        } else if (needle.out().isPresent()) {
            model.takeBack(needle.key());
        }
    }

    private boolean removeSelected() {
        return selectedThen(needle -> model.remove(needle.key()));
    }

    private boolean closeEditor() {
        boolean open = model.selectedProperty().get() != ChartingModel.NONE;
        model.deselect();
        return open;
    }

    private static boolean done(Runnable run) {
        run.run();
        return true;
    }
}
