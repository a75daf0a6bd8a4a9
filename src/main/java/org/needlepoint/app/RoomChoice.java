package org.needlepoint.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern OWN_DIGIT = Pattern.compile("(?<!\\d)([1-9])\\s*$");

    private final Map<Integer, SessionDesk> byDigit;
    private final Consumer<SessionDesk> use;
    private final Runnable back;

    /// @param running the treatments, the soonest due first
    /// @param named   whether patients may be named: not on the locked screen
    RoomChoice(List<SessionDesk> running, boolean named, Consumer<SessionDesk> use, Runnable back) {
        super(12);
        this.byDigit = numbered(running, SessionDesk::room);
        this.use = use;
        this.back = back;
        setId("room-choice");
        getStyleClass().add("question");
        setMaxSize(480, Region.USE_PREF_SIZE);
        getChildren().add(Parts.label("Patient faint: which room?", "title"));
        byDigit.forEach((digit, desk) -> {
            String words = desk.room() + (named ? ", " + desk.patient().initials() : "");
            Button room = Parts.bigButton(words, digit <= DIGITS ? Integer.toString(digit) : "",
                    () -> use.accept(desk));
            room.setId("room-" + digit);
            getChildren().add(room);
        });
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

    /// A room whose name ends in a digit has that digit, so that "1" never means Room 2; the others have those that are
    /// left, from 9 down. Where no name has one, they count from 1.
    ///
    /// @return at their digits; beyond 9 there is none to press
    static <T> Map<Integer, T> numbered(List<T> running, Function<T, String> name) {
        Map<Integer, T> rooms = new TreeMap<>();
        List<T> others = new ArrayList<>();
        for (T each : running) {
            Matcher named = OWN_DIGIT.matcher(name.apply(each));
            if (!named.find() || rooms.putIfAbsent(Integer.parseInt(named.group(1)), each) != null) {
                others.add(each);
            }
        }
        List<Integer> left = new ArrayList<>(IntStream.rangeClosed(1, DIGITS).boxed().toList());
        left.removeAll(rooms.keySet());
        if (!rooms.isEmpty()) {
            Collections.reverse(left);
        }
        for (int at = 0; at < others.size(); at++) {
            rooms.put(at < left.size() ? left.get(at) : running.size() + DIGITS + at, others.get(at));
        }
        return rooms;
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
        Optional.ofNullable(byDigit.get(digit)).ifPresent(use);
        return true;
    }
}
