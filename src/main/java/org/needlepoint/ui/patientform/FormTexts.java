package org.needlepoint.ui.patientform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.FieldProblem;

/// What is typed into the form's fields, how it reads, and what is wrong with each.
final class FormTexts {

    private final DayOrder order;
    private final Map<FormField, StringProperty> texts = new EnumMap<>(FormField.class);
    private final Map<FormField, ReadOnlyObjectWrapper<Optional<String>>> problems = new EnumMap<>(FormField.class);
    private final ReadOnlyObjectWrapper<TypedDate> birth = new ReadOnlyObjectWrapper<>(new TypedDate.Empty());

    /// @param order how the place writes dates of figures
    /// @param typed told after each change of a field
    FormTexts(DayOrder order, Consumer<FormField> typed) {
        this.order = order;
        for (FormField field : FormField.values()) {
            StringProperty text = new SimpleStringProperty(this, field.key(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, now) -> {
                if (field == FormField.BIRTH_DATE) {
                    birth.set(TypedDate.of(now, order));
                }
                typed.accept(field);
            });
        }
    }

    /// Whether a text reads as a date.
    boolean isDate(String text) {
        return TypedDate.of(text, order) instanceof TypedDate.Read;
    }

    StringProperty text(FormField field) {
        return texts.get(field);
    }

    String typed(FormField field) {
        return texts.get(field).get();
    }

    OptionalInt number(FormField field) {
        return NumberText.number(typed(field));
    }

    TypedDate birth() {
        return birth.get();
    }

    ReadOnlyObjectProperty<TypedDate> birthProperty() {
        return birth.getReadOnlyProperty();
    }

    /// Whether something is typed that cannot be read, so that the entry lacks it.
    boolean unreadable() {
        return texts.keySet().stream().anyMatch(field -> readingProblem(field).isPresent());
    }

    private Optional<String> readingProblem(FormField field) {
        if (field == FormField.BIRTH_DATE) {
            return birth.get() instanceof TypedDate.Unreadable(String sentence) ? Optional.of(sentence)
                    : Optional.empty();
        }
        return field.numberRemedy().flatMap(remedy -> NumberText.problem(field.label(), typed(field), remedy));
    }

    /// Tells a field what is wrong with it: that it cannot be read, or what the record found.
    void tell(FormField field, List<FieldProblem> found) {
        problems.get(field).set(readingProblem(field).or(() -> found.stream()
                .filter(problem -> problem.field().equals(field.key())).map(FieldProblem::sentence).findFirst()));
    }

    ReadOnlyObjectProperty<Optional<String>> problem(FormField field) {
        return problems.get(field).getReadOnlyProperty();
    }

    /// The first field that has a problem.
    Optional<FormField> wrong() {
        return problems.entrySet().stream().filter(entry -> entry.getValue().get().isPresent())
                .map(Map.Entry::getKey).findFirst();
    }
}
