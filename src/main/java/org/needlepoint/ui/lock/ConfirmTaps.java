package org.needlepoint.ui.lock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.LabelledField;

/// Asked after unlocking, a session at a time: whose were the taps that were made while it was locked?
final class ConfirmTaps extends VBox {

    private final Deque<SessionDesk> waiting;
    private final String practitioner;
    private final Runnable done;

    /// @param waiting      the sessions with taps that are nobody's yet
    /// @param practitioner the name of who unlocked
    ConfirmTaps(List<SessionDesk> waiting, String practitioner, Runnable done) {
        super(16);
        this.waiting = new ArrayDeque<>(waiting);
        this.practitioner = practitioner;
        this.done = done;
        getStyleClass().add("unlock");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Asks about the next session; ends where none is left.
    void ask() {
        if (waiting.isEmpty()) {
            done.run();
            return;
        }
        SessionDesk desk = waiting.peek();
        HBox head = new HBox(12, Icon.CHECK.node(24), Parts.label(desk.room(), "title"));
        head.setAlignment(Pos.CENTER_LEFT);
        Button mine = Parts.button("Yes, mine", () -> confirm(desk, practitioner));
        mine.setId("taps-mine");
        mine.getStyleClass().add("primary");
        Button other = Parts.button("Someone else", () -> askWho(desk));
        other.setId("taps-other");
        getChildren().setAll(head, words(question(desk.session().chart().events().provisional())));
        desk.whileLocked().forEach(tap -> getChildren().add(Parts.label(capital(tap), "unlock-tap")));
        getChildren().addAll(wide(mine), wide(other));
        mine.requestFocus();
    }

    static String question(int taps) {
        return taps == 1 ? "1 tap was made while locked. Was it yours?"
                : taps + " taps were made while locked. Were they yours?";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Label words(String text) {
        Label label = Parts.label(text, "unlock-question");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(64);
        return button;
    }

    private void askWho(SessionDesk desk) {
        TextField name = new TextField();
        name.setId("taps-name");
        boolean one = desk.session().chart().events().provisional() == 1;
        LabelledField field = new LabelledField(one ? "Whose was it" : "Whose were they", name);
        Runnable take = () -> {
            String typed = name.getText().strip();
            if (typed.isEmpty()) {
                field.tellProblem(Optional.of("A name is needed: it goes on the chart. Enter who tapped."));
                name.requestFocus();
            } else if (!confirm(desk, typed)) {
                field.tellProblem(desk.refusedProperty().get().map(finding -> finding.sentence()));
                name.requestFocus();
            }
        };
        name.setOnAction(_ -> take.run());
        Button keep = wide(Parts.button("Keep on the chart", take));
        keep.setId("taps-keep");
        keep.getStyleClass().add("primary");
        getChildren().removeIf(node -> node instanceof Button);
        getChildren().addAll(field, keep, wide(Parts.button("Back", this::ask)));
        name.requestFocus();
    }

    private boolean confirm(SessionDesk desk, String name) {
        boolean held = desk.tap(new RoundAct.TapsStated(name, practitioner));
        // a record that cannot be written now is asked about again at the next unlocking; it bars nobody's way
        if (held || desk.troubleProperty().get().isPresent()) {
            waiting.remove(desk);
            ask();
            return true;
        }
        return false;
    }
}
