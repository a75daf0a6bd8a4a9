package org.needlepoint.ui.settings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// The letterhead, the paper and the practitioner while they are entered or changed.
public final class SettingsModel {

    /// The longest line of the letterhead, in characters.
    public static final int LINE_LIMIT = 120;

    private final ClinicStore store;
    private final Background background;
    private final Clock clock;
    private final Consumer<Practitioner> practitionerSaved;
    private final Map<SettingsField, StringProperty> texts = new EnumMap<>(SettingsField.class);
    private final Map<SettingsField, ReadOnlyObjectWrapper<Optional<String>>> problems =
            new EnumMap<>(SettingsField.class);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
    private final ReadOnlyObjectWrapper<Optional<Stored>> stored = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /// What the clinic's file holds.
    private record Stored(ClinicProfile profile, Practitioner practitioner) {
    }

    /// @param practitionerSaved told who works here, each time that is saved
    public SettingsModel(ClinicStore store, Background background, Clock clock,
            Consumer<Practitioner> practitionerSaved) {
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.practitionerSaved = practitionerSaved;
        for (SettingsField field : SettingsField.values()) {
            StringProperty text = new SimpleStringProperty(this, field.name(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, _) -> {
                saved.set(Optional.empty());
                if (problems.get(field).get().isPresent()) {
                    check(field);
                }
            });
        }
        paper.addListener((_, _, _) -> saved.set(Optional.empty()));
    }

    /// Reads what is stored.
    public void load() {
        busy.set(true);
        failure.set(Optional.empty());
        background.read(() -> new Stored(store.profile(), store.practitioner()), this::loaded, this::failed);
    }

    private void loaded(Stored read) {
        busy.set(false);
        text(SettingsField.CLINIC).set(read.profile().name());
        text(SettingsField.ADDRESS).set(String.join("\n", read.profile().address()));
        text(SettingsField.PHONE).set(read.profile().phone());
        text(SettingsField.PRACTITIONER).set(read.practitioner().name());
        text(SettingsField.REGISTRATION).set(read.practitioner().registration());
        paper.set(read.profile().paper());
        stored.set(Optional.of(read));
    }

    private void failed(Failure told) {
        busy.set(false);
        failure.set(Optional.of(told));
    }

    /// Checks a field that is left.
    public void check(SettingsField field) {
        problems.get(field).set(field == SettingsField.ADDRESS ? addressProblem() : tooLong(field.label(),
                text(field).get().strip()));
    }

    private Optional<String> addressProblem() {
        List<String> lines = addressLines();
        if (lines.size() > ClinicProfile.ADDRESS_LINES) {
            return Optional.of("The letterhead holds " + ClinicProfile.ADDRESS_LINES + " address lines, not "
                    + lines.size() + ". Put two of them on one line.");
        }
        return lines.stream().flatMap(line -> tooLong("A line of the address", line).stream()).findFirst();
    }

    private static Optional<String> tooLong(String name, String value) {
        return value.length() <= LINE_LIMIT ? Optional.empty() : Optional.of(name + " holds " + LINE_LIMIT
                + " characters, this one has " + value.length() + ". Shorten it.");
    }

    /// The lines of the address that are not blank.
    public List<String> addressLines() {
        return text(SettingsField.ADDRESS).get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Saves all of it, when every field passes its check.
    ///
    /// @return the first field that has a problem
    public Optional<SettingsField> save() {
        List<SettingsField> wrong = new ArrayList<>();
        for (SettingsField field : SettingsField.values()) {
            check(field);
            problems.get(field).get().ifPresent(_ -> wrong.add(field));
        }
        if (wrong.isEmpty() && !busy.get() && stored.get().isPresent()) {
            Stored entered = entered();
            busy.set(true);
            failure.set(Optional.empty());
            background.write(() -> {
                store.save(entered.profile());
                store.save(entered.practitioner());
                return entered;
            }, this::written, this::failed);
        }
        return wrong.stream().findFirst();
    }

    private void written(Stored written) {
        busy.set(false);
        stored.set(Optional.of(written));
        saved.set(Optional.of(clock.instant()));
        practitionerSaved.accept(written.practitioner());
    }

    private Stored entered() {
        return new Stored(new ClinicProfile(text(SettingsField.CLINIC).get(), addressLines(),
                text(SettingsField.PHONE).get(), paper.get()),
                new Practitioner(stored.get().orElseThrow().practitioner().id(),
                        text(SettingsField.PRACTITIONER).get(), text(SettingsField.REGISTRATION).get()));
    }

    /// Whether leaving would lose something.
    public boolean changed() {
        return stored.get().filter(read -> addressLines().size() > ClinicProfile.ADDRESS_LINES
                || !read.equals(entered())).isPresent();
    }

    /// A field's text, as typed.
    public StringProperty text(SettingsField field) {
        return texts.get(field);
    }

    /// What is wrong with a field, once it was left.
    public ReadOnlyObjectProperty<Optional<String>> problem(SettingsField field) {
        return problems.get(field).getReadOnlyProperty();
    }

    /// The clinic's own paper.
    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// When all that is shown was saved; empty once something is changed.
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Why reading or saving failed.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being read or saved.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the settings were read, so that they can be saved.
    public boolean read() {
        return stored.get().isPresent();
    }
}
