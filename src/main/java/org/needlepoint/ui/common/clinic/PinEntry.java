package org.needlepoint.ui.common.clinic;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.Pin;

/// A new PIN while it is typed, twice.
public final class PinEntry {

    /// The two fields.
    public enum Field {
        PIN("PIN, 4 to 6 digits"),
        AGAIN("The same PIN again");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyObjectWrapper<Optional<String>>> problems = new EnumMap<>(Field.class);

    public PinEntry() {
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty(this, field.name(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, _) -> {
                for (Field told : Field.values()) {
                    if (problems.get(told).get().isPresent()) {
                        check(told);
                    }
                }
            });
        }
    }

    /// Checks a field that is left.
    public void check(Field field) {
        String typed = text(field).get();
        problems.get(field).set(switch (field) {
            case PIN -> Pin.problem(typed.toCharArray());
            case AGAIN -> typed.equals(text(Field.PIN).get()) ? Optional.empty() : Optional.of(typed.isEmpty()
                    ? "Enter the same PIN a second time." : "The two PINs differ. Enter the same PIN in both fields.");
        });
    }

    /// Checks both.
    ///
    /// @return the first that has a problem
    public Optional<Field> checkAll() {
        Optional<Field> first = Optional.empty();
        for (Field field : Field.values()) {
            check(field);
            if (first.isEmpty() && problems.get(field).get().isPresent()) {
                first = Optional.of(field);
            }
        }
        return first;
    }

    /// The PIN, to be wiped after use.
    public char[] pin() {
        return text(Field.PIN).get().toCharArray();
    }

    /// Whether something is typed.
    public boolean begun() {
        return texts.values().stream().anyMatch(text -> !text.get().isEmpty());
    }

    /// Empties both fields.
    public void clear() {
        problems.values().forEach(problem -> problem.set(Optional.empty()));
        texts.values().forEach(text -> text.set(""));
        problems.values().forEach(problem -> problem.set(Optional.empty()));
    }

    /// A field's text, as typed.
    public StringProperty text(Field field) {
        return texts.get(field);
    }

    /// What is wrong with a field, once it was left.
    public ReadOnlyObjectProperty<Optional<String>> problem(Field field) {
        return problems.get(field).getReadOnlyProperty();
    }
}
