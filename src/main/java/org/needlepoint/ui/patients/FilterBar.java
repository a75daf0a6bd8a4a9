package org.needlepoint.ui.patients;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;

/// The choice between recent, unfinished and all patients. While something is searched for, all are searched.
final class FilterBar {

    private final PatientsModel model;
    private final Segments<Filter> buttons = new Segments<>(List.of(Filter.values()), Filter::label, false);

    FilterBar(PatientsModel model) {
        this.model = model;
        buttons.getStyleClass().add("patient-filter");
        buttons.onChosen(chosen -> chosen.ifPresent(filter -> {
            model.choose(filter);
            mark();
        }));
        model.filterProperty().addListener((_, _, _) -> mark());
        model.queryProperty().addListener((_, _, _) -> mark());
        model.overviewProperty().subscribe(overview -> count(overview.unfinished().size()));
        mark();
    }

    Node node() {
        return buttons;
    }

    private void mark() {
        buttons.show(Optional.of(model.queryProperty().get().isBlank() ? model.filterProperty().get() : Filter.ALL));
    }

    private void count(int unfinished) {
        ToggleButton button = buttons.button(Filter.UNFINISHED);
        Label number = Parts.label(unfinished == PatientsModel.LIMIT ? unfinished + "+"
                : Integer.toString(unfinished), "strong");
        HBox face = new HBox(6, new Label(Filter.UNFINISHED.label()), number);
        face.setAlignment(Pos.CENTER);
        number.setVisible(unfinished > 0);
        number.setManaged(unfinished > 0);
        button.setText("");
        button.setGraphic(face);
        button.setAccessibleText(Filter.UNFINISHED.label() + ", " + number.getText());
    }
}
