package org.needlepoint.ui.aftercare;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// What was checked, noted and done after the needles, of a signed session: text, nothing to tap (UX section 11).
final class SignedText extends VBox {

    private final AfterModel model;
    private final ZoneId zone;

    SignedText(AfterModel model, ReactionSymbols symbols) {
        super(10);
        this.model = model;
        this.zone = model.visit().zone();
        setId("signed-text");
        getStyleClass().add("after-content");
        After after = model.after();
        HBox head = new HBox(12, Parts.label("Skin check and reactions", "title"), Parts.spring(), Parts.label(
                after.skinChecked().map(at -> "Skin checked " + Times.clock(at, zone)).orElse("Skin not checked"),
                "strong"));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox();
        card.getStyleClass().add("reaction-card");
        Stream.of(ReactionKind.values()).forEach(kind -> card.getChildren().add(reaction(kind, symbols.of(kind))));
        HBox columns = new HBox(16,
                column("Before leaving", Stream.of(Leaving.values()).map(item -> done(item.label(),
                        Optional.ofNullable(after.leaving().get(item)).map(at -> Times.clock(at, zone)))).toList()),
                column("Advice given", Stream.of(Advice.values()).map(item -> done(item.label(),
                        Optional.ofNullable(after.advice().get(item)).map(_ -> ""))).toList()),
                column("Other care today", List.of(wrapped(after.otherCare().isEmpty() ? "None" : after.otherCare()
                        .stream().map(OtherCare::label).collect(Collectors.joining(", "))))));
        getChildren().addAll(head, card, columns, column("Note", List.of(wrapped(after.note().isEmpty() ? "None"
                : after.note()))));
    }

    private VBox reaction(ReactionKind kind, Node symbol) {
        Optional<Reaction> reaction = model.after().reaction(kind);
        VBox name = new VBox(Parts.label(kind.label(), "strong"), Parts.label(kind.hint(), "caption"));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("reaction-words");
        Label said = wrapped(said(kind, reaction));
        said.setId("said-" + kind.id());
        if (reaction.filter(Reaction::present).isPresent()) {
            said.getStyleClass().add("strong");
        }
        HBox line = new HBox(16, symbol, name, said);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reaction-line");
        VBox row = new VBox(line);
        row.getStyleClass().add("reaction-row");
        reaction.filter(Reaction::present).map(SignedText::more).filter(text -> !text.isEmpty()).ifPresent(text -> {
            Label more = wrapped(text);
            more.getStyleClass().add("reaction-details");
            row.getChildren().add(more);
        });
        return row;
    }

    /// "Mild, needle 4 neck, left; rested 2:10, steady".
    private String said(ReactionKind kind, Optional<Reaction> reaction) {
        String grade = reaction.flatMap(Reaction::grade).map(Grade::label).orElse("Not answered");
        String needles = reaction.filter(Reaction::present).stream().flatMap(found -> found.needles().stream())
                .flatMap(key -> model.chart().placement(key).stream())
                .map(needle -> ", needle " + needle.number() + " " + needle.location().label()
                        .toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining());
        return grade + needles + (kind == ReactionKind.DIZZY ? rested(model.after().rested()) : "");
    }

    private String rested(After.Rest rest) {
        return rest.from().flatMap(from -> rest.to().map(to -> "; rested " + Times.minutes(Duration.between(from, to))
                + ", steady " + Times.clock(to, zone))).orElse("");
    }

    private static String more(Reaction reaction) {
        return Stream.of(reaction.other().map(OtherReaction::label).orElse(""), reaction.words(),
                reaction.followUp().map(SignedText::followUp).orElse(""))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String followUp(FollowUp list) {
        return "Told: " + list.told() + "; when: " + list.when() + "; what was said: " + list.said();
    }

    /// A line that was confirmed, with its time; one that was not says so.
    private static Node done(String words, Optional<String> at) {
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (at.isPresent()) {
            line.getChildren().addAll(Icon.CHECK.node(18), wrapped(words), Parts.label(at.get(), "muted"));
        } else {
            Label not = wrapped(words + ": not confirmed");
            not.getStyleClass().add("muted");
            line.getChildren().add(not);
        }
        return line;
    }

    private static VBox column(String title, List<Node> lines) {
        VBox column = new VBox(6, Parts.label(title, "section"));
        column.getChildren().addAll(lines);
        column.setPrefWidth(260);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Label wrapped(String text) {
        Label label = Parts.label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
