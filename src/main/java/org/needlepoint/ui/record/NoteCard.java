package org.needlepoint.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.LabelledField;

/// The note that carries over, below the history: read, written in its place, and the earlier ones behind a button.
final class NoteCard extends VBox {

    private static final int ROWS = 4;
    private static final double EARLIER_WIDTH = 480;
    private static final double EARLIER_HEIGHT = 320;

    private final NoteModel model;
    private final Clock clock;

    NoteCard(NoteModel model, Clock clock) {
        super(4);
        this.model = model;
        this.clock = clock;
        getStyleClass().addAll("card", "note-card");
        setMinHeight(Region.USE_PREF_SIZE);
        model.notesProperty().subscribe(_ -> show());
        model.writingProperty().addListener((_, _, _) -> show());
    }

    private void show() {
        getChildren().setAll(model.writingProperty().get() ? writing() : reading());
    }

    private Node[] reading() {
        HBox head = new HBox(8, Parts.label("Notes that carry over", "strong"), Parts.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        model.current().ifPresent(note -> head.getChildren().add(Parts.label(signed(note), "caption")));
        int earlier = model.earlier().size();
        if (earlier > 0) {
            Button more = Parts.button(earlier + " earlier", () -> { });
            more.setOnAction(_ -> openEarlier(more));
            more.getStyleClass().add("quiet");
            head.getChildren().add(more);
        }
        Button write = Parts.iconButton(Icon.PEN, model.current().isPresent() ? "Change the note" : "Write a note",
                model::begin);
        write.getStyleClass().add("quiet");
        head.getChildren().add(write);
        Label text = model.current().map(note -> Parts.label(note.text(), "fact"))
                .orElseGet(() -> Parts.label("None", "muted"));
        text.setWrapText(true);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "note-scroll");
        return new Node[] {head, scroll};
    }

    /// "Priya Nair, 25 Aug".
    private String signed(CarriedNote note) {
        String day = Times.dayNear(LocalDate.ofInstant(note.written(), clock.getZone()), LocalDate.now(clock));
        return note.author().isEmpty() ? day : note.author() + ", " + day;
    }

    private Node[] writing() {
        TextArea area = Parts.lines();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.textProperty().bindBidirectional(model.textProperty());
        LabelledField field = new LabelledField("Note that carries over", area);
        field.tellHint(String.format(Locale.ENGLISH, "At most %,d characters. The note before stays readable.",
                CarriedNote.LIMIT));
        model.problemProperty().subscribe(field::tellProblem);
        Button save = Parts.button(Icon.CHECK, "Save note", "Ctrl Enter", model::save);
        save.getStyleClass().add("primary");
        HBox buttons = new HBox(8, Parts.button("Cancel", model::cancel), save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        area.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                area.requestFocus();
                area.end();
            }
        });
        return new Node[] {field, buttons};
    }

    private void openEarlier(Node at) {
        VBox notes = new VBox(12);
        notes.getStyleClass().add("pop-content");
        for (CarriedNote note : model.earlier()) {
            Label text = Parts.label(note.text(), "fact");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            notes.getChildren().add(new VBox(2, Parts.label(signed(note), "caption"), text));
        }
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(EARLIER_WIDTH);
        scroll.setMaxHeight(EARLIER_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        PopOver pop = new PopOver(scroll);
        pop.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.show(at);
    }
}
