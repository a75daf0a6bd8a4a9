package org.needlepoint.ui.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.visit.FindingBox;

/// What must be read: what is not saved, what is asked, what a rule notes. It stands below the drawings, which give
/// way, so that it never lies over a needle. What passes with the next tap has its place among the tools above them.
final class Messages extends VBox {

    /// More would take the drawings their room; the next follows when one is answered.
    private static final int MOST = 2;

    private final ChartingModel model;
    private final Sketching sketching;
    private final Ways ways;
    private final HBox passing = new HBox();

    /// Where what stops a needle can be taken away.
    ///
    /// @param packs     the packs of the room
    /// @param screening the screening of this session
    record Ways(Runnable packs, Runnable screening) {
    }

    Messages(ChartingModel model, Sketching sketching, Ways ways) {
        super(8);
        this.model = model;
        this.sketching = sketching;
        this.ways = ways;
        getStyleClass().add("messages");
        setMinHeight(USE_PREF_SIZE);
        passing.setAlignment(Pos.CENTER);
        passing.setMinWidth(0);
        passing.setPickOnBounds(false);
        HBox.setHgrow(passing, Priority.ALWAYS);
    }

    /// Why a tap placed nothing, and which key is waited for: gone with the next tap.
    Node passing() {
        return passing;
    }

    /// Shows what there is to say now; nothing when there is nothing.
    void show() {
        List<Node> messages = new ArrayList<>();
        model.desk().troubleProperty().get().ifPresent(failure -> messages.add(message("stop", Icon.STOP,
                "Record not saved", failure.withCode() + " Nothing is lost; timers go on.",
                Parts.button("Try again", model.desk()::tryAgain))));
        model.desk().refusedProperty().get().ifPresent(finding -> messages.add(message("reason", Icon.INFO,
                "Not done", finding.sentence(), Parts.button("Close", model.desk()::dismissRefusal))));
        Ghosts ghosts = model.rules().ghosts();
        ghosts.toldProperty().get().ifPresent(words -> messages.add(message("note", Icon.HISTORY,
                ghosts.title().orElse("Last session"), words, Parts.button("Close", ghosts::close))));
        model.session().chart().placements().stream().filter(NeedlePlacement::questioned)
                .forEach(needle -> messages.add(questioned(needle)));
        if (model.session().state().charting() && !model.session().chart().placements().isEmpty()) {
            addFindings(messages);
        }
        getChildren().setAll(messages.subList(0, Math.min(MOST, messages.size())));
        setVisible(!messages.isEmpty());
        setManaged(!messages.isEmpty());
        showPassing();
    }

    private void showPassing() {
        passing.getChildren().clear();
        model.promptProperty().get().ifPresent(words -> passing.getChildren().add(message("note", Icon.INFO, words,
                "Esc for none.")));
        if (passing.getChildren().isEmpty()) {
            model.hintProperty().get().ifPresent(hint -> passing.getChildren().add(message("note", Icon.INFO,
                    title(hint), hint)));
            sketching.hintProperty().get().ifPresent(hint -> passing.getChildren().setAll(message("note", Icon.PEN,
                    "Nothing drawn", hint)));
        }
    }

    /// A hint about a needle has its own subject.
    private static String title(String hint) {
        return hint.startsWith("Needle ") ? "About this needle" : "No needle here";
    }

    /// What the rules ask about what is marked: sites that were not agreed to, stops and reasons, then one note.
    private void addFindings(List<Node> messages) {
        for (Site site : model.rules().notAgreed()) {
            Button agreed = Parts.button("Agreed: " + site.label().toLowerCase(Locale.ENGLISH), () ->
                    model.desk().tap(new BeforeAct.SiteAgreed(site)));
            agreed.setId("agreed-" + site.letter());
            messages.add(message("reason", Icon.WARN, site.label() + " was not named in the consent",
                    "Ask the patient, then tap. Or remove the mark.", agreed));
        }
        List<Finding> open = model.rules().inTheWay();
        open.stream().filter(finding -> !finding.about().startsWith("site-") || finding.level() == Level.BLOCK)
                .forEach(finding -> messages.add(finding(finding)));
        if (open.isEmpty()) {
            model.rules().notes().stream().findFirst().ifPresent(note -> messages.add(message("note", Icon.INFO,
                    note.sentence(), "", Parts.button("Close", () -> {
                        model.rules().close(note);
                        show();
                    }))));
        }
    }

    /// A stop leads to where it can be taken away; a reason is given in place.
    private Node finding(Finding finding) {
        if (finding.level() != Level.BLOCK) {
            return new FindingBox(finding, model.visit().reasons().of(finding), Optional.empty(),
                    reason -> model.desk().tap(new BeforeAct.Overridden(finding, reason)));
        }
        Node way = switch (finding.rule()) {
            case "C15" -> Parts.button("Packs", ways.packs());
            case "C5", "C29" -> Parts.spring();
            default -> finding.about().startsWith("site-") ? Parts.button("Remove the marks there",
                    () -> model.removeMarks(finding.about().substring("site-".length())))
                    : Parts.button("To screening", ways.screening());
        };
        FindingBox stop = new FindingBox(finding, List.of(), Optional.empty(), _ -> { });
        if (way instanceof Button button) {
            button.setId("way-" + finding.rule());
            button.setMinWidth(USE_PREF_SIZE);
            stop.beside(button);
        }
        return stop;
    }

    private Node questioned(NeedlePlacement needle) {
        Button correct = Parts.button("Correct the time", () -> model.openTimes(needle.key()));
        Button keep = Parts.button("Keep: forgotten needle", () ->
                model.desk().tap(new SessionAct.ForgottenNeedleKept(needle.key())));
        return message("reason", Icon.CLOCK, PanelWords.questioned(needle),
                "More than 60 minutes. Correct the time, or keep it as a forgotten needle.", correct, keep);
    }

    /// Gives the first answer that can be given the focus.
    void focusFirst() {
        firstAnswer(this).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstAnswer(Parent within) {
        return within.getChildrenUnmodifiable().stream().flatMap(node -> switch (node) {
            case ButtonBase button -> Stream.of(button);
            case Parent parent -> firstAnswer(parent).stream();
            default -> Stream.<Node>empty();
        }).findFirst();
    }

    private static Node message(String level, Icon icon, String title, String words, Button... buttons) {
        Label head = Parts.label(title, "strong");
        Label text = Parts.label(words);
        head.setWrapText(true);
        text.setWrapText(true);
        VBox said = new VBox(head, text);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(12, icon.node(20), said);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("rule-message", level);
        row.setAccessibleText(title + " " + words);
        for (Button button : buttons) {
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        return row;
    }
}
