package org.needlepoint.ui.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.Pin;
import org.needlepoint.store.clinic.PinCheck;
import org.needlepoint.store.clinic.PinStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.clinic.PinEntry;

/// A PIN that is changed: the present one, then the new one twice.
final class PinChange {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PinStore pins;
    private final Background background;
    private final Clock clock;
    private final StringProperty present = new SimpleStringProperty(this, "present", "");
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> changed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PinEntry fresh = new PinEntry();
    private boolean busy;

    PinChange(PinStore pins, Background background, Clock clock) {
        this.pins = pins;
        this.background = background;
        this.clock = clock;
        present.addListener((_, _, _) -> {
            problem.set(Optional.empty());
            changed.set(Optional.empty());
        });
    }

    /// Changes the PIN, when all three fields pass their checks.
    void change(String practitioner) {
        problem.set(Pin.problem(present.get().toCharArray()).map(sentence -> "The present PIN is needed. " + sentence));
        boolean sound = fresh.checkAll().isEmpty() && problem.get().isEmpty();
        if (!sound || busy) {
            return;
        }
        busy = true;
        char[] before = present.get().toCharArray();
        char[] after = fresh.pin();
        background.write(() -> {
            try {
                PinCheck check = pins.check(practitioner, before);
                if (check instanceof PinCheck.Right) {
                    pins.set(practitioner, after);
                }
                return check;
            } finally {
                Arrays.fill(before, '\0');
                Arrays.fill(after, '\0');
            }
        }, this::answered, this::failed);
    }

    private void answered(PinCheck check) {
        busy = false;
        switch (check) {
            case PinCheck.Right() -> {
                clear();
                changed.set(Optional.of(clock.instant()));
            }
            case PinCheck.Wrong _ -> problem.set(Optional.of("This is not the present PIN. Enter it again."));
            case PinCheck.Wait(Instant until) -> problem.set(Optional.of("This is not the present PIN, or it came too "
                    + "soon. Wait until " + UNTIL.format(until.atZone(clock.getZone())) + ", then try again."));
        }
    }

    private void failed(Failure failure) {
        busy = false;
        problem.set(Optional.of(failure.withCode()));
    }

    /// Empties all three fields.
    void clear() {
        present.set("");
        fresh.clear();
    }

    StringProperty presentProperty() {
        return present;
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Instant>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    PinEntry fresh() {
        return fresh;
    }
}
