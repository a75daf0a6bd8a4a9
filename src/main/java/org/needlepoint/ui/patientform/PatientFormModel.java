package org.needlepoint.ui.patientform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientEntry;
import org.needlepoint.domain.patient.PatientFile;
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
    private final Optional<PatientId> changing;
    private final FormTexts texts;
    private final ProfileModel profile;
    private final Set<FormField> checked = EnumSet.noneOf(FormField.class);
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(this, "sex", Sex.NOT_STATED);
    private final ReadOnlyObjectWrapper<Optional<Patient>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Namesakes same;
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private PatientEntry untouched = PatientEntry.EMPTY;
    private boolean linesChecked;

    /// @param changing whose details are changed; empty for a new patient
    /// @param order    how the place writes dates of figures
    public PatientFormModel(Optional<PatientId> changing, PatientStore store, Background background, Clock clock,
            DayOrder order) {
        this.changing = changing;
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.same = new Namesakes(store, changing);
        this.texts = new FormTexts(order, this::typed);
        this.profile = new ProfileModel(texts, clock);
    }

    /// Begins with what was searched for in vain: a date of figures and words is the birth date, words are the name.
    public void beginWith(String searched) {
        String text = searched.strip();
        if (texts.isDate(text)) {
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
            background.read(() -> store.file(id).orElseThrow(() -> new IllegalStateException("No such patient")),
                    this::loaded, this::failed);
        });
    }

    private void loaded(PatientFile file) {
        busy.set(false);
        Patient patient = file.patient();
        PatientDetails details = patient.details();
        text(FormField.FIRST_NAME).set(details.firstName());
        text(FormField.LAST_NAME).set(details.lastName());
        text(FormField.BIRTH_DATE).set(Times.day(patient.birthDate()));
        text(FormField.HEALTH_NUMBER).set(details.healthNumber());
        text(FormField.PHONE).set(details.phone());
        text(FormField.DOCTOR).set(details.doctor());
        text(FormField.CONTACT).set(details.contact());
        sex.set(details.sex());
        profile.fill(file.profile(), patient.alerts());
        untouched = file.entry();
        before.set(Optional.of(patient));
        same.accept(details);
    }

    private void failed(Failure told) {
        busy.set(false);
        failure.set(Optional.of(told));
    }

    private void typed(FormField field) {
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
        texts.tell(field, entry().problems(today()));
    }

    /// Checks the lines again while they are typed into, once they were checked on saving.
    void lineTyped() {
        if (linesChecked) {
            profile.tell(entry().problems(today()));
        }
    }

    /// Checks all fields and lines.
    private void checkAll() {
        checked.addAll(EnumSet.allOf(FormField.class));
        linesChecked = true;
        List<FieldProblem> found = entry().problems(today());
        checked.forEach(field -> texts.tell(field, found));
        profile.tell(found);
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
    /// @return the first field or line that has a problem
    Optional<Wrong> save(Consumer<Patient> saved) {
        checkAll();
        Optional<Wrong> wrong = wrong();
        if (wrong.isEmpty() && !busy.get()) {
            PatientEntry entry = entry();
            boolean settled = same.accepted(entry.details());
            busy.set(true);
            failure.set(Optional.empty());
            background.write(() -> write(entry, settled), outcome -> {
                busy.set(false);
                same.tell(outcome.same());
                outcome.saved().ifPresent(patient -> {
                    untouched = entry;
                    saved.accept(patient);
                });
            }, this::failed);
        }
        return wrong;
    }

    /// What has a problem: a field, or a line of alerts or medicines.
    sealed interface Wrong {
        record InField(FormField field) implements Wrong {
        }

        record InLine(FormLine line) implements Wrong {
        }
    }

    private Optional<Wrong> wrong() {
        Optional<FormField> field = texts.wrong();
        if (field.filter(one -> one.ordinal() <= FormField.CONTACT.ordinal()).isPresent()) {
            return field.map(Wrong.InField::new);
        }
        return profile.wrong().filter(line -> line instanceof AlertLine || field.isEmpty())
                .<Wrong>map(Wrong.InLine::new).or(() -> field.map(Wrong.InField::new));
    }

    private record Outcome(Optional<Patient> saved, List<Patient> same) {
    }

    private Outcome write(PatientEntry entry, boolean settled) {
        List<Patient> others = settled ? List.of() : same.read(entry.details());
        if (!others.isEmpty()) {
            return new Outcome(Optional.empty(), others);
        }
        Patient patient = changing.map(id -> store.update(id, entry)).orElseGet(() -> store.add(entry));
        return new Outcome(Optional.of(patient), List.of());
    }

    /// Who it is, as entered now.
    public PatientDetails details() {
        Optional<LocalDate> date = texts.birth() instanceof TypedDate.Read(LocalDate read, Optional<LocalDate> _)
                ? Optional.of(read) : Optional.empty();
        return new PatientDetails(text(FormField.FIRST_NAME).get(), text(FormField.LAST_NAME).get(), date, sex.get(),
                text(FormField.HEALTH_NUMBER).get(), text(FormField.PHONE).get(), text(FormField.DOCTOR).get(),
                text(FormField.CONTACT).get());
    }

    /// All that is entered now.
    PatientEntry entry() {
        return new PatientEntry(details(), profile.profile(), profile.entered());
    }

    /// Whether leaving would lose something.
    public boolean changed() {
        return !entry().equals(untouched) || texts.unreadable() || profile.unreadable();
    }

    /// Headache profile and alerts.
    ProfileModel profile() {
        return profile;
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
        return texts.text(field);
    }

    /// What is wrong with a field, once it was left.
    public ReadOnlyObjectProperty<Optional<String>> problem(FormField field) {
        return texts.problem(field);
    }

    /// The sex as the record states it.
    public ObjectProperty<Sex> sexProperty() {
        return sex;
    }

    /// What the birth date reads as.
    public ReadOnlyObjectProperty<TypedDate> birthProperty() {
        return texts.birthProperty();
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
