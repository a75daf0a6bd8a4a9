package org.needlepoint.domain.session;

import java.time.Instant;

/// A tap that was made at the locked screen, by nobody named yet (C40).
///
/// @param tap   its number
/// @param at    when
/// @param did   what it did: "needle 1 is out"; empty where that cannot be said
/// @param whose whose it was, as stated after unlocking; empty until then
/// @param by    who stated it; empty where an older record does not say
public record LockedTap(long tap, Instant at, String did, String whose, String by) {

    /// Whether nobody was named yet.
    public boolean open() {
        return whose.isEmpty();
    }

    LockedTap doing(String words) {
        return new LockedTap(tap, at, words, whose, by);
    }

    LockedTap stated(String name, String statedBy) {
        return new LockedTap(tap, at, did, name, statedBy);
    }
}
