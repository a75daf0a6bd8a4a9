package org.needlepoint.ui.patientform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.store.PatientStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Times;

/// A patient's details while they are entered or changed: each field's text, what is wrong with it, who is the same.
///
/// Nothing typed is ever lost by a check or a failure. A field is checked when it is left, and all of them on saving.
public final class PatientFormModel {

    private final PatientStore store;
    private final Background background;
    private final Clock clock;
    private final DayOrder order;
    private final Optional<PatientId> changing;
    private final Map<FormField, StringProperty> texts = new EnumMap<>(FormField.class);
    private final Map<FormField, ReadOnlyObjectWrapper<Optional<String>>> problems = new EnumMap<>(FormField.class);
    private final Set<FormField> checked = EnumSet.noneOf(FormField.class);
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(this, "sex", Sex.NOT_STATED);
    private final ReadOnlyObjectWrapper<TypedDate> birth = new ReadOnlyObjectWrapper<>(new TypedDate.Empty());
    private final ReadOnlyObjectWrapper<Optional<Patient>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Namesakes same;
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private PatientDetails untouched = PatientDetails.EMPTY;

    /// @param changing whose details are changed; empty for a new patient
    /// @param order    how the place writes dates of figures
    public PatientFormModel(Optional<PatientId> changing, PatientStore store, Background background, Clock clock,
            DayOrder order) {
        this.changing = changing;
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.order = order;
        this.same = new Namesakes(store, changing);
        for (FormField field : FormField.values()) {
            StringProperty text = new SimpleStringProperty(this, field.key(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, _) -> typed(field));
        }
    }

    /// Begins with what was searched for in vain: a date of figures and words is the birth date, words are the name.
    public void beginWith(String searched) {
        String text = searched.strip();
        if (TypedDate.of(text, order) instanceof TypedDate.Read) {
            text(FormField.BIRTH_DATE).set(text);
        } else if (text.chars().noneMatch(Character::isDigit)) {
            int space = text.lastIndexOf(' ');
            text(FormField.FIRST_NAME).set(space < 0 ? "" : text.substring(0, space).strip());
            text(FormField.LAST_NAME).set(text.substring(space + 1));
        }
    }

    /// Reads the patient that is changed.
    public void load() {
        changing.ifPresent(id -> {
            busy.set(true);
            failure.set(Optional.empty());
            background.read(() -> store.find(id).orElseThrow(() -> new IllegalStateException("No such patient")),
                    this::loaded, this::failed);
        });
    }

    private void loaded(Patient patient) {
        busy.set(false);
        PatientDetails details = patient.details();
        text(FormField.FIRST_NAME).set(details.firstName());
        text(FormField.LAST_NAME).set(details.lastName());
        text(FormField.BIRTH_DATE).set(Times.day(patient.birthDate()));
        text(FormField.HEALTH_NUMBER).set(details.healthNumber());
        text(FormField.PHONE).set(details.phone());
        text(FormField.DOCTOR).set(details.doctor());
        text(FormField.CONTACT).set(details.contact());
        sex.set(details.sex());
        untouched = details;
        before.set(Optional.of(patient));
        same.accept(details);
    }

    private void failed(Failure told) {
        busy.set(false);
        failure.set(Optional.of(told));
    }

    private void typed(FormField field) {
        if (field == FormField.BIRTH_DATE) {
            birth.set(TypedDate.of(text(field).get(), order));
        }
        if (checked.contains(field)) {
            check(field);
        }
        if (field.ordinal() <= FormField.BIRTH_DATE.ordinal()) {
            same.tell(List.of());
        }
    }

    /// Checks a field that is left; an empty form is not scolded.
    public void leave(FormField field) {
        boolean name = field == FormField.FIRST_NAME || field == FormField.LAST_NAME;
        if (name && details().lastName().isEmpty() && details().firstName().isEmpty()
                || text(field).get().isBlank()) {
            return;
        }
        checked.add(field);
        check(field);
        lookForSame();
    }

    private void check(FormField field) {
        problems.get(field).set(problem(field, details().problems(today())));
    }

