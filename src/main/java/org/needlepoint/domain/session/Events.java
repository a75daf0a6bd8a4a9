package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.domain.round.Faint;

/// What happened around the needles.
///
/// @param room        the room the session takes place in; empty where none was named
/// @param faint       the patient's faint, if there was one
/// @param bell        when the patient got the bell
/// @param provisional how many taps were made on the idle screen and are not confirmed yet
/// @param confirmed   whose such taps were, once they were confirmed; else empty
public record Events(String room, Optional<Faint> faint, Optional<Instant> bell, int provisional, String confirmed) {

    /// Nothing happened.
    public static final Events NONE = new Events("", Optional.empty(), Optional.empty(), 0, "");

    /// Whether a faint is open: the patient is not yet safe.
    public boolean fainting() {
        return faint.filter(Faint::open).isPresent();
    }

    Events withRoom(String value) {
        return new Events(value, faint, bell, provisional, confirmed);
    }

    Events withFaint(Faint value) {
        return new Events(room, Optional.of(value), bell, provisional, confirmed);
    }

    Events withBell(Instant at) {
        return new Events(room, faint, Optional.of(at), provisional, confirmed);
    }

    Events oneMoreProvisional() {
        return new Events(room, faint, bell, provisional + 1, confirmed);
    }

    Events confirmedBy(String practitioner) {
        return new Events(room, faint, bell, 0, practitioner);
    }
}
