package org.needlepoint.ui.patientform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.LabelledField;

/// The fields of the form, in two columns.
final class Fields {

    private static final double GAP = 16;

    private final PatientFormModel model;
    private final Clock clock;
    private final Map<FormField, TextField> inputs;

    /// @param inputs filled with the input of each field
    Fields(PatientFormModel model, Clock clock, Map<FormField, TextField> inputs) {
        this.model = model;
        this.clock = clock;
        this.inputs = inputs;
    }

    Node node() {
        GridPane person = grid();
        person.add(field(FormField.FIRST_NAME, ""), 0, 0);
        person.add(field(FormField.LAST_NAME, ""), 1, 0);
        person.add(birth(), 0, 1);
        person.add(sex(), 1, 1);
        person.add(field(FormField.HEALTH_NUMBER, ""), 0, 2);
        person.add(field(FormField.PHONE, ""), 1, 2);
        GridPane contact = grid();
        contact.add(field(FormField.DOCTOR, "The family doctor"), 0, 0);
        contact.add(field(FormField.CONTACT, "Whom to call, and the number"), 1, 0);
        VBox fields = new VBox(GAP, Parts.label("Person", "section"), person,
                Parts.label("Contacts", "section"), contact, new AlertFields(model).node(),
                new ProfileFields(model, this).node());
        VBox.setMargin(fields.getChildren().get(2), new Insets(GAP, 0, 0, 0));
        return fields;
    }

    /// Two columns.
    static GridPane grid() {
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    /// A text field under its name.
    LabelledField field(FormField field, String hint) {
        LabelledField labelled = new LabelledField(field.label(), input(field));
        labelled.tellHint(hint);
        model.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    /// A text field that stands below others of the same name.
    LabelledField bare(FormField field, String prompt) {
        TextField input = input(field);
        input.setPromptText(prompt);
        LabelledField labelled = LabelledField.bare(field.label(), input);
        model.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    private TextField input(FormField field) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(model.text(field));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.leave(field);
            }
        });
        input.setOnAction(_ -> input.requestFocusTraversal(TraversalDirection.NEXT));
        input.setId(field.key());
        inputs.put(field, input);
        return input;
    }

    private LabelledField birth() {
        LabelledField labelled = field(FormField.BIRTH_DATE, "");
        inputs.get(FormField.BIRTH_DATE).setPromptText("14 Mar 1985");
        model.birthProperty().subscribe(typed -> labelled.tellHint(
                BirthHint.of(typed, LocalDate.now(clock)),
                typed instanceof TypedDate.Read read && read.other().isPresent()));
        return labelled;
    }

    private LabelledField sex() {
        Segments<Sex> sex = new Segments<>(List.of(Sex.values()), Sex::label, false);
        sex.onChosen(chosen -> chosen.ifPresent(model.sexProperty()::set));
        model.sexProperty().subscribe(chosen -> sex.show(Optional.of(chosen)));
        return new LabelledField("Sex", sex);
    }
}
