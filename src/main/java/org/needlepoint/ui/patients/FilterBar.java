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

/// The choice between recent, due, unfinished and all patients. While something is searched for, all are searched.
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
        model.overviewProperty().subscribe(overview -> {
            count(Filter.UNFINISHED, overview.unfinished().size());
            count(Filter.DUE, overview.dueToday().size());
        });
        mark();
    }

    Node node() {
        return buttons;
    }

    private void mark() {
        buttons.show(Optional.of(model.queryProperty().get().isBlank() ? model.filterProperty().get() : Filter.ALL));
    }

    private void count(Filter filter, int patients) {
        ToggleButton button = buttons.button(filter);
        Label number = Parts.label(patients == PatientsModel.LIMIT ? patients + "+" : Integer.toString(patients),
                "strong");
        HBox face = new HBox(6, new Label(filter.label()), number);
        face.setAlignment(Pos.CENTER);
        number.setVisible(patients > 0);
        number.setManaged(patients > 0);
        button.setText("");
        button.setGraphic(face);
        button.setAccessibleText(filter.label() + ", " + number.getText());
    }
}
