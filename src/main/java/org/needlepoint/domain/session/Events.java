package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.round.Faint;

/// What happened around the needles.
///
/// @param room   the room the session takes place in; empty where none was named
/// @param faint  the patient's faint, if there was one
/// @param bell   when the patient got the bell
/// @param locked the taps that were made at the locked screen
public record Events(String room, Optional<Faint> faint, Optional<Instant> bell, List<LockedTap> locked) {

    /// Nothing happened.
    public static final Events NONE = new Events("", Optional.empty(), Optional.empty(), List.of());

    public Events {
        locked = List.copyOf(locked);
    }

    /// Whether a faint is open: the patient is not yet safe.
    public boolean fainting() {
        return faint.filter(Faint::open).isPresent();
    }

    /// How many taps were made at the locked screen and are nobody's yet.
    public int provisional() {
        return unnamed().size();
    }

    /// The taps at the locked screen that are nobody's yet.
    public List<LockedTap> unnamed() {
        return locked.stream().filter(LockedTap::open).toList();
    }

    Events withRoom(String value) {
        return new Events(value, faint, bell, locked);
    }

    Events withFaint(Faint value) {
        return new Events(room, Optional.of(value), bell, locked);
    }

    Events withBell(Instant at) {
        return new Events(room, faint, Optional.of(at), locked);
    }

    Events oneMoreProvisional(long tap, Instant at) {
        List<LockedTap> more = new ArrayList<>(locked);
        more.add(new LockedTap(tap, at, "", "", ""));
        return new Events(room, faint, bell, more);
    }

    /// Whether a tap was made at the locked screen.
    boolean madeLocked(long tap) {
        return locked.stream().anyMatch(one -> one.tap() == tap);
    }

    /// What such a tap did.
    Events telling(long tap, String did) {
        return new Events(room, faint, bell, locked.stream()
                .map(one -> one.tap() == tap ? one.doing(did) : one).toList());
    }

    Events stated(String whose, String by) {
        return new Events(room, faint, bell, locked.stream()
                .map(one -> one.open() ? one.stated(whose, by) : one).toList());
    }
}
