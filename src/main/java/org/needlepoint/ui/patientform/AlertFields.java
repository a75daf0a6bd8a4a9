package org.needlepoint.ui.patientform;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.Fold;

/// The alerts of the form: level, a few words, since when.
final class AlertFields {

    private static final double LEVELS = 288;

    private final PatientFormModel model;
    private final Fold fold;

    AlertFields(PatientFormModel model) {
        this.model = model;
        ProfileModel profile = model.profile();
        fold = new Fold("Alerts", new VBox(8,
                Parts.label("Chips in the banner of every session, the strongest first.", "caption"),
                new LineList<>(profile.alerts(), "Add an alert", profile::addAlert, this::row)));
        profile.alerts().addListener((ListChangeListener<AlertLine>) _ -> tell());
        model.beforeProperty().addListener((_, _, _) -> fold.show(!profile.alerts().isEmpty()));
        tell();
    }

    Node node() {
        return fold;
    }

    private void tell() {
        int count = model.profile().alerts().size();
        fold.tell(count == 0 ? "None" : Integer.toString(count));
    }

    private HBox row(AlertLine line) {
        Segments<Level> level = new Segments<>(List.of(Level.values()), Level::label, false);
        for (Level value : Level.values()) {
            level.button(value).setGraphic(Parts.icon(value).node(16));
        }
        level.setMinWidth(LEVELS);
        level.setMaxWidth(LEVELS);
        level.onChosen(chosen -> chosen.ifPresent(line.levelProperty()::set));
        line.levelProperty().subscribe(chosen -> level.show(Optional.of(chosen)));
        TextField text = new TextField();
        text.setPromptText("Blood thinner");
        text.setAccessibleText("Alert");
        text.textProperty().bindBidirectional(line.textProperty());
        text.textProperty().addListener((_, _, _) -> model.lineTyped());
        HBox.setHgrow(text, Priority.ALWAYS);
        line.begins(text);
        Region since = Parts.label("since " + Times.day(line.since()), "caption");
        since.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, level, text, since);
        row.getStyleClass().addAll("labelled-field", "alert-line");
        return row;
    }
}
