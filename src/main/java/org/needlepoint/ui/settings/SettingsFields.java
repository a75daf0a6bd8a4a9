package org.needlepoint.ui.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.LabelledField;

/// The fields of the settings page, in two columns.
final class SettingsFields {

    private static final double GAP = 16;

    private final SettingsModel model;
    private final ObjectProperty<ColorScheme> scheme;
    private final Map<SettingsField, TextInputControl> inputs = new EnumMap<>(SettingsField.class);
    private final Segments<ColorScheme> theme = new Segments<>(List.of(ColorScheme.LIGHT, ColorScheme.DARK),
            value -> value == ColorScheme.LIGHT ? "Light" : "Dark", false);
    private final Node node;

    SettingsFields(SettingsModel model, ObjectProperty<ColorScheme> scheme, Path folder) {
        this.model = model;
        this.scheme = scheme;
        GridPane letterhead = grid();
        letterhead.add(field(SettingsField.CLINIC, new TextField()), 0, 0);
        letterhead.add(field(SettingsField.PHONE, new TextField()), 1, 0);
        letterhead.add(address(), 0, 1);
        letterhead.add(paper(), 1, 1);
        GridPane practitioner = grid();
        practitioner.add(field(SettingsField.PRACTITIONER, new TextField()), 0, 0);
        practitioner.add(field(SettingsField.REGISTRATION, new TextField()), 1, 0);
        GridPane workstation = grid();
        theme.onChosen(chosen -> chosen.ifPresent(scheme::set));
        workstation.add(new LabelledField("Theme", theme), 0, 0);
        node = new VBox(GAP, Parts.label("Letterhead", "section"), letterhead,
                spaced("Practitioner"), practitioner, spaced("This workstation"), workstation, folder(folder));
    }

    private static Node spaced(String title) {
        Node label = Parts.label(title, "section");
        VBox.setMargin(label, new Insets(GAP, 0, 0, 0));
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    private LabelledField field(SettingsField field, TextInputControl input) {
        input.textProperty().bindBidirectional(model.text(field));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.check(field);
            }
        });
        if (input instanceof TextField line) {
            line.setOnAction(_ -> line.requestFocusTraversal(TraversalDirection.NEXT));
        }
        input.setId(field.name());
        inputs.put(field, input);
        LabelledField labelled = new LabelledField(field.label(), input);
        model.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    private LabelledField address() {
        TextArea area = new TextArea();
        area.setPrefRowCount(ClinicProfile.ADDRESS_LINES);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Tab leaves the field, as it does everywhere else.
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        LabelledField labelled = field(SettingsField.ADDRESS, area);
        labelled.tellHint("At most " + ClinicProfile.ADDRESS_LINES + " lines");
        return labelled;
    }

    private LabelledField paper() {
        Segments<Paper> paper = new Segments<>(List.of(Paper.values()), Paper::label, false);
        paper.onChosen(chosen -> chosen.ifPresent(model.paperProperty()::set));
        model.paperProperty().subscribe(chosen -> paper.show(Optional.of(chosen)));
        LabelledField labelled = new LabelledField("Paper", paper);
        labelled.tellHint("Charts are laid out for it; another can be chosen when printing");
        return labelled;
    }

    private static LabelledField folder(Path folder) {
        TextField path = new TextField(folder.toString());
        path.setEditable(false);
        path.setId("folder");
        path.setMaxWidth(Double.MAX_VALUE);
        LabelledField labelled = new LabelledField("Patients and sessions are kept in", path);
        Button copy = Parts.button(Icon.COPY, "Copy", "", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(folder.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setAccessibleText("Copy the folder");
        copy.setMinWidth(HBox.USE_PREF_SIZE);
        labelled.beside(copy);
        return labelled;
    }

    /// Follows the theme, which the app bar changes too, until the screen is left.
    Subscription follow() {
        return scheme.subscribe(now -> theme.show(Optional.of(now)));
    }

    void focus(SettingsField field) {
        inputs.get(field).requestFocus();
    }

    Node node() {
        return node;
    }
}
