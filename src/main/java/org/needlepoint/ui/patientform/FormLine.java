package org.needlepoint.ui.patientform;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import org.needlepoint.domain.finding.FieldProblem;

/// A line of the form of which there may be many, with what is wrong with it.
abstract class FormLine {

    private final ReadOnlyObjectWrapper<Optional<FieldProblem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private TextField input;

    /// Names the input in which the line begins.
    void begins(TextField first) {
        input = first;
    }

    /// The input in which the line begins.
    TextField input() {
        return input;
    }

    /// What is typed but cannot be read.
    Optional<String> readingProblem() {
        return Optional.empty();
    }

    /// Tells what is wrong, of the problems the record found.
    ///
    /// @param key what the keys of this line's problems begin with, such as "medicine.0"
    void tell(String key, List<FieldProblem> found) {
        problem.set(readingProblem().map(sentence -> new FieldProblem(key, sentence)).or(() -> found.stream()
                .filter(one -> one.field().startsWith(key + ".")).findFirst()));
    }

    ReadOnlyObjectProperty<Optional<FieldProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
