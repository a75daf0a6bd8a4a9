package org.needlepoint.ui.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.NeedleDrawing;

/// The count differs: what to do, the drawing with the places to look at, and where else was looked (picture 06b).
final class DiffersPane extends VBox {

    /// Where a needle falls (UX picture 06b).
    private static final List<String> PLACES = List.of("Couch", "Pillow and towel", "Floor", "Clothing",
            "Tray and gloves");

    private static final PseudoClass AGREE = PseudoClass.getPseudoClass("agree");

    private final CountModel model;
    private final Label headline = Parts.label("", "differs-headline");
    private final Label advice = Parts.label("", "differs-advice");
    private final HBox head = new HBox(16);
    private final Label wentIn = Parts.label("", "differs-number");
    private final Label counted = Parts.label("", "differs-number", "bad-text");
    private final NeedleDrawing drawing;
    private final Label placing = Parts.label("", "placing-hint");
    private final List<ToggleButton> chips;
    private final IncidentPane incident;
    private List<NeedlePlacement> drawn = List.of();

    DiffersPane(CountModel model, Drawings drawings) {
        super(12);
        this.model = model;
        getStyleClass().add("differs-pane");
        this.drawing = new NeedleDrawing(drawings, "Drawings with the places to look at ringed; the list names them");
        drawing.onSkin(model::tapSkin);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        placing.setWrapText(true);
        this.chips = PLACES.stream().map(this::chip).toList();
        this.incident = new IncidentPane(model);
        Label title = Parts.label("Then looked at", "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane places = new FlowPane(8, 8);
        places.getChildren().add(title);
        places.getChildren().addAll(chips);
        places.setRowValignment(VPos.CENTER);
        buildHead();
        getChildren().addAll(head, placing, drawing, incident, places);
    }

    private void buildHead() {
        headline.setWrapText(true);
        advice.setWrapText(true);
        headline.setId("differs-headline");
        VBox words = new VBox(2, headline, advice);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox numbers = new HBox(24, number(wentIn, "went in"), number(counted, "counted"));
        numbers.getStyleClass().add("differs-numbers");
        numbers.setAlignment(Pos.CENTER);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        head.setId("differs-head");
        head.getChildren().addAll(Icon.STOP.node(40), words, numbers);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(96);
        head.getStyleClass().add("differs-head");
    }

    /// The stop is for a count that differs: once the numbers agree, what is left to say is a note.
    private void showLevel() {
        boolean agree = model.lacking() == 0;
        Icon icon = !agree ? Icon.STOP : model.settled() ? Icon.CHECK : Icon.INFO;
        head.getChildren().set(0, icon.node(40));
        head.pseudoClassStateChanged(AGREE, agree);
        head.setAccessibleText(headline.getText() + " " + advice.getText());
        counted.pseudoClassStateChanged(AGREE, agree);
    }

    private static VBox number(Label number, String word) {
        VBox box = new VBox(number, Parts.label(word));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private ToggleButton chip(String place) {
        ToggleButton chip = new ToggleButton(place);
        chip.getStyleClass().add("care-chip");
        chip.setMnemonicParsing(false);
        chip.setOnAction(_ -> model.searched(place, chip.isSelected()));
        return chip;
    }

    void show() {
        int went = model.chart().wentInThisRound().size();
        int came = model.round().tally().map(Tally::cameOut).orElse(0);
        headline.setText(DiffersWords.headline(model));
        advice.setText(DiffersWords.advice(model));
        wentIn.setText(Integer.toString(went));
        counted.setText(Integer.toString(came));
        showLevel();
        for (ToggleButton chip : chips) {
            boolean looked = model.round().searched().contains(chip.getText());
            chip.setSelected(looked);
            chip.setGraphic(looked ? Icon.CHECK.node(16) : null);
        }
        Optional<String> hint = model.hintProperty().get();
        placing.setText(model.placing() ? hint.map(text -> text + " ").orElse("")
                + "Tap on the drawing where it went in. Esc ends this." : "");
        placing.setManaged(model.placing());
        placing.setVisible(model.placing());
        incident.show();
        drawn = model.needles();
        List<NeedlePlacement> ringed = ringed();
        drawing.show(drawn.stream().map(needle -> Mark.of(needle.location().spot(),
                Integer.toString(needle.number()), shape(needle, ringed))).toList());
    }

    private static MarkShape shape(NeedlePlacement needle, List<NeedlePlacement> ringed) {
        if (needle.neverPlaced()) {
            return MarkShape.NEVER_PLACED;
        }
        if (needle.missing() || ringed.contains(needle)) {
            return MarkShape.LOOK;
        }
        return needle.fate().isPresent() || needle.out().isPresent() ? MarkShape.OUT
                : needle.in().isPresent() ? MarkShape.COMING_OUT : MarkShape.MARKED;
    }

    /// The places to look at first: of the needles that are not answered for, those the hair hides; where it hides
    /// none, all of them.
    private List<NeedlePlacement> ringed() {
        List<NeedlePlacement> asked = drawn.stream().filter(needle -> needle.fate().isEmpty()).toList();
        List<NeedlePlacement> hidden = asked.stream().filter(needle -> !model.order().words(needle).isEmpty())
                .collect(Collectors.toList());
        return hidden.isEmpty() ? asked : hidden;
    }

    NeedleDrawing drawing() {
        return drawing;
    }

    /// Writes down what was typed about the incident.
    void keep() {
        incident.keep();
    }
}
