package org.needlepoint.ui.common.clinic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.LabelledField;

/// The fields of the clinic and of its practitioner, in two columns: the same at the first start and in Settings.
public final class ClinicFields {

    /// Between fields, in px.
    public static final double GAP = 16;

    private final ClinicEntry entry;
    private final Map<ClinicField, Node> inputs = new EnumMap<>(ClinicField.class);
    private final Node letterhead;
    private final Node practitioner;

    public ClinicFields(ClinicEntry entry, AskPicture ask, Background background) {
        this.entry = entry;
        GridPane clinic = grid();
        clinic.add(field(ClinicField.CLINIC, new TextField()), 0, 0);
        clinic.add(field(ClinicField.PHONE, new TextField()), 1, 0);
        clinic.add(lines(ClinicField.ADDRESS, ClinicProfile.ADDRESS_LINES,
                "At most " + ClinicProfile.ADDRESS_LINES + " lines"), 0, 1);
        clinic.add(lines(ClinicField.ROOMS, ClinicProfile.ADDRESS_LINES, "A line each, at most "
                + ClinicProfile.ROOMS), 1, 1);
        clinic.add(paper(), 0, 2);
        clinic.add(new LogoField(entry, ask, background), 1, 2);
        letterhead = clinic;
        GridPane person = grid();
        person.add(field(ClinicField.PRACTITIONER, new TextField()), 0, 0);
        person.add(field(ClinicField.REGISTRATION, new TextField()), 1, 0);
        person.add(choice(ClinicField.REGISTER, new Segments<>(List.of(Register.values()), Register::label, false),
                entry.registerProperty(), "As the college lists you"), 0, 1);
        person.add(choice(ClinicField.AUTHORIZED, new Segments<>(List.of(true, false), yes -> yes ? "Yes" : "No",
                false), entry.authorizedProperty(), "The college's authorization for needles; without it, and on the "
                + "provisional register, a chart cannot be signed"), 1, 1);
        practitioner = person;
    }

    /// Two columns of the same width.
    public static GridPane grid() {
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    /// The title of a group, with air above.
    public static Node title(String title) {
        Node label = Parts.label(title, "section");
        VBox.setMargin(label, new Insets(GAP, 0, 0, 0));
        return label;
    }

    private LabelledField field(ClinicField field, TextInputControl input) {
        input.textProperty().bindBidirectional(entry.text(field));
        if (input instanceof TextField line) {
            line.setOnAction(_ -> line.requestFocusTraversal(TraversalDirection.NEXT));
        }
        return labelled(field, input);
    }

    private LabelledField labelled(ClinicField field, Control input) {
        input.setId(field.name());
        input.focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                entry.check(field);
            }
        });
        inputs.put(field, input);
        LabelledField labelled = new LabelledField(field.label(), input);
        entry.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    private LabelledField lines(ClinicField field, int rows, String hint) {
        TextArea area = Parts.lines();
        area.setPrefRowCount(rows);
        LabelledField labelled = field(field, area);
        labelled.tellHint(hint);
        return labelled;
    }

    private LabelledField paper() {
        Segments<Paper> paper = new Segments<>(List.of(Paper.values()), Paper::label, false);
        paper.onChosen(chosen -> chosen.ifPresent(entry.paperProperty()::set));
        entry.paperProperty().subscribe(chosen -> paper.show(Optional.of(chosen)));
        LabelledField labelled = new LabelledField("Paper", paper);
        labelled.tellHint("Charts are laid out for it; another can be chosen when printing");
        return labelled;
    }

    private <T> LabelledField choice(ClinicField field, Segments<T> segments, ObjectProperty<Optional<T>> value,
            String hint) {
        segments.onChosen(value::set);
        value.subscribe(segments::show);
        LabelledField labelled = labelled(field, segments);
        labelled.tellHint(hint);
        return labelled;
    }

    /// Brings the keyboard to a field.
    public void focus(ClinicField field) {
        Node input = inputs.get(field);
        if (input instanceof Segments<?> segments) {
            segments.getButtons().getFirst().requestFocus();
        } else {
            input.requestFocus();
        }
    }

    /// The letterhead, rooms and paper.
    public Node letterhead() {
        return letterhead;
    }

    /// The practitioner.
    public Node practitioner() {
        return practitioner;
    }
}
