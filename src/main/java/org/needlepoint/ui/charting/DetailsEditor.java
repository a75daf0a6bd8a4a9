package org.needlepoint.ui.charting;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Keeping;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.FocusInView;

/// "More" in the editor: depth, angle, direction, technique, grip, sensation, tenderness, note and times.
///
/// What is not entered stays empty; a second tap on a chosen value takes it back.
final class DetailsEditor extends VBox {

    private final ChartingModel model;
    private final int key;
    private final TextField depth = number("Depth in mm");
    private final TextField angle = number("Angle in degrees, 0 to 90");
    private final Label problem = Parts.label("", "field-problem");
    private final ComboBox<Optional<Direction>> direction = new ComboBox<>();
    private final Segments<Technique> technique = new Segments<>(List.of(Technique.values()), Technique::label, true);
    private final Segments<Grip> grip = new Segments<>(List.of(Grip.values()), Grip::label, true);
    private final Segments<Sensation> sensation = new Segments<>(List.of(Sensation.values()), Sensation::label, true);
    private final Segments<Integer> tenderness = new Segments<>(IntStream.rangeClosed(0, 3).boxed().toList(),
            value -> Integer.toString(value), true);
    private final TextArea note = Parts.lines();
    private final TimesEditor times;
    private final ToggleButton toggle = new ToggleButton();
    private final VBox fields;
    private NeedlePlacement shown;
    private boolean showing;

    DetailsEditor(ChartingModel model, int key, ZoneId zone) {
        this.model = model;
        this.key = key;
        this.times = new TimesEditor(model, key, zone);
        getStyleClass().add("details-editor");
        wire();
        problem.setWrapText(true);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.setAccessibleText("Note on this needle");
        HBox numbers = new HBox(8, NeedleEditor.field("Depth, mm", depth), NeedleEditor.field("Angle, degrees", angle),
                NeedleEditor.field("Direction", direction));
        fields = new VBox(numbers, problem, NeedleEditor.field("Technique", technique),
                NeedleEditor.field("Grip", grip), NeedleEditor.field("Sensation", sensation),
                NeedleEditor.field("Tenderness, 0 to 3", tenderness), NeedleEditor.field("Note", note), times);
        present(false);
        getChildren().addAll(toggle(), fields);
    }

    private static TextField number(String name) {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        return field;
    }

    private void wire() {
        technique.onChosen(value -> detail(before -> before.withTechnique(value)));
        grip.onChosen(value -> detail(before -> before.withGrip(value)));
        sensation.onChosen(value -> detail(before -> before.withSensation(value)));
        tenderness.onChosen(value -> detail(before -> before.withTenderness(
                value.map(OptionalInt::of).orElse(OptionalInt.empty()))));
        direction.getItems().add(Optional.empty());
        List.of(Direction.values()).forEach(value -> direction.getItems().add(Optional.of(value)));
        direction.setConverter(new Words<>(value -> value.map(Direction::label).orElse("Not recorded")));
        direction.setMaxWidth(Double.MAX_VALUE);
        direction.setOnAction(_ -> {
            Optional<Direction> value = direction.getValue();
            if (!showing && value != null) {
                detail(before -> before.withDirection(value));
            }
        });
        commitOnLeaving(depth, NeedleDetails::withDepthMm, "Depth",
                "Enter 1 to the needle's length, or leave it empty.");
        commitOnLeaving(angle, NeedleDetails::withAngleDeg, "Angle", "Enter 0 to 90, or leave it empty.");
        Keeping.words(note, () -> {
            if (!showing) {
                detail(before -> before.withNote(note.getText().strip()));
            }
        });
    }

    private void commitOnLeaving(TextField field, BiFunction<NeedleDetails, OptionalInt, NeedleDetails> change,
            String name, String remedy) {
        Runnable commit = () -> {
            String typed = field.getText().strip();
            Optional<Integer> value = Numbers.whole(typed);
            if (!typed.isEmpty() && value.isEmpty()) {
                tell(name + " is a whole number, not \"" + typed + "\". " + remedy);
                return;
            }
            detail(before -> change.apply(before, value.map(OptionalInt::of).orElse(OptionalInt.empty())));
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !showing) {
                commit.run();
            }
        });
    }

    private void detail(UnaryOperator<NeedleDetails> change) {
        try {
            model.detail(key, change);
            String refused = model.desk().refusedProperty().get().map(finding -> finding.sentence()).orElse("");
            tell(refused);
            model.desk().dismissRefusal();
        } catch (IllegalArgumentException outOfRange) {
            tell(outOfRange.getMessage());
        }
    }

    private void tell(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            FocusInView.reveal(problem);
        }
    }

    private ToggleButton toggle() {
        Label list = Parts.label("Depth, angle, technique, grip, sensation, tenderness, times", "caption");
        list.setWrapText(true);
        HBox.setHgrow(list, Priority.ALWAYS);
        Label more = Parts.label("More", "strong");
        more.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(16, more, list, Icon.DOWN.node(18));
        face.setAlignment(Pos.CENTER_LEFT);
        toggle.setGraphic(face);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.getStyleClass().add("more");
        toggle.setId("editor-more");
        toggle.setAccessibleText("More: depth, angle, technique, grip, sensation, tenderness, note, times");
        toggle.selectedProperty().addListener((_, _, open) -> present(open));
        return toggle;
    }

    /// Opens the fields at the times.
    void openTimes() {
        toggle.setSelected(true);
        times.focus();
    }

    private void present(boolean open) {
        fields.setVisible(open);
        fields.setManaged(open);
        tell("");
    }

    /// Shows what is recorded; a field that is being typed in is left alone.
    void show(NeedlePlacement needle) {
        showing = true;
        boolean changed = shown == null || !shown.details().equals(needle.details());
        shown = needle;
        NeedleDetails recorded = needle.details();
        if (changed) {
            depth.setText(text(recorded.depthMm()));
            angle.setText(text(recorded.angleDeg()));
            note.setText(recorded.note());
        }
        direction.setValue(recorded.direction());
        technique.show(recorded.technique());
        grip.show(recorded.grip());
        sensation.show(recorded.sensation());
        tenderness.show(recorded.tenderness().isPresent() ? Optional.of(recorded.tenderness().getAsInt())
                : Optional.empty());
        times.show(needle);
        showing = false;
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("Chosen, not typed");
        }
    }
}
