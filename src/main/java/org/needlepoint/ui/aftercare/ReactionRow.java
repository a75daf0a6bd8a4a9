package org.needlepoint.ui.aftercare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;

/// One of the eight reactions: its grade, the needles it is pinned to, and what follows from it.
final class ReactionRow extends VBox {

    private final AfterModel model;
    private final ReactionKind kind;
    private final Segments<Grade> grades;
    private final FlowPane pins = new FlowPane(8, 8);
    private final Label restClock = Parts.label("", "strong");
    private final ReactionDetails details;

    ReactionRow(AfterModel model, ReactionKind kind, Node symbol) {
        this.model = model;
        this.kind = kind;
        this.details = new ReactionDetails(model, kind);
        getStyleClass().add("reaction-row");
        Label hint = Parts.label(kind.hint(), "caption");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(Parts.label(kind.label(), "strong"), hint);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("reaction-words");
        grades = new Segments<>(List.of(Grade.values()), Grade::label, false);
        grades.onChosen(chosen -> chosen.ifPresent(grade -> model.grade(kind, grade)));
        grades.setId("grade-" + kind.id());
        grades.button(Grade.NONE).getStyleClass().add("none");
        for (Grade grade : Grade.values()) {
            grades.button(grade).setAccessibleText(kind.label() + ", " + grade.label()
                    + (grade.meaning().isEmpty() ? "" : ": " + grade.meaning()));
        }
        grades.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(pins, Priority.ALWAYS);
        pins.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(16, symbol, words, grades, pins);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reaction-line");
        getChildren().addAll(line, details);
    }

    void show(Instant now) {
        Optional<Reaction> reaction = model.after().reaction(kind);
        grades.show(reaction.flatMap(Reaction::grade));
        grades.setDisable(model.readOnly());
        pins.getChildren().clear();
        boolean present = reaction.filter(Reaction::present).isPresent();
        if (kind == ReactionKind.DIZZY && (model.after().dizzy() || model.after().rested().from().isPresent())) {
            rest(now);
        }
        if (present) {
            reaction.get().needles().forEach(key -> model.chart().placement(key)
                    .ifPresent(needle -> pins.getChildren().add(pin(needle))));
            // while resting the line is for its clock and "Steady again"
            if (!model.readOnly() && !(kind == ReactionKind.DIZZY && model.after().rested().running())) {
                pins.getChildren().add(more());
            }
            if (kind == ReactionKind.FATIGUE) {
                pins.getChildren().add(Parts.chip(Icon.INFO, "Do not drive", "note"));
            }
        }
        details.show(reaction);
    }

    /// Writes down what is being typed.
    void keep() {
        details.keep();
    }

    void tick(Instant now) {
        After.Rest rest = model.after().rested();
        rest.from().filter(_ -> rest.running()).ifPresent(from ->
                restClock.setText("Resting " + Times.minutes(Duration.between(from, now))));
    }

    private Button pin(NeedlePlacement needle) {
        Button pin = Parts.button(needle.number() + "  " + needle.location().label(), () ->
                model.pin(kind, needle.key()));
        pin.getStyleClass().add("pin-chip");
        pin.setAccessibleText("Pinned to needle " + needle.number() + ", " + needle.location().label()
                + ". Tap to take the pin away");
        pin.setDisable(model.readOnly());
        return pin;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton();
        more.setGraphic(Icon.PLUS.node(18));
        more.getStyleClass().addAll("icon-button", "session-menu");
        more.setId("pin-" + kind.id());
        more.setAccessibleText(kind.label() + ": pin it to a needle");
        for (NeedlePlacement needle : model.chart().wentIn()) {
            MenuItem item = new MenuItem("Needle " + needle.number() + ", " + needle.location().label());
            item.setOnAction(_ -> model.pin(kind, needle.key()));
            more.getItems().add(item);
        }
        return more;
    }

    private void rest(Instant now) {
        After.Rest rest = model.after().rested();
        if (rest.to().isPresent()) {
            VBox rested = new VBox(Parts.label("Rested " + Times.minutes(Duration.between(rest.from().orElseThrow(),
                    rest.to().get())) + ", steady", "strong"), Parts.label(
                    Times.clock(rest.from().get(), model.visit().zone()) + " to "
                    + Times.clock(rest.to().get(), model.visit().zone()), "caption"));
            pins.getChildren().add(new HBox(8, Icon.CHECK.node(18), rested));
        } else if (rest.running()) {
            tick(now);
            Button steady = Parts.button("Steady again", model::rest);
            steady.setId("steady-again");
            pins.getChildren().addAll(restClock, steady);
        } else {
            Button begin = Parts.button(Icon.CHAIR, "Sit and rest", "", model::rest);
            begin.setId("rest");
            pins.getChildren().add(begin);
        }
    }
}