    private Optional<String> problem(FormField field, List<FieldProblem> found) {
        if (field == FormField.BIRTH_DATE && birth.get() instanceof TypedDate.Unreadable(String sentence)) {
            return Optional.of(sentence);
        }
        return found.stream().filter(problem -> problem.field().equals(field.key())).map(FieldProblem::sentence)
                .findFirst();
    }

    /// Checks all fields.
    ///
    /// @return the first that has a problem
    private Optional<FormField> checkAll() {
        checked.addAll(EnumSet.allOf(FormField.class));
        checked.forEach(this::check);
        return problems.entrySet().stream().filter(entry -> entry.getValue().get().isPresent())
                .map(Map.Entry::getKey).findFirst();
    }

    /// Looks for patients of the same name and birth date, once both are there.
    private void lookForSame() {
        PatientDetails details = details();
        if (Namesakes.lookable(details) && !same.accepted(details)) {
            background.read(() -> same.read(details), found -> {
                if (Namesakes.alike(details, details())) {
                    same.tell(found);
                }
            }, told -> failure.set(Optional.of(told)));
        }
    }

    /// "Add anyway": this patient is another one of the same name and birth date.
    public void acceptSame() {
        same.accept(details());
    }

    /// Saves, when every field passes its check and nobody is the same, or that was accepted.
    ///
    /// @param saved what then happens
    /// @return the first field that has a problem
    public Optional<FormField> save(Consumer<Patient> saved) {
        Optional<FormField> wrong = checkAll();
        if (wrong.isEmpty() && !busy.get()) {
            PatientDetails details = details();
            boolean settled = same.accepted(details);
            busy.set(true);
            failure.set(Optional.empty());
            background.write(() -> write(details, settled), outcome -> {
                busy.set(false);
                same.tell(outcome.same());
                outcome.saved().ifPresent(patient -> {
                    untouched = patient.details();
                    saved.accept(patient);
                });
            }, this::failed);
        }
        return wrong;
    }

    private record Outcome(Optional<Patient> saved, List<Patient> same) {
    }

    private Outcome write(PatientDetails details, boolean settled) {
        List<Patient> others = settled ? List.of() : same.read(details);
        if (!others.isEmpty()) {
            return new Outcome(Optional.empty(), others);
        }
        Patient patient = changing.map(id -> store.update(id, details)).orElseGet(() -> store.add(details));
        return new Outcome(Optional.of(patient), List.of());
    }

    /// What is entered now.
    public PatientDetails details() {
        Optional<LocalDate> date = birth.get() instanceof TypedDate.Read(LocalDate read, Optional<LocalDate> _)
                ? Optional.of(read) : Optional.empty();
        return new PatientDetails(text(FormField.FIRST_NAME).get(), text(FormField.LAST_NAME).get(), date, sex.get(),
                text(FormField.HEALTH_NUMBER).get(), text(FormField.PHONE).get(), text(FormField.DOCTOR).get(),
                text(FormField.CONTACT).get());
    }

    /// Whether leaving would lose something.
    public boolean changed() {
        return !details().equals(untouched) || birth.get() instanceof TypedDate.Unreadable;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Whose details are changed; empty for a new patient.
    public Optional<PatientId> changing() {
        return changing;
    }

    /// A field's text, as typed.
    public StringProperty text(FormField field) {
        return texts.get(field);
    }

    /// What is wrong with a field, once it was left.
    public ReadOnlyObjectProperty<Optional<String>> problem(FormField field) {
        return problems.get(field).getReadOnlyProperty();
    }

    /// The sex as the record states it.
    public ObjectProperty<Sex> sexProperty() {
        return sex;
    }

    /// What the birth date reads as.
    public ReadOnlyObjectProperty<TypedDate> birthProperty() {
        return birth.getReadOnlyProperty();
    }

    /// The patient as before the change; empty for a new one, or while it is being read.
    public ReadOnlyObjectProperty<Optional<Patient>> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /// Patients of the same name and birth date.
    public ReadOnlyObjectProperty<List<Patient>> sameProperty() {
        return same.foundProperty();
    }

    /// Why reading or saving failed, until it is tried again.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being read or saved.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
