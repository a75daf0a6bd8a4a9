package org.needlepoint.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.Reasoned;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.FindingBox;

/// One question: its words, the answer of last time beside it, No / Yes / Not known, and under it what that means.
final class QuestionRow extends VBox {

    private static final double SITES_WIDTH = 560;

    private final ScreeningModel model;
    private final Question question;
    private final Segments<Reply> replies;
    private final VBox below = new VBox(8);
    private final Label asked = Parts.label("", "caption");
    private List<Object> shown = List.of();

    /// @param small whether it stands in the right panel, without hint and last answer
    QuestionRow(ScreeningModel model, Question question, boolean small) {
        this.model = model;
        this.question = question;
        getStyleClass().add("question-row");
        setId("question-" + question.id());
        VBox said = words(small);
        List<Reply> offered = question.offersNotKnown() ? List.of(Reply.values()) : List.of(Reply.NO, Reply.YES);
        replies = new Segments<>(offered, Reply::label, false);
        replies.onChosen(chosen -> chosen.ifPresent(reply -> model.answer(question, reply)));
        replies.setMinWidth(Region.USE_PREF_SIZE);
        replies.button(Reply.NO).getStyleClass().add("none");
        for (Reply reply : offered) {
            replies.button(reply).setAccessibleText(question.label() + ": " + reply.label());
            replies.button(reply).setId("answer-" + question.id() + "-" + reply.id());
        }
        HBox line = new HBox(12, said);
        if (!small) {
            asked.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(asked);
        }
        line.getChildren().add(replies);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question-line");
        getChildren().addAll(line, below);
        below.getStyleClass().add("question-below");
    }

    private VBox words(boolean small) {
        Label words = Parts.label(question.label(), small ? "ready-words" : "strong");
        words.setWrapText(true);
        VBox said = new VBox(words);
        if (!small && !question.hint().isEmpty()) {
            Label hint = Parts.label(question.hint(), "caption");
            hint.setWrapText(true);
            said.getChildren().add(hint);
        }
        if (!small) {
            oldReason().ifPresent(reason -> {
                reason.setWrapText(true);
                said.getChildren().add(reason);
            });
        }
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    Question question() {
        return question;
    }

    void show() {
        boolean there = model.before().asked(question);
        setVisible(there);
        setManaged(there);
        Optional<Answered> answered = model.before().answer(question);
        replies.show(answered.map(Answered::reply));
        replies.setDisable(model.readOnly());
        asked.setText(answered.filter(Answered::unchanged).isPresent() ? "asked, unchanged"
                : last().orElse(""));
        Optional<Finding> finding = RuleBook.of(question, model.visit().facts());
        Optional<Reasoned> reason = finding.flatMap(found -> model.desk().session().chart().reason(found));
        boolean sites = question.asksSites() && model.before().yes(question);
        List<Object> now = List.of(finding, reason, answered.map(Answered::sites), sites);
        if (!now.equals(shown)) {
            shown = now;
            build(finding, reason, sites ? answered.map(Answered::sites) : Optional.empty());
        }
        below.setDisable(model.readOnly());
    }

    private Optional<String> last() {
        return model.last(question).flatMap(old -> model.lastDay().map(day -> old.reply().label() + ", "
                + Times.dayNear(day, model.visit().day())));
    }

    /// A row that was Yes or Not known shows what was decided then; it is answered by hand (UX section 2).
    private Optional<Label> oldReason() {
        return model.lastReason(question).flatMap(reason -> model.lastDay().map(day -> Parts.label(
                Times.dayNear(day, model.visit().day()) + ": " + reason, "caption", "old-reason")));
    }

    private void build(Optional<Finding> finding, Optional<Reasoned> reason, Optional<List<Site>> sites) {
        List<Node> nodes = new ArrayList<>();
        sites.ifPresent(named -> nodes.add(sites(named)));
        finding.ifPresent(found -> nodes.add(new FindingBox(found, model.visit().reasons().of(found), reason,
                words -> model.reason(found, words))));
        below.getChildren().setAll(nodes);
        below.setVisible(!nodes.isEmpty());
        below.setManaged(!nodes.isEmpty());
    }

    private Node sites(List<Site> named) {
        FlowPane row = new FlowPane(8, 8);
        row.setPrefWrapLength(SITES_WIDTH);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(Parts.label("Which sites", "caption"));
        for (Site site : ConsentBox.SITES) {
            ToggleButton chip = new ToggleButton(site.label());
            chip.getStyleClass().add("ready-reason");
            chip.setSelected(named.contains(site));
            chip.setId("site-" + question.id() + "-" + site.name().toLowerCase(Locale.ROOT));
            chip.setOnAction(_ -> model.site(question, site));
            row.getChildren().add(chip);
        }
        return row;
    }

    /// Answers by key.
    void answer(Reply reply) {
        if (reply != Reply.NOT_KNOWN || question.offersNotKnown()) {
            model.answer(question, reply);
        }
    }

    /// The first button of what the answer opened: a site, or a reason that waits.
    Optional<Node> waiting() {
        Optional<Finding> finding = RuleBook.of(question, model.visit().facts());
        boolean waits = open() || finding.filter(found -> found.level() != Level.WARN).filter(found ->
                model.desk().session().chart().reason(found).isEmpty()).isPresent();
        return waits ? below.lookupAll(".ready-reason").stream().filter(Node::isVisible).findFirst() : Optional.empty();
    }

    /// Whether the focus stands in what an answer that is complete opened.
    boolean answeredBelow(Object focus) {
        return !open() && Parts.within(below, focus);
    }

    void focus() {
        replies.button(Reply.NO).requestFocus();
    }

    boolean open() {
        Optional<Answered> answered = model.before().answer(question);
        return model.before().asked(question) && (answered.isEmpty() || question.asksSites()
                && answered.get().reply().countsAsYes() && answered.get().sites().isEmpty());
    }
}
