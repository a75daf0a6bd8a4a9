package org.needlepoint.ui.count;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.drawing.Drawings;

/// One needle, and what became of it: four answers while it is the next to ask about, else one and a menu.
final class FateRow extends VBox {

    private final CountModel model;
    private final NeedlePlacement needle;
    private final Label detail = Parts.label("", "fate-detail");

    /// @param next whether it is the next to ask about
    FateRow(CountModel model, NeedlePlacement needle, boolean next, Drawings drawings) {
        super(8);
        this.model = model;
        this.needle = needle;
        getStyleClass().add("fate-row");
        setId("needle-" + needle.number());
        if (needle.fate().isEmpty() && !model.order().words(needle).isEmpty()) {
            getStyleClass().add("look");
        }
        // the wide ring of a place to look at stands outside its disc
        MarkSymbol symbol = drawings.symbol(28, needle.missing() ? 7 : 10);
        symbol.show(shape(needle), needle.number());
        Label place = Parts.label(needle.location().label(), "strong");
        for (Label label : List.of(place, detail)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox words = new VBox(place, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, symbol, words);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        tick(model.now());
        if (next) {
            getChildren().add(four());
        } else {
            line.getChildren().addAll(main(), menu());
        }
    }

    private static MarkShape shape(NeedlePlacement needle) {
        if (needle.neverPlaced()) {
            return MarkShape.NEVER_PLACED;
        }
        if (needle.missing()) {
            return MarkShape.LOOK;
        }
        return needle.out().isPresent() ? MarkShape.OUT
                : needle.in().isPresent() ? MarkShape.COMING_OUT : MarkShape.MARKED;
    }

    /// A needle that is not answered for keeps its clock (UX section 3).
    void tick(Instant now) {
        detail.setText(detail() + (running() ? ", " + Times.needleClock(needle, now) : ""));
    }

    /// Whether its clock runs on.
    boolean running() {
        return needle.isIn() && needle.fate().isEmpty();
    }

    private String detail() {
        ZoneId zone = model.visit().zone();
        List<String> parts = new ArrayList<>();
        String where = model.order().words(needle);
        if (!where.isEmpty()) {
            parts.add(where);
        }
        if (needle.in().isEmpty()) {
            parts.add("not tapped in");
        } else {
            parts.add(needle.out().map(out -> "out " + Times.entered(out, zone)).orElse("not tapped out"));
        }
        String text = String.join(", ", parts);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private GridPane four() {
        GridPane grid = new GridPane(8, 8);
        int at = 0;
        for (Fate fate : Fate.values()) {
            Button button = button(fate);
            button.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, at % 2, at / 2);
            at++;
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        return grid;
    }

    private Button button(Fate fate) {
        Button button = Parts.button(fate.label(), () -> model.answer(needle.key(), fate));
        button.setId("fate-" + fate.id() + "-" + needle.number());
        button.setAccessibleText("Needle " + needle.number() + ", " + needle.location().label() + ", " + fate.label());
        return button;
    }

    /// What was answered; else the answer that most needles get.
    private Button main() {
        Fate fate = needle.fate().orElse(Fate.SEEN_OUT);
        Button button = button(fate);
        if (needle.fate().isPresent()) {
            button.getStyleClass().add(fate.missing() ? "answered-missing" : "answered");
            button.setGraphic((fate.missing() ? Icon.WARN : Icon.CHECK).node(16));
        }
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node menu() {
        MenuButton menu = new MenuButton();
        menu.setGraphic(Icon.DOTS.node(20));
        menu.getStyleClass().addAll("icon-button", "session-menu");
        menu.setId("fates-" + needle.number());
        menu.setAccessibleText("Other answers for needle " + needle.number());
        for (Fate fate : Fate.values()) {
            if (fate != needle.fate().orElse(Fate.SEEN_OUT)) {
                MenuItem item = new MenuItem(fate.label());
                item.setOnAction(_ -> model.answer(needle.key(), fate));
                menu.getItems().add(item);
            }
        }
        return menu;
    }
}
