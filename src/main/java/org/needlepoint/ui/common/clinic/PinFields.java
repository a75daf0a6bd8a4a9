package org.needlepoint.ui.common.clinic;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.control.PasswordField;
import org.needlepoint.ui.common.state.LabelledField;

/// The two fields of a new PIN: what is typed is shown as dots.
public final class PinFields {

    private final PinEntry entry;
    private final Map<PinEntry.Field, PasswordField> inputs = new EnumMap<>(PinEntry.Field.class);

    public PinFields(PinEntry entry) {
        this.entry = entry;
    }

    /// A field under its name.
    public LabelledField field(PinEntry.Field field) {
        PasswordField input = new PasswordField();
        input.setId("pin-" + field.name());
        input.textProperty().bindBidirectional(entry.text(field));
        input.setOnAction(_ -> input.requestFocusTraversal(TraversalDirection.NEXT));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && entry.begun()) {
                entry.check(field);
            }
        });
        inputs.put(field, input);
        LabelledField labelled = new LabelledField(field.label(), input);
        entry.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    /// Brings the keyboard to a field.
    public void focus(PinEntry.Field field) {
        inputs.get(field).requestFocus();
    }
}
