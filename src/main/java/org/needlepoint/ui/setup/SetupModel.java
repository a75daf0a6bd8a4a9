package org.needlepoint.ui.setup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.clinic.ClinicEntry;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.needlepoint.ui.common.clinic.PinEntry;

/// What a first start asks for, until all of it is stored.
public final class SetupModel {

    private final ClinicStore store;
    private final Background background;
    private final Consumer<Practitioner> done;
    private final ClinicEntry entry = new ClinicEntry(() -> { });
    private final PinEntry pin = new PinEntry();
    private final ReadOnlyObjectWrapper<Optional<Stored>> stored = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");

    private record Stored(ClinicProfile profile, Practitioner practitioner) {
    }

    /// Where something is wrong; at most one of the two is there.
    ///
    /// @param field of the clinic or the practitioner
    /// @param pin   of the PIN
    public record Wrong(Optional<ClinicField> field, Optional<PinEntry.Field> pin) {
    }

    /// @param done told who works here, once all of it is stored
    public SetupModel(ClinicStore store, Background background, Consumer<Practitioner> done) {
        this.store = store;
        this.background = background;
        this.done = done;
    }

    /// Reads what is there already: a clinic of an earlier Needlepoint has its letterhead.
    public void load() {
        busy.set(true);
        failure.set(Optional.empty());
        background.read(() -> new Stored(store.profile(), store.practitioner()), found -> {
            busy.set(false);
            stored.set(Optional.of(found));
            entry.show(found.profile(), found.practitioner(), false);
            read.set(true);
        }, this::failed);
    }

    private void failed(Failure told) {
        busy.set(false);
        failure.set(Optional.of(told));
    }

    /// Stores all of it, when every field passes its check.
    ///
    /// @return the first field that has a problem; empty when it is being stored
    public Optional<Wrong> save() {
        Optional<ClinicField> field = entry.checkAll();
        Optional<PinEntry.Field> digits = pin.checkAll();
        if (field.isPresent() || digits.isPresent()) {
            return Optional.of(new Wrong(field, field.isPresent() ? Optional.empty() : digits));
        }
        Optional<ClinicProfile> profile = entry.profile();
        if (!busy.get() && read.get() && profile.isPresent()) {
            write(profile.get(), entry.practitioner(stored.get().orElseThrow().practitioner().id()), pin.pin());
        }
        return Optional.empty();
    }

    private void write(ClinicProfile profile, Practitioner practitioner, char[] digits) {
        busy.set(true);
        failure.set(Optional.empty());
        background.write(() -> {
            try {
                store.save(profile, practitioner);
                // the PIN last: until it is there, the next start asks again
                store.pins().set(practitioner.id(), digits);
                return practitioner;
            } finally {
                Arrays.fill(digits, '\0');
            }
        }, written -> {
            busy.set(false);
            pin.clear();
            done.accept(written);
        }, this::failed);
    }

    /// What is typed of clinic and practitioner.
    public ClinicEntry entry() {
        return entry;
    }

    /// What is typed of the PIN.
    public PinEntry pin() {
        return pin;
    }

    /// Whether what is there already was read, so that the rest can be stored.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Why reading or storing failed.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being read or stored.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
