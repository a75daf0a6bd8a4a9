package org.needlepoint.ui.common.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.NeedlePlacement;

/// Sounds what the needles' clocks ask for, once a beat, whatever screen is shown (C13; UX section 4).
public final class Alarms {

    /// How long "Silence" holds (UX section 4).
    public static final Duration SILENCE = Duration.ofSeconds(60);

    private final Bell bell;
    private final ReadOnlyObjectWrapper<Optional<Instant>> silentUntil = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();
    private Instant sounded;

    /// @param from the moment from which on chimes count as not sounded yet: the start of the program
    public Alarms(Bell bell, Instant from) {
        this.bell = bell;
        this.sounded = from;
    }

    /// One beat: sounds the strongest chime that fell due since the beat before, unless silence holds.
    public void beat(Collection<NeedlePlacement> needles, Instant now) {
        if (silentUntil.get().filter(now::isBefore).isEmpty()) {
            silentUntil.set(Optional.empty());
            Chime.between(needles, sounded, now).ifPresent(bell::ring);
        }
        if (now.isAfter(sounded)) {
            sounded = now;
        }
    }

    /// Holds every chime for 60 s. Needles stay over, in shape, colour and words.
    public void silence(Instant now) {
        silentUntil.set(Optional.of(now.plus(SILENCE)));
    }

    /// The practitioner leaves the room, or is back: while away, chimes are at full volume (UX section 4).
    public void away(boolean left) {
        if (left != away.get()) {
            away.set(left);
            bell.loud(left);
        }
    }

    /// Whether the practitioner is out of the room.
    public ReadOnlyBooleanProperty awayProperty() {
        return away.getReadOnlyProperty();
    }

    /// Until when silence holds, while it does.
    public ReadOnlyObjectProperty<Optional<Instant>> silentUntilProperty() {
        return silentUntil.getReadOnlyProperty();
    }
}
