package org.needlepoint.app;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
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
    private final WindowKeys keys;
    private final KeySheet sheet = new KeySheet();
    private Optional<Screen> current = Optional.empty();
    private Optional<Screen> first = Optional.empty();
    /// What a lock covers; it stays as it is, with all that is typed.
    private Optional<Screen> covered = Optional.empty();
    private Optional<Screen> awaited = Optional.empty();

    /// What the window is made of.
    record Fittings(Stage stage, AppBar bar, Look look, Ticker ticker, Clock clock, RunningSessions sessions) {
    }

    /// What the keys that work everywhere do.
    ///
    /// @param refused told why the window does not close while it is locked
    /// @param touched told of every key and every move of the mouse
    record Shortcuts(Runnable newPatient, Runnable search, Runnable lock, Consumer<String> refused, Runnable faint,
            Runnable touched) {
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
        this.keys = new WindowKeys(shortcuts, () -> modal.isDisplay() && covered.isEmpty(),
                () -> covered.isPresent(), this::screenKey);
        keys.of(light);
        keys.of(dark);
        stage.focusedProperty().addListener((_, _, _) -> keys.releasedAll());
        stage.setTitle("Needlepoint");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(light);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        ticker.nowProperty().addListener((_, _, now) -> beat(now));
    }

    private boolean screenKey(KeyEvent event) {
        return sheet.key(event) || current.map(screen -> screen.key(event)).orElse(false);
    }

    private void beat(Instant now) {
        bar.running(sessions.running(now), open, now);
    }

    /// Brings a screen into the window, when the one that is there lets go.
    void show(Screen asked) {
        Screen next = first.filter(_ -> asked.desk().isEmpty()).orElse(asked);
        if (covered.isPresent()) {
            awaited = Optional.of(next);
            return;
        }
        if (current.filter(next::equals).isPresent()) {
            return;
        }
        current.ifPresentOrElse(screen -> screen.leave(() -> swap(next)), () -> swap(next));
    }

    /// Until [#release], a screen stands in place of every one that shows no session: the first start.
    void insist(Screen screen) {
        first = Optional.of(screen);
        bar.first(true);
        show(screen);
    }

    void release() {
        first = Optional.empty();
        bar.first(false);
    }

    /// Covers the window with a dark screen, whatever is shown; what is below stays as it is, typed text and all.
    void cover(Screen cover) {
        if (covered.isEmpty()) {
            covered = current;
        } else {
            current.ifPresent(Screen::hidden);
        }
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        keys.releasedAll();
        fill(cover.view());
        current = Optional.of(cover);
        cover.shown();
    }

    /// Takes the cover away, and shows what was asked for meanwhile.
    void uncover() {
        current.ifPresent(Screen::hidden);
        current = covered;
        covered = Optional.empty();
        current.ifPresent(below -> {
            if (below.fillsWindow()) {
                fill(below.view());
            } else {
                darkRoot.getChildren().clear();
                put(light);
            }
        });
        showSaving();
        ticker.tick();
        Optional<Screen> next = awaited;
        awaited = Optional.empty();
        next.ifPresent(this::show);
    }

    /// Whether the first start is asked, so that nothing is there to be locked.
    boolean insists() {
        return first.isPresent();
    }

    private void fill(Parent view) {
        darkRoot.getChildren().setAll(view);
        put(dark);
        view.applyCss();
        view.layout();
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

    /// The session that is shown large.
    Optional<SessionDesk> large() {
        return saving().filter(SessionDesk.class::isInstance).map(SessionDesk.class::cast);
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

    private void close() {
        Optional<Screen> asked = covered.or(() -> current);
        boolean[] free = new boolean[1];
        asked.ifPresentOrElse(screen -> screen.leave(() -> {
            free[0] = true;
            closeUnlessNeedlesIn();
        }), this::closeUnlessNeedlesIn);
        if (!free[0] && covered.isPresent()) {
            shortcuts.refused().accept("Unlock first: something that was typed is not saved.");
        }
    }

    private void closeUnlessNeedlesIn() {
        int in = sessions.needlesIn().size();
        if (in > 0 && covered.isPresent()) {
            shortcuts.refused().accept("Unlock first: needles are in, and no alarm sounds once Needlepoint is closed.");
            return;
        }
        if (in == 0) {
            stage.close();
            return;
        }
        ask(new CloseQuestion(in, stage::close, () -> modal.hide(true)));
    }

    /// Asks which room, over whatever is shown.
    void choose(List<SessionDesk> running, Consumer<SessionDesk> use) {
        ask(new RoomChoice(running, true, desk -> {
            modal.hide(true);
            use.accept(desk);
        }, () -> modal.hide(true)));
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
