package org.needlepoint.app;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.NeedleShape;

/// The other rooms with needles in, on the locked screen: room and clock, no name.
final class IdleRooms extends HBox {

    /// @param others the sessions beside the one that is shown large
    /// @param open   shows one of them large
    IdleRooms(List<SessionDesk> others, Ticker ticker, Consumer<SessionDesk> open) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        List<Chip> chips = others.stream().map(desk -> new Chip(desk, () -> open.accept(desk))).toList();
        getChildren().addAll(chips);
        Subscription[] beat = {Subscription.EMPTY};
        sceneProperty().subscribe(scene -> {
            beat[0].unsubscribe();
            beat[0] = scene == null ? Subscription.EMPTY
                    : ticker.nowProperty().subscribe(now -> chips.forEach(chip -> chip.tick(now)));
        });
    }

    private static final class Chip extends Button {

        private final SessionDesk desk;
        private final ClockText clock = new ClockText(16);
        private final HBox face;
        private NeedleState shown = NeedleState.IN;

        Chip(SessionDesk desk, Runnable open) {
            this.desk = desk;
            getStyleClass().add("idle-room");
            face = new HBox(8, NeedleShape.of(shown), Parts.label(desk.room()), clock);
            face.setAlignment(Pos.CENTER);
            setGraphic(face);
            setOnAction(_ -> open.run());
        }

        void tick(Instant now) {
            List<NeedlePlacement> in = desk.session().chart().in();
            NeedleState state = in.stream().map(needle -> needle.state(now)).max(Enum::compareTo)
                    .orElse(NeedleState.IN);
            if (state != shown) {
                shown = state;
                face.getChildren().set(0, NeedleShape.of(state));
                for (Node styled : new Node[] {this, clock}) {
                    styled.getStyleClass().removeAll("due", "over");
                    if (state != NeedleState.IN) {
                        styled.getStyleClass().add(state == NeedleState.OVER ? "over" : "due");
                    }
                }
            }
            clock.setText(NextStep.ringedOrSoonest(desk.session().chart(), OptionalInt.empty(), now)
                    .map(needle -> Times.needleClock(needle, now)).orElse("Count open"));
            setAccessibleText(desk.room() + ", " + clock.getText());
        }
    }
}
