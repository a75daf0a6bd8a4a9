package org.needlepoint.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.PrintOrder;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.state.MessageBar;

/// What is chosen before printing, what is to know about the chart, and what can be done with it.
final class PrintPanel extends VBox {

    private static final double WIDTH = 384;
    private static final double LARGE_WIDTH = 440;
    private static final double LOW = 760;

    private final PrintModel model;
    private final Segments<Paper> papers = new Segments<>(List.of(Paper.LETTER, Paper.A4), Paper::label, false);
    private final Segments<Boolean> inks = new Segments<>(List.of(false, true),
            colour -> colour ? "Colour" : "Black and white", false);
    private final Label own = Parts.label("", "caption");
    private final Label copies = Parts.label("1", "copies");
    private final VBox facts = new VBox();
    private final VBox answer = new VBox();
    private final Button print;
    private final Button save;
    private final Button pictures;
    private final Button copy;

    /// What the buttons do that needs the window.
    record Ways(Runnable save, Runnable savePictures, Runnable copy, Runnable done) {
    }

    PrintPanel(PrintModel model, Ways ways) {
        this.model = model;
        this.print = Parts.nextStep("Print", model::print);
        this.save = button(Icon.SAVE, "Save", "save", ways.save());
        this.pictures = button(Icon.FILE, "Save as pictures", "save-pictures", ways.savePictures());
        this.copy = button(Icon.COPY, "Copy as text", "copy-text", ways.copy());
        getStyleClass().addAll("panel", "print-panel");
        TextScale.widen(this, WIDTH, LARGE_WIDTH);
        print.setId("print");
        Label title = Parts.label("Print", "title");
        VBox choices = new VBox(title, new PrinterField(model.printers()), field("Paper", own, wide(papers)),
                field("Ink", Parts.label("", "caption"), wide(inks)),
                field("Copies", Parts.label("", "caption"), stepper()));
        choices.getStyleClass().add("choices");
        facts.getStyleClass().add("facts");
        answer.getStyleClass().add("answer");
        ScrollPane scroll = new ScrollPane(new VBox(choices, facts));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "print-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, answer, actions(ways));
        heightProperty().subscribe(height -> {
            boolean low = height.doubleValue() < LOW;
            show(title, !low);
            choices.setSpacing(low ? 10 : 14);
        });
        listen();
    }

    private static Button button(Icon icon, String text, String id, Runnable run) {
        Button button = Parts.button(icon, text, "", run);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Node actions(Ways ways) {
        Button done = Parts.button("Done", ways.done());
        done.setId("done");
        done.setMaxWidth(Double.MAX_VALUE);
        GridPane small = new GridPane(8, 8);
        small.addRow(0, save, pictures);
        small.addRow(1, copy, done);
        for (Node node : small.getChildren()) {
            GridPane.setHgrow(node, Priority.ALWAYS);
            GridPane.setFillWidth(node, true);
            ((Region) node).setPrefWidth(WIDTH / 2);
        }
        VBox actions = new VBox(12, small, print);
        actions.getStyleClass().add("action-area");
        return actions;
    }

    private static <T> Segments<T> wide(Segments<T> segments) {
        segments.setMaxWidth(Double.MAX_VALUE);
        segments.getButtons().forEach(button -> button.setPrefWidth(WIDTH / 2));
        return segments;
    }

    private static Node field(String name, Label aside, Node input) {
        HBox head = new HBox(Parts.label(name, "field-name"), Parts.spring(), aside);
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(6, head, input);
    }

    private Node stepper() {
        Button less = Parts.iconButton(Icon.MINUS, "One copy less", () -> model.changeCopies(-1));
        Button more = Parts.iconButton(Icon.PLUS, "One copy more", () -> model.changeCopies(1));
        less.setId("copies-less");
        more.setId("copies-more");
        model.copiesProperty().subscribe(count -> {
            copies.setText(Integer.toString(count));
            copies.setAccessibleText(count == 1 ? "1 copy" : count + " copies");
            less.setDisable(count == 1);
            more.setDisable(count == PrintOrder.MOST_COPIES);
        });
        HBox stepper = new HBox(less, copies, more);
        stepper.getStyleClass().add("stepper");
        stepper.getChildren().forEach(node -> {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Region) node).setMaxWidth(Double.MAX_VALUE);
            ((Region) node).setPrefWidth(WIDTH / 3);
        });
        return stepper;
    }

    private void listen() {
        papers.onChosen(chosen -> chosen.ifPresent(model::choosePaper));
        inks.onChosen(chosen -> chosen.ifPresent(model::chooseColour));
        model.paperProperty().subscribe(paper -> papers.show(Optional.of(paper)));
        model.colourProperty().subscribe(colour -> inks.show(Optional.of(colour)));
        model.contentProperty().subscribe(content -> own.setText(content
                .map(found -> found.clinic().paper().label() + " is the clinic's own").orElse("")));
        model.madeProperty().subscribe(_ -> tellFacts());
        model.outgoing().trailProperty().subscribe(_ -> tellFacts());
        model.outgoing().answerProperty().subscribe(told -> {
            answer.getChildren().setAll(told.map(this::bar).stream().toList());
            // In the place of the facts, so that nothing has to scroll.
            show(facts, told.isEmpty());
            show(answer, told.isPresent());
        });
        model.madeProperty().subscribe(_ -> allow());
        model.outgoing().busyProperty().subscribe(_ -> allow());
        model.waitingProperty().subscribe(_ -> allow());
        model.printers().chosenProperty().subscribe(_ -> allow());
    }

    private void tellFacts() {
        facts.getChildren().setAll(model.madeProperty().get()
                .map(made -> Fact.of(made, model.outgoing().trailProperty().get())).orElse(List.of()).stream()
                .map(PrintPanel::row).toList());
    }

    private void allow() {
        boolean none = model.madeProperty().get().isEmpty() || model.waitingProperty().get();
        List.of(save, pictures).forEach(button -> button.setDisable(none || model.outgoing().busyProperty().get()));
        copy.setDisable(none);
        papers.setDisable(model.contentProperty().get().isEmpty());
        inks.setDisable(model.contentProperty().get().isEmpty());
        print.setDisable(!model.printable());
    }

    private static Node row(Fact fact) {
        Label words = Parts.label(fact.text(), "fact");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, (fact.heed() ? Icon.INFO : Icon.CHECK).node(18), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("fact-row", fact.heed() ? "heed" : "well");
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private Node bar(Answer told) {
        return told.good() ? new MessageBar(Icon.CHECK, "good", told.title(), told.sentence())
                : new MessageBar(Icon.WARN, "stop", told.title(), told.sentence(),
                        Parts.button("Try again", told.again().orElseThrow()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
