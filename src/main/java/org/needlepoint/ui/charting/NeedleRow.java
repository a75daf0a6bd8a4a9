package org.needlepoint.ui.charting;

import java.time.Instant;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Marks;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// One needle in the list: symbol, place, muscle and size, clock, and what can be done with it now.
final class NeedleRow extends HBox {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final ChartingModel model;
    private final ZoneId zone;
    private final MarkSymbol symbol;
    private final Label place = Parts.label("", "strong");
    private final KindLine kind = new KindLine();
    private final ClockText clock = new ClockText(16);
    private final Label out = Parts.label("", "out-time");
    private final Label time = Parts.label("", "caption");
    private final ToggleButton twitch = new ToggleButton("LTR");
    private final Label twitched = Parts.label("LTR", "twitched");
    private final Button drop = new Button();
    private final Button act = new Button();
    private NeedlePlacement needle;

    NeedleRow(ChartingModel model, ZoneId zone, MarkLook look) {
        this.model = model;
        this.zone = zone;
        this.symbol = look.symbol(32, 11);
        getStyleClass().add("needle-row");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(place, kind);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox times = new VBox(clock, out, time);
        times.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(times, new Insets(0, 0, 0, 8));
        times.setAlignment(Pos.CENTER_RIGHT);
        clock.setAlignment(Pos.CENTER_RIGHT);
        twitch.getStyleClass().add("twitch");
        twitch.setOnAction(_ -> model.detail(needle.key(),
                before -> before.withTwitch(twitch.isSelected() ? Answer.YES : Answer.NOT_RECORDED)));
        drop.setGraphic(Icon.X.node(18));
        drop.getStyleClass().add("row-button");
        drop.setOnAction(_ -> model.remove(needle.key()));
        act.getStyleClass().add("row-button");
        act.setOnAction(_ -> act());
        HBox.setMargin(words, new Insets(0, 4, 0, 6));
        HBox.setMargin(drop, new Insets(0, 0, 0, 8));
        HBox.setMargin(act, new Insets(0, 0, 0, 8));
        twitched.setAccessibleText("Local twitch response");
        getChildren().addAll(symbol, words, twitch, twitched, times, drop, act);
    }

    private void act() {
        if (needle.open()) {
            model.tapNeedle(needle.key());
        } else if (needle.isIn()) {
            model.remove(needle.key());
        } else {
            model.takeBack(needle.key());
        }
    }

    /// Shows a needle as it is at a moment.
    void show(NeedlePlacement shown, Instant now) {
        needle = shown;
        place.setText(shown.location().label());
        kind.show(shown.location(), shown.needle());
        boolean yes = shown.details().twitch() == Answer.YES;
        twitch.setSelected(yes);
        twitch.setAccessibleText("Local twitch response, needle " + shown.number());
        boolean ended = model.ended();
        present(twitch, shown.wentIn() && !model.sealed());
        present(twitched, model.sealed() && yes);
        boolean needling = model.session().chart().started().isPresent();
        present(drop, shown.open() && !ended);
        drop.setAccessibleText((needling ? "Not placed, needle " : "Remove needle ") + shown.number());
        present(act, !ended && (shown.open() && needling || shown.wentIn() && !inAndOut(shown)
                && shown.round() == model.session().chart().round().number()));
        act.setText(shown.isIn() ? "Out" : shown.open() ? "In" : "");
        act.setGraphic(shown.out().isPresent() ? Icon.UNDO.node(18) : null);
        act.setAccessibleText((shown.isIn() ? "Out, needle " : shown.open() ? "In, needle " : "Back in, needle ")
                + shown.number());
        boolean gone = shown.neverPlaced() || shown.out().isPresent() && !ended;
        place.pseudoClassStateChanged(GONE, gone);
        tick(now);
    }

    private static boolean inAndOut(NeedlePlacement needle) {
        return needle.planned().inAndOut() && needle.out().isPresent();
    }

    /// Brings clock and symbol to a moment.
    void tick(Instant now) {
        NeedleState state = needle.state(now);
        symbol.show(Marks.shape(needle, now), needle.number());
        boolean isOut = !state.isIn() && state != NeedleState.MARKED;
        String words = Times.needleClock(needle, now);
        clock.setText(isOut ? "" : words);
        out.setText(isOut ? words : "");
        present(clock, !isOut);
        present(out, isOut);
        clock.getStyleClass().removeAll("due", "over");
        switch (state) {
            case DUE -> clock.getStyleClass().add("due");
            case OVER -> clock.getStyleClass().add("over");
            case MARKED, IN, OUT, NEVER_PLACED, MISSING -> { }
        }
        time.setText(timeLine(state));
        present(time, !time.getText().isEmpty());
        setAccessibleText("Needle " + needle.number() + ", " + needle.location().label() + ", " + words);
    }

    private String timeLine(NeedleState state) {
        return switch (state) {
            case MARKED, NEVER_PLACED, MISSING -> "";
            case IN, DUE, OVER -> needle.in().map(in -> Times.entered(in, zone)).orElse("");
            case OUT -> needle.out().map(out -> Times.entered(out, zone)).orElse("");
        };
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
