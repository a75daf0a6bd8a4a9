package org.needlepoint.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.print.Printer;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Parts;

/// Which printer: every one is offered; where there is none, why, and what to do.
final class PrinterField extends VBox {

    private final PrinterChoice printers;
    private final ComboBox<Printer> box = new ComboBox<>();
    private final Label words = Parts.label("", "muted");
    private final Button look = Parts.button("Look again", this::lookAgain);
    private final HBox trouble = new HBox(12, words, look);
    private boolean filling;

    PrinterField(PrinterChoice printers) {
        super(6);
        this.printers = printers;
        Label name = Parts.label("Printer", "field-name");
        name.setLabelFor(box);
        box.setId("printer");
        box.setAccessibleText("Printer");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText("Choose a printer");
        box.setCellFactory(_ -> new PrinterCell());
        box.setButtonCell(new PrinterCell());
        box.setVisibleRowCount(8);
        look.setId("look-again");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        look.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        trouble.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, box, trouble);
        box.valueProperty().subscribe(chosen -> {
            if (!filling) {
                printers.chosenProperty().set(Optional.ofNullable(chosen));
            }
        });
        printers.foundProperty().subscribe(_ -> show());
        printers.failureProperty().subscribe(_ -> show());
        printers.chosenProperty().subscribe(_ -> show());
    }

    private void lookAgain() {
        printers.chosenProperty().set(Optional.empty());
        printers.look();
    }

    private void show() {
        Optional<List<Printer>> found = printers.foundProperty().get();
        Optional<Failure> failure = printers.failureProperty().get();
        Optional<Printer> chosen = printers.chosenProperty().get();
        boolean none = failure.isPresent() || found.filter(List::isEmpty).isPresent();
        filling = true;
        box.getItems().setAll(found.orElse(List.of()));
        box.setValue(chosen.orElse(null));
        filling = false;
        box.setDisable(box.getItems().isEmpty());
        box.setPromptText(none ? "No printer" : found.isEmpty() ? "Looking for printers" : "Choose a printer");
        String told = none ? failure.map(Failure::withCode).orElse("No printer is installed on this workstation. Add "
                + "one in the system's settings, or save the chart.")
                : chosen.filter(printer -> !printer.accepting()).isPresent()
                        ? "It takes no jobs now. Switch it on, or choose another." : "";
        words.setText(told);
        trouble.setVisible(!told.isEmpty());
        trouble.setManaged(!told.isEmpty());
    }

    /// A printer by its name, with what stands against it.
    private static final class PrinterCell extends ListCell<Printer> {

        @Override
        protected void updateItem(Printer printer, boolean empty) {
            super.updateItem(printer, empty);
            if (empty || printer == null) {
                setText("");
            } else {
                setText(printer.accepting() ? printer.name() : printer.name() + " (takes no jobs)");
            }
        }
    }
}
