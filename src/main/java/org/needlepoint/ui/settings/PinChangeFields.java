package org.needlepoint.ui.settings;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.clinic.ClinicFields;
import org.needlepoint.ui.common.clinic.PinEntry;
import org.needlepoint.ui.common.clinic.PinFields;
import org.needlepoint.ui.common.pin.ForgottenPin;
import org.needlepoint.ui.common.state.LabelledField;

/// The fields of a change of PIN.
final class PinChangeFields extends VBox {

    /// @param change what is done with the PIN of the practitioner
    PinChangeFields(PinChange model, Runnable change, ZoneId zone) {
        super(12);
        PasswordField present = new PasswordField();
        present.setId("pin-PRESENT");
        present.textProperty().bindBidirectional(model.presentProperty());
        LabelledField now = new LabelledField("Present PIN", present);
        model.problemProperty().subscribe(now::tellProblem);
        PinFields fresh = new PinFields(model.fresh());
        GridPane grid = ClinicFields.grid();
        grid.add(now, 0, 0);
        Button forgotten = Parts.button(ForgottenPin.LINK, () -> { });
        Label told = Parts.label(ForgottenPin.ANSWER, "muted");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setVisible(false);
        told.managedProperty().bind(told.visibleProperty());
        forgotten.getStyleClass().add("quiet");
        forgotten.setOnAction(_ -> told.setVisible(!told.isVisible()));
        grid.add(fresh.field(PinEntry.Field.PIN), 0, 1);
        grid.add(fresh.field(PinEntry.Field.AGAIN), 1, 1);
        Button button = Parts.button("Change PIN", change);
        button.setId("change-pin");
        Label done = Parts.label("", "ok-text");
        done.setMinHeight(44);
        model.changedProperty().subscribe(at -> {
            done.setText(at.map(moment -> "PIN changed " + Times.clock(moment, zone)).orElse(""));
            done.setGraphic(at.isPresent() ? Icon.CHECK.node(18) : null);
        });
        getChildren().addAll(grid, new HBox(12, button, forgotten, done), told);
    }
}
