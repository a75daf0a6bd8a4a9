package org.needlepoint.ui.charting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Marks;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// One needle of a signed chart, as text: what was recorded of it, and nothing that was not.
final class NeedleFacts extends VBox {

    private static final double NAME_WIDTH = 128;

    private final ZoneId zone;
    private final VBox rows = new VBox();

    NeedleFacts(NeedlePlacement needle, Instant now, ZoneId zone, MarkLook look, Runnable close) {
        this.zone = zone;
        getStyleClass().add("needle-editor");
        setId("needle-facts");
        MarkSymbol symbol = look.symbol(40, 15);
        symbol.show(Marks.shape(needle, now), needle.number());
        HBox head = new HBox(8, symbol, Parts.label(needle.location().label(), "section"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("editor-head");
        rows.getStyleClass().add("editor-content");
        addPlacing(needle);
        addDetails(needle.details());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("editor-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox words = new HBox(8, Parts.label("Done"), Parts.key("Esc"));
        words.setAlignment(Pos.CENTER);
        Button done = new Button();
        done.setGraphic(words);
        done.setAccessibleText("Done, Esc");
        done.setOnAction(_ -> close.run());
        done.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(done, Priority.ALWAYS);
        HBox foot = new HBox(done);
        foot.getStyleClass().add("editor-foot");
        getChildren().addAll(head, scroll, foot);
    }

    private void addPlacing(NeedlePlacement needle) {
        row("Muscle", needle.location().muscle().map(Muscle::label).map(name ->
                needle.location().chosen() ? name : name + ", proposed"));
        row("Needle", Optional.of(needle.needle().label() + " mm"));
        row("Planned dwell", Optional.of(needle.planned().label()));
        if (needle.neverPlaced()) {
            row("Placed", Optional.of("Never"));
        }
        row("In", needle.in().map(in -> Times.entered(in, zone)));
        row("Out", needle.out().map(out -> Times.entered(out, zone)));
        row("Dwell", needle.dwell().map(Times::minutes).map(time ->
                needle.forgotten() ? time + ", forgotten needle" : time));
        row("Round", needle.round() > 1 ? Optional.of(Integer.toString(needle.round())) : Optional.empty());
    }

    private void addDetails(NeedleDetails details) {
        row("LTR", answered(details.twitch()));
        row("Familiar pain", answered(details.familiarPain()));
        row("Depth", details.depthMm().isPresent() ? Optional.of(details.depthMm().getAsInt() + " mm")
                : Optional.empty());
        row("Angle", details.angleDeg().isPresent() ? Optional.of(details.angleDeg().getAsInt() + " degrees")
                : Optional.empty());
        row("Direction", details.direction().map(Direction::label));
        row("Technique", details.technique().map(Technique::label));
        row("Grip", details.grip().map(Grip::label));
        row("Sensation", details.sensation().map(Sensation::label));
        row("Tenderness", details.tenderness().isPresent() ? Optional.of(details.tenderness().getAsInt() + " of 3")
                : Optional.empty());
        row("Note", Optional.of(details.note()).filter(text -> !text.isBlank()));
    }

    private static Optional<String> answered(Answer answer) {
        return answer == Answer.NOT_RECORDED ? Optional.empty() : Optional.of(answer.label());
    }

    private void row(String name, Optional<String> value) {
        value.ifPresent(text -> {
            Label what = Parts.label(name, "muted");
            what.setMinWidth(NAME_WIDTH);
            Label said = Parts.label(text);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            HBox row = new HBox(8, what, said);
            row.getStyleClass().add("fact-row");
            rows.getChildren().add(row);
        });
    }
}
