package org.needlepoint.ui.settings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.clinic.ClinicEntry;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.needlepoint.ui.common.clinic.PackModel;

/// The clinic, the practitioner and the ready reasons while they are changed; packs and PIN beside them.
public final class SettingsModel {

    private final ClinicStore store;
    private final Background background;
    private final Clock clock;
    private final Consumer<Practitioner> practitionerSaved;
    private final ReadOnlyObjectWrapper<Optional<Stored>> stored = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final ClinicEntry entry = new ClinicEntry(() -> saved.set(Optional.empty()));
    private final ReasonEntry reasons = new ReasonEntry(() -> saved.set(Optional.empty()));
    private final PackModel packs;
    private final PinChange pin;

    /// What the clinic's file holds.
    private record Stored(ClinicProfile profile, Practitioner practitioner, ReadyReasons reasons) {
    }

    /// Where something is wrong.
    ///
    /// @param field of the clinic or the practitioner; empty where it is a ready reason
    public record Wrong(Optional<ClinicField> field) {
    }

    /// @param practitionerSaved told who works here, each time that is saved
    public SettingsModel(ClinicStore store, Background background, Clock clock,
            Consumer<Practitioner> practitionerSaved) {
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.practitionerSaved = practitionerSaved;
        this.packs = new PackModel(store, background, clock);
        this.pin = new PinChange(store.pins(), background, clock);
    }

    /// Reads what is stored.
    public void load() {
        busy.set(true);
        failure.set(Optional.empty());
        packs.load();
        background.read(() -> new Stored(store.profile(), store.practitioner(), store.readyReasons()), this::loaded,
                this::failed);
    }

    private void loaded(Stored found) {
        busy.set(false);
        entry.show(found.profile(), found.practitioner(), true);
        reasons.show(found.reasons());
        stored.set(Optional.of(found));
        read.set(true);
    }

    private void failed(Failure told) {
        busy.set(false);
        failure.set(Optional.of(told));
    }

    /// Saves all of it, when every field passes its check.
    ///
    /// @return where the first problem is
    public Optional<Wrong> save() {
        Optional<ClinicField> wrong = entry.checkAll();
        if (wrong.isPresent()) {
            return Optional.of(new Wrong(wrong));
        }
        if (!reasons.sound()) {
            return Optional.of(new Wrong(Optional.empty()));
        }
        entered().filter(_ -> !busy.get()).ifPresent(this::write);
        return Optional.empty();
    }

    private void write(Stored entered) {
        busy.set(true);
        failure.set(Optional.empty());
        background.write(() -> {
            store.save(entered.profile(), entered.practitioner());
            store.save(entered.reasons());
            return entered;
        }, this::written, this::failed);
    }

    private void written(Stored written) {
        busy.set(false);
        stored.set(Optional.of(written));
        reasons.show(written.reasons());
        saved.set(Optional.of(clock.instant()));
        practitionerSaved.accept(written.practitioner());
    }

    /// What is typed; empty while it cannot be saved.
    private Optional<Stored> entered() {
        return stored.get().flatMap(read -> entry.profile().map(profile -> new Stored(profile,
                entry.practitioner(read.practitioner().id()), reasons.reasons())));
    }

    /// Whether leaving would lose something.
    public boolean changed() {
        return stored.get().filter(read -> reasons.changed()
                || entered().filter(read::equals).isEmpty()).isPresent();
    }

    /// Changes the PIN of the practitioner, when its fields pass their checks.
    void changePin() {
        stored.get().ifPresent(read -> pin.change(read.practitioner().id()));
    }

    /// What is typed of clinic and practitioner.
    public ClinicEntry entry() {
        return entry;
    }

    /// The packs open in this room.
    public PackModel packs() {
        return packs;
    }

    /// The ready reasons.
    ReasonEntry reasons() {
        return reasons;
    }

    /// The change of PIN.
    PinChange pin() {
        return pin;
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
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
