package org.needlepoint.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.ui.common.Background;

/// The note that carries over, while it is read or written. Nothing typed is lost by a refusal or a failure.
final class NoteModel {

    private final Background background;
    private final Function<String, CarriedNote> writer;
    private final ReadOnlyObjectWrapper<List<CarriedNote>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private boolean busy;

    /// @param writer writes a text as a note; called off the JavaFX thread
    NoteModel(Background background, Function<String, CarriedNote> writer) {
        this.background = background;
        this.writer = writer;
    }

    /// Shows what was read, newest first.
    void show(List<CarriedNote> read) {
        notes.set(List.copyOf(read));
    }

    /// Begins to write: the note as it stands, to be changed.
    void begin() {
        text.set(current().map(CarriedNote::text).orElse(""));
        problem.set(Optional.empty());
        writing.set(true);
    }

    /// Lets what was typed go.
    void cancel() {
        writing.set(false);
    }

    /// Saves as a new note; the one before stays among the earlier ones.
    void save() {
        if (busy) {
            return;
        }
        problem.set(CarriedNote.problems(text.get()).stream().findFirst().map(FieldProblem::sentence));
        if (problem.get().isPresent()) {
            return;
        }
        if (!changed()) {
            cancel();
            return;
        }
        busy = true;
        String typed = text.get();
        background.write(() -> writer.apply(typed), note -> {
            busy = false;
            notes.set(Stream.concat(Stream.of(note), notes.get().stream()).toList());
            writing.set(false);
        }, failure -> {
            busy = false;
            problem.set(Optional.of(failure.withCode() + " Nothing typed is lost."));
        });
    }

    /// Whether leaving would lose something.
    boolean changed() {
        return writing.get() && !text.get().strip().equals(current().map(CarriedNote::text).orElse(""));
    }

    /// The note that holds now.
    Optional<CarriedNote> current() {
        return notes.get().stream().findFirst().filter(note -> !note.text().isEmpty());
    }

    /// Those before it, newest first.
    List<CarriedNote> earlier() {
        return notes.get().stream().skip(1).filter(note -> !note.text().isEmpty()).toList();
    }

    ReadOnlyObjectProperty<List<CarriedNote>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    StringProperty textProperty() {
        return text;
    }
}
