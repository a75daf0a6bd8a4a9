package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// What is charted: the needles, and where the session stands. This is what undo and redo bring back.
///
/// @param state      where the session stands
/// @param placements every needle, in the order of its number
/// @param started    the start stamp: when "Start needling" was said
/// @param allOut     when "All out" was tapped, while its question is open
/// @param ended      when the last needle came out, or the session was cancelled
public record Chart(
        SessionState state,
        List<NeedlePlacement> placements,
        Optional<Instant> started,
        Optional<Instant> allOut,
        Optional<Instant> ended) {

    /// A session that was just opened.
    static final Chart EMPTY = new Chart(SessionState.DRAFT, List.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public Chart {
        Objects.requireNonNull(state, "state");
        placements = List.copyOf(placements);
    }

    /// The needle with the given key.
    public Optional<NeedlePlacement> placement(int key) {
        return placements.stream().filter(needle -> needle.key() == key).findFirst();
    }

    /// The marks that wait to go in.
    public List<NeedlePlacement> open() {
        return placements.stream().filter(NeedlePlacement::open).toList();
    }

    /// The needles that are in the patient.
    public List<NeedlePlacement> in() {
        return placements.stream().filter(NeedlePlacement::isIn).toList();
    }

    /// The needles that went in and came out.
    public List<NeedlePlacement> out() {
        return placements.stream().filter(needle -> needle.out().isPresent()).toList();
    }

    /// The needles that went in, whether they are out or not.
    public List<NeedlePlacement> wentIn() {
        return placements.stream().filter(NeedlePlacement::wentIn).toList();
    }

    /// How many needles were marked or went in at a site and side; those never placed do not count.
    public int count(Site site, Side side) {
        return (int) counted(needle -> needle.location().site() == site && needle.location().side() == side);
    }

    /// How many needles were marked or went in at a site, both sides and the centre.
    public int count(Site site) {
        return (int) counted(needle -> needle.location().site() == site);
    }

    /// How many needles were marked or went in, in all.
    public int count() {
        return (int) counted(needle -> true);
    }

    private long counted(Predicate<NeedlePlacement> which) {
        return placements.stream().filter(needle -> !needle.neverPlaced()).filter(which).count();
    }

    Chart with(SessionState value) {
        if (value == state) {
            return this;
        }
        if (!state.next().contains(value)) {
            throw new IllegalStateException("A session cannot go from " + state + " to " + value);
        }
        return new Chart(value, placements, started, allOut, ended);
    }

    Chart withPlacements(List<NeedlePlacement> value) {
        return new Chart(state, value, started, allOut, ended);
    }

    Chart changing(int key, UnaryOperator<NeedlePlacement> change) {
        List<NeedlePlacement> changed = new ArrayList<>(placements);
        changed.replaceAll(needle -> needle.key() == key ? change.apply(needle) : needle);
        return withPlacements(changed);
    }

    Chart withStarted(Instant at) {
        return new Chart(state, placements, Optional.of(at), allOut, ended);
    }

    Chart withAllOut(Optional<Instant> at) {
        return new Chart(state, placements, started, at, ended);
    }

    Chart withEnded(Optional<Instant> at) {
        return new Chart(state, placements, started, allOut, at);
    }
}
