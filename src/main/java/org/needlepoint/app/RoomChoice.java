package org.needlepoint.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.desk.SessionDesk;

/// "Patient faint" with several treatments running: in which room? One digit, or a tap (UX section 3).
final class RoomChoice extends VBox {

    private static final int DIGITS = 9;

    private final List<SessionDesk> running;
    private final Consumer<SessionDesk> use;
    private final Runnable back;

    /// @param running the treatments, the soonest due first
    /// @param named   whether patients may be named: not on the locked screen
    RoomChoice(List<SessionDesk> running, boolean named, Consumer<SessionDesk> use, Runnable back) {
        super(12);
        this.running = running;
        this.use = use;
        this.back = back;
        setId("room-choice");
        getStyleClass().add("question");
        setMaxSize(480, Region.USE_PREF_SIZE);
        getChildren().add(Parts.label("Patient faint: which room?", "title"));
        for (int at = 0; at < running.size(); at++) {
            SessionDesk desk = running.get(at);
            String words = desk.room() + (named ? ", " + desk.patient().initials() : "");
            Button room = Parts.bigButton(words, at < DIGITS ? Integer.toString(at + 1) : "", () -> use.accept(desk));
            room.setId("room-" + (at + 1));
            getChildren().add(room);
        }
        Button none = Parts.button("Back, no faint", back);
        none.setMaxWidth(Double.MAX_VALUE);
        none.setMinHeight(44);
        getChildren().add(none);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) {
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                none.requestFocus();
            }
        });
    }

    /// A digit chooses its room, Esc goes back.
    boolean key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            back.run();
            return true;
        }
        if (!code.isDigitKey()) {
            return false;
        }
        int digit = code.getName().charAt(code.getName().length() - 1) - '0';
        if (digit >= 1 && digit <= running.size()) {
            use.accept(running.get(digit - 1));
        }
        return true;
    }
}
