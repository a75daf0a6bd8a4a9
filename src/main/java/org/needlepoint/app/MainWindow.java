package org.needlepoint.app;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.needlepoint.ui.common.HeldKeys;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Saving;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The one window: app bar and screen, or the dark treatment view in a scene of its own.
final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 800;

    private static final Set<KeyCode> MOVING = EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS,
            KeyCode.SUBTRACT, KeyCode.BACK_SPACE);

    private final Shortcuts shortcuts;
    private final Stage stage;
    private final AppBar bar;
    private final Ticker ticker;
    private final Clock clock;
    private final RunningSessions sessions;
    private final BorderPane frame = new BorderPane();
    private final StackPane darkRoot = new StackPane();
    private final ModalPane modal = new ModalPane();
    private final Scene light;
    private final Scene dark;
    private final Consumer<SessionDesk> open;
    private final ChangeListener<Object> saving = (_, _, _) -> showSaving();
    private final HeldKeys held = new HeldKeys();
    private Optional<Screen> current = Optional.empty();
    private Optional<Screen> first = Optional.empty();

    /// What the window is made of.
    record Fittings(Stage stage, AppBar bar, Look look, Ticker ticker, Clock clock, RunningSessions sessions) {
    }

    /// What the keys that work everywhere do.
    record Shortcuts(Runnable newPatient, Runnable search) {
    }

    /// @param open shows a running session whose chip was tapped
    MainWindow(Fittings fittings, Shortcuts shortcuts, Consumer<SessionDesk> open) {
        this.shortcuts = shortcuts;
        this.stage = fittings.stage();
        this.bar = fittings.bar();
        this.ticker = fittings.ticker();
        this.clock = fittings.clock();
        this.sessions = fittings.sessions();
        this.open = open;
        frame.setTop(bar);
        StackPane root = new StackPane(frame, modal);
        root.getStyleClass().add("window");
        darkRoot.getStyleClass().add("window");
        this.light = new Scene(root, WIDTH, HEIGHT);
        this.dark = new Scene(darkRoot, WIDTH, HEIGHT);
        fittings.look().dress(light);
        fittings.look().dressDark(dark);
        listenForKeys(light);
        listenForKeys(dark);
        stage.focusedProperty().addListener((_, _, _) -> held.releasedAll());
        stage.setTitle("Needlepoint");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(light);
        stage.setOnCloseRequest(event -> {
            event.consume();
            current.ifPresentOrElse(screen -> screen.leave(this::closeUnlessNeedlesIn), this::closeUnlessNeedlesIn);
        });
        ticker.nowProperty().addListener((_, _, now) -> beat(now));
    }

    /// A key held down repeats; what it does must not: only moving and zooming go on (no tap may write down what did
    /// not happen).
    private void key(KeyEvent event) {
        boolean repeated = !held.pressed(event.getCode()) && !mayRepeat(event.getCode());
        boolean commands = event.isShortcutDown() || event.getCode().isFunctionKey();
        if (repeated && commands
                || !repeated && !modal.isDisplay()
                && (current.map(screen -> screen.key(event)).orElse(false) || everywhere(event))) {
            event.consume();
        }
    }

    /// Keys that work on every screen: search and new patient (UX section 9).
    private boolean everywhere(KeyEvent event) {
        Runnable go = event.isShortcutDown() ? switch (event.getCode()) {
            case N -> shortcuts.newPatient();
            case F -> shortcuts.search();
            default -> null;
        } : null;
        if (go != null) {
            go.run();
        }
        return go != null;
    }

    private static boolean mayRepeat(KeyCode code) {
        return code.isArrowKey() || code.isNavigationKey() || MOVING.contains(code);
    }

    private void listenForKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.released(event.getCode()));
    }

    private void beat(Instant now) {
        Optional<Saving> large = saving();
        List<SessionDesk> running = sessions.running(now).stream()
                .filter(desk -> large.filter(desk::equals).isEmpty()).toList();
        bar.running(running, open, now);
    }

    /// Brings a screen into the window, when the one that is there lets go.
    void show(Screen asked) {
        Screen next = first.filter(_ -> asked.desk().isEmpty()).orElse(asked);
        if (current.filter(next::equals).isPresent()) {
            return;
        }
        current.ifPresentOrElse(screen -> screen.leave(() -> swap(next)), () -> swap(next));
    }

    /// Until [#release], a screen stands in place of every one that shows no session: the first start.
    void insist(Screen screen) {
        first = Optional.of(screen);
        show(screen);
    }

    void release() {
        first = Optional.empty();
    }

    private void swap(Screen next) {
        current.ifPresent(screen -> {
            screen.hidden();
            listen(screen, false);
        });
        Parent view = next.view();
        if (next.fillsWindow()) {
            frame.setCenter(null);
            darkRoot.getChildren().setAll(view);
            put(dark);
        } else {
            darkRoot.getChildren().clear();
            frame.setCenter(view);
            put(light);
        }
        current = Optional.of(next);
        bar.path(next.crumbs());
        listen(next, true);
        showSaving();
        // what stands in a scroll pane joins the scene with the pane's skin; only then can it take the focus
        view.applyCss();
        view.layout();
        next.shown();
        beat(clock.instant());
    }

    private void put(Scene scene) {
        if (stage.getScene() != scene) {
            double width = stage.getWidth();
            double height = stage.getHeight();
            stage.setScene(scene);
            if (stage.isShowing()) {
                stage.setWidth(width);
                stage.setHeight(height);
            }
        }
    }

    private void listen(Screen screen, boolean on) {
        screen.desk().ifPresent(desk -> {
            for (var property : List.of(desk.savedProperty(), desk.troubleProperty())) {
                if (on) {
                    property.addListener(saving);
                } else {
                    property.removeListener(saving);
                }
            }
        });
    }

    private Optional<Saving> saving() {
        return current.flatMap(screen -> screen.desk().map(Saving.class::cast));
    }

    private void showSaving() {
        bar.saved(saving(), clock.getZone());
    }

    /// The path anew, when a screen's names changed.
    void refreshPath() {
        current.ifPresent(screen -> bar.path(screen.crumbs()));
    }

    private void closeUnlessNeedlesIn() {
        int in = sessions.needlesIn().size();
        if (in == 0) {
            stage.close();
            return;
        }
        ask(new CloseQuestion(in, stage::close, () -> modal.hide(true)));
    }

    private void ask(Node question) {
        if (stage.getScene() != light) {
            put(light);
        }
        Parts.ask(modal, question);
        ticker.tick();
    }

    Stage stage() {
        return stage;
    }
}
