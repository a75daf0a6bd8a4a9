package org.needlepoint.domain.session;

import java.util.Optional;

/// What undo and redo can bring back: the charts before each tap that stands, and after each tap that was undone.
///
/// Charts are immutable and share their needles, so keeping them costs little.
///
/// @param past   the last tap that stands, and what was before it; null at the beginning
/// @param future the last tap that was undone, and what it had made; null when nothing was
record Trail(Link past, Link future) {

    /// Nothing to undo, nothing to redo.
    static final Trail NONE = new Trail(null, null);

    /// One tap and a chart to go to, and the link behind it.
    record Link(long tap, Chart chart, Link further) {
    }

    /// A new act: what was undone is gone; acts of one tap are one link.
    Trail after(long tap, Chart before) {
        if (past != null && past.tap() == tap) {
            return new Trail(past, null);
        }
        return new Trail(new Link(tap, before, past), null);
    }

    /// The trail after an undo of the last tap, which leads from the given chart back.
    Trail undone(Chart from) {
        return new Trail(past.further(), new Link(past.tap(), from, future));
    }

    /// The trail after a redo of the last undone tap, which leads from the given chart on.
    Trail redone(Chart from) {
        return new Trail(new Link(future.tap(), from, past), future.further());
    }

    Optional<Long> undoable() {
        return Optional.ofNullable(past).map(Link::tap);
    }

    Optional<Long> redoable() {
        return Optional.ofNullable(future).map(Link::tap);
    }
}
