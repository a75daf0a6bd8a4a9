package org.needlepoint.ui.common.visit;

import atlantafx.base.controls.ModalPane;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.aftercare.Signature;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.Reasoned;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The green bar of a signed chart: who signed it and when, what was added since, "Amend" and "Print" (UX section 11).
public final class SignedBar extends VBox {

    private final Visit visit;
    private final VisitAround around;
    private final Label words = Parts.label("", "strong");
    private final VBox addenda = new VBox(8);
    private final TextField reason = new TextField();
    private final TextArea text = Parts.lines();
    private final Label problem = Parts.label("", "field-problem");
    private final ModalPane over;

    /// @param over lies over the screen
    public SignedBar(Visit visit, VisitAround around, ModalPane over) {
        this.visit = visit;
        this.over = over;
        this.around = around;
        getStyleClass().add("signed-bar");
        Button amend = Parts.button(Icon.PEN, "Amend", "", this::amend);
        amend.setId("amend");
        Button print = Parts.button(Icon.PRINT, "Print", "Ctrl P", () ->
                around.navigator().print(visit.session().id()));
        amend.setMinWidth(Region.USE_PREF_SIZE);
        print.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox row = new HBox(12, Icon.LOCK.node(20), words, Parts.spring(), amend, print);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, addenda);
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setId("addendum-text");
        text.setAccessibleText("Addendum");
        text.setPromptText("What is added or corrected");
        reason.setId("addendum-reason");
        reason.setAccessibleText("Reason for the addendum");
        reason.setPromptText("Why, such as: seen on the next day");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Shows the bar on a signed chart, nothing on another.
    public void show() {
        Optional<Signature> signature = visit.session().chart().seal().signature();
        setVisible(signature.isPresent());
        setManaged(signature.isPresent());
        signature.ifPresent(signed -> words.setText("Signed " + Times.day(LocalDate.ofInstant(signed.at(),
                visit.zone())) + " " + Times.clock(signed.at(), visit.zone()) + " by " + signed.name()
                + (signed.registration().isEmpty() ? "" : ", reg. " + signed.registration())));
        addenda.getChildren().clear();
        for (Addendum addendum : visit.session().chart().seal().addenda()) {
            addenda.getChildren().add(addendum(addendum));
        }
    }

    private Node addendum(Addendum addendum) {
        Label head = Parts.label("Addendum " + Times.day(LocalDate.ofInstant(addendum.at(), visit.zone()))
                + " " + Times.clock(addendum.at(), visit.zone()) + ", " + addendum.author() + ": "
                + addendum.reason(), "strong");
        Label said = Parts.label(addendum.text());
        head.setWrapText(true);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(2, head, said);
        box.getStyleClass().add("addendum");
        return box;
    }

    /// Opens the sheet for an addendum; what was typed stays in it until it is kept.
    private void amend() {
        problem.setText("");
        Button keep = Parts.button("Add to the chart", this::keep);
        keep.setId("addendum-keep");
        keep.getStyleClass().add("primary");
        Button back = Parts.button("Back", () -> over.hide(true));
        HBox buttons = new HBox(8, back, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(12, Parts.label("Addendum to a signed chart", "section"), text, reason, problem, buttons);
        box.getStyleClass().add("question");
        box.setMaxSize(520, Region.USE_PREF_SIZE);
        Parts.ask(over, box);
        text.requestFocus();
    }

    private void keep() {
        Optional<String> wrong = problem();
        problem.setText(wrong.orElse(""));
        if (wrong.isEmpty() && visit.desk().tap(new AfterAct.Amended(visit.practitioner().get().name(),
                reason.getText().strip(), text.getText().strip()))) {
            text.clear();
            reason.clear();
            over.hide(true);
            around.notices().tell("Added. The original stays as it is.");
        }
    }

    private Optional<String> problem() {
        if (text.getText().isBlank()) {
            return Optional.of("The addendum is empty. Write what is added or corrected.");
        }
        if (text.getText().length() > Addendum.TEXT_LIMIT) {
            return Optional.of("The addendum holds " + Addendum.TEXT_LIMIT + " characters, this one has "
                    + text.getText().length() + ". Shorten it, or add two.");
        }
        if (reason.getText().isBlank()) {
            return Optional.of("The reason is empty. Say why it is added now.");
        }
        return reason.getText().length() > Reasoned.REASON_LIMIT ? Optional.of("The reason holds "
                + Reasoned.REASON_LIMIT + " characters, this one has " + reason.getText().length() + ". Shorten it.")
                : Optional.empty();
    }
}
