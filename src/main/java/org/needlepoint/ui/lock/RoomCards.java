package org.needlepoint.ui.lock;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.NeedleShape;

/// The rooms of the clinic, a card each: shape, name, and whether needles are in.
final class RoomCards extends GridPane {

    private static final int FEW = 4;
    private static final double GAP = 16;

    private List<RoomState> shown = List.of();

    RoomCards() {
        super(GAP, GAP);
        getStyleClass().add("rooms");
    }

    void show(List<RoomState> rooms) {
        if (rooms.equals(shown)) {
            return;
        }
        shown = rooms;
        int columns = rooms.size() > FEW ? 3 : 2;
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(width);
        }
        getChildren().clear();
        for (int at = 0; at < rooms.size(); at++) {
            add(card(rooms.get(at), rooms.size() > FEW), at % columns, at / columns);
        }
    }

    private static Node card(RoomState room, boolean small) {
        VBox words = new VBox(2, Parts.label(room.room(), "room-name"), Parts.label(room.words(), "room-words"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox card = new HBox(16, sign(room), words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMinHeight(small ? 72 : 96);
        card.getStyleClass().add("room");
        room.state().ifPresent(state -> card.getStyleClass().add(style(state)));
        card.setAccessibleText(room.room() + ", " + room.words());
        return card;
    }

    private static Node sign(RoomState room) {
        StackPane sign = room.state().<StackPane>map(state -> {
            Node shape = NeedleShape.of(state);
            shape.setScaleX(2);
            shape.setScaleY(2);
            return new StackPane(shape);
        }).orElseGet(() -> Icon.CHECK.node(36));
        sign.setMinSize(36, 36);
        return sign;
    }

    private static String style(NeedleState state) {
        return switch (state) {
            case OVER -> "over";
            case DUE -> "due";
            case MARKED, IN, OUT, NEVER_PLACED, MISSING -> "in";
        };
    }
}
