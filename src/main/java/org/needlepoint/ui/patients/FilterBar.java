package org.needlepoint.ui.patients;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.needlepoint.ui.common.Parts;

/// The choice between recent, unfinished and all patients. While something is searched for, all are searched.
final class FilterBar {

    private final PatientsModel model;
    private final SegmentedButton buttons = new SegmentedButton();

    FilterBar(PatientsModel model) {
        this.model = model;
        for (Filter filter : Filter.values()) {
            ToggleButton button = new ToggleButton(filter.label());
            button.setUserData(filter);
            button.setOnAction(_ -> choose(filter));
            buttons.getButtons().add(button);
        }
        buttons.getStyleClass().add("patient-filter");
        model.filterProperty().addListener((_, _, _) -> mark());
        model.queryProperty().addListener((_, _, _) -> mark());
        model.overviewProperty().subscribe(overview -> count(overview.unfinished().size()));
        mark();
    }

    Node node() {
        return buttons;
    }

    private void choose(Filter filter) {
        model.choose(filter);
        mark();
    }

    private void mark() {
        Filter marked = model.queryProperty().get().isBlank() ? model.filterProperty().get() : Filter.ALL;
        buttons.getButtons().forEach(button -> button.setSelected(button.getUserData() == marked));
    }

    private void count(int unfinished) {
        ToggleButton button = buttons.getButtons().get(Filter.UNFINISHED.ordinal());
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
