package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.session.annotation.Annotations;

/// What is charted: the needles, what was asked and done around them, and where the session stands. This is what undo
/// and redo bring back.
///
/// @param state      where the session stands
/// @param placements every needle, in the order of its number
/// @param rounds     the rounds, in order; there is always one
/// @param before     what was asked, measured and agreed before the first needle
/// @param after      what was checked, noted and planned after the needles were out
/// @param reasons    the warnings that were overridden, and why
/// @param events     what happened around the needles
/// @param annotations what is drawn onto the drawings beside the needles
/// @param seal       the signature, and what was added after it
/// @param ended      when the last round was out, or the session was cancelled
public record Chart(
        SessionState state,
        List<NeedlePlacement> placements,
        List<Round> rounds,
        Before before,
        After after,
        List<Reasoned> reasons,
        Events events,
        Annotations annotations,
        Seal seal,
        Optional<Instant> ended) {

    /// A session that was just opened.
    static final Chart EMPTY = new Chart(SessionState.DRAFT, List.of(), List.of(Round.FIRST), Before.NOTHING,
            After.NOTHING, List.of(), Events.NONE, Annotations.NONE, Seal.NONE, Optional.empty());

    public Chart {
        Objects.requireNonNull(state, "state");
        placements = List.copyOf(placements);
        rounds = List.copyOf(rounds);
        reasons = List.copyOf(reasons);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A session has at least one round.");
        }
    }

    /// The round that is under way, or was last.
    public Round round() {
        return rounds.getLast();
    }

    /// The start stamp of the round that is under way: when "Start needling" was said.
    public Optional<Instant> started() {
        return round().started();
    }

    /// The start stamp of the first round: when needling began.
    public Optional<Instant> firstStarted() {
        return rounds.getFirst().started();
    }

    /// When the first needle went in, in any round.
    public Optional<Instant> firstNeedle() {
        return placements.stream().filter(NeedlePlacement::wentIn).map(needle -> needle.in().orElseThrow().at())
                .min(Comparator.naturalOrder()).or(this::firstStarted);
    }

    /// When "All out" was tapped, while its count is open.
    public Optional<Instant> allOut() {
        return round().asked();
    }

    /// The needle with the given key.
    public Optional<NeedlePlacement> placement(int key) {
        return placements.stream().filter(needle -> needle.key() == key).findFirst();
    }

    /// The needles of the round that is under way, or was last.
    public List<NeedlePlacement> ofRound() {
        return ofRound(round().number());
    }

    /// The needles of a round.
    public List<NeedlePlacement> ofRound(int round) {
        return placements.stream().filter(needle -> needle.round() == round).toList();
    }

    /// The marks that wait to go in.
    public List<NeedlePlacement> open() {
        return ofRound().stream().filter(NeedlePlacement::open).toList();
    }

    /// The needles that are in the patient.
    public List<NeedlePlacement> in() {
        return placements.stream().filter(NeedlePlacement::isIn).toList();
    }

    /// The needles that went in and came out.
    public List<NeedlePlacement> out() {
        return placements.stream().filter(needle -> needle.out().isPresent() && !needle.neverPlaced()).toList();
    }

    /// The needles that went in, whether they are out or not, in every round.
    public List<NeedlePlacement> wentIn() {
        return placements.stream().filter(NeedlePlacement::wentIn).toList();
    }

    /// The needles that went in in the round that is under way, or was last.
    public List<NeedlePlacement> wentInThisRound() {
        return ofRound().stream().filter(NeedlePlacement::wentIn).toList();
    }

    /// The needles that are not accounted for (C14).
    public List<NeedlePlacement> missing() {
        return placements.stream().filter(NeedlePlacement::missing).toList();
    }

    /// Whether every round that had needles was counted, or settled by its incident (C14).
    public boolean counted() {
        return rounds.stream().allMatch(round -> round.closed().isPresent()
                || ofRound(round.number()).stream().noneMatch(NeedlePlacement::wentIn));
    }

    /// The reason that was given for a finding, if one was.
    public Optional<Reasoned> reason(Finding finding) {
        return reasons.stream().filter(reasoned -> reasoned.finding().sameAs(finding)).findFirst();
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
        return new Chart(value, placements, rounds, before, after, reasons, events, annotations, seal, ended);
    }

    Chart withPlacements(List<NeedlePlacement> value) {
        return new Chart(state, value, rounds, before, after, reasons, events, annotations, seal, ended);
    }

    Chart changing(int key, UnaryOperator<NeedlePlacement> change) {
        List<NeedlePlacement> changed = new ArrayList<>(placements);
        changed.replaceAll(needle -> needle.key() == key ? change.apply(needle) : needle);
        return withPlacements(changed);
    }

    /// With the round that is under way changed.
    Chart changingRound(UnaryOperator<Round> change) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, change.apply(changed.getLast()));
        return withRounds(changed);
    }

    Chart withRounds(List<Round> value) {
        return new Chart(state, placements, value, before, after, reasons, events, annotations, seal, ended);
    }

    Chart withBefore(Before value) {
        return new Chart(state, placements, rounds, value, after, reasons, events, annotations, seal, ended);
    }

    Chart withAfter(After value) {
        return new Chart(state, placements, rounds, before, value, reasons, events, annotations, seal, ended);
    }

    /// Without the reasons that were given about something.
    ///
    /// @param about what the findings were about, such as a question's id
    Chart withoutReasons(String about) {
        return new Chart(state, placements, rounds, before, after, reasons.stream()
                .filter(reasoned -> !reasoned.finding().about().equals(about)).toList(), events, annotations,
                seal, ended);
    }

    /// With a reason; one that was given for the same thing before is replaced.
    Chart withReason(Reasoned value) {
        List<Reasoned> more = new ArrayList<>(reasons);
        more.removeIf(reasoned -> reasoned.finding().sameAs(value.finding()));
        more.add(value);
        return new Chart(state, placements, rounds, before, after, more, events, annotations, seal, ended);
    }

    Chart withEvents(Events value) {
        return new Chart(state, placements, rounds, before, after, reasons, value, annotations, seal, ended);
    }

    Chart withAnnotations(Annotations value) {
        return new Chart(state, placements, rounds, before, after, reasons, events, value, seal, ended);
    }

    Chart withSeal(Seal value) {
        return new Chart(state, placements, rounds, before, after, reasons, events, annotations, value, ended);
    }

    Chart withEnded(Optional<Instant> at) {
        return new Chart(state, placements, rounds, before, after, reasons, events, annotations, seal, at);
    }
}
