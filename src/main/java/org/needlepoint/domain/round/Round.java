package org.needlepoint.domain.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One position of the patient: its needles go in, come out and are counted before the next begins (UX section 3).
///
/// @param number      from 1
/// @param position    how the patient lies or sits, once it was said
/// @param preparation skin sterilised and new needles, once it was confirmed
/// @param started     the start stamp: when "Start needling" was said
/// @param asked       when "All out" was tapped, while the count is open
/// @param tallies     every count, in order
/// @param searched    where was looked beside the sites: couch, pillow, floor
/// @param incident    what was done about a needle that is not accounted for
/// @param closed      when the count fitted or its incident was complete
/// @param allOut      the moment of the "All out" that closed it
public record Round(
        int number,
        Optional<Position> position,
        Optional<Preparation> preparation,
        Optional<Instant> started,
        Optional<Instant> asked,
        List<Tally> tallies,
        List<String> searched,
        Incident incident,
        Optional<Instant> closed,
        Optional<Instant> allOut) {

    /// The first round of a session.
    public static final Round FIRST = next(1);

    public Round {
        tallies = List.copyOf(tallies);
        searched = List.copyOf(searched);
    }

    /// A round in which nothing has happened.
    public static Round next(int number) {
        return new Round(number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), Incident.BLANK, Optional.empty(), Optional.empty());
    }

    /// The last count.
    public Optional<Tally> tally() {
        return tallies.isEmpty() ? Optional.empty() : Optional.of(tallies.getLast());
    }

    /// Whether the count differed and is not settled: each needle is asked about.
    public boolean differs() {
        return asked.isPresent() && !tallies.isEmpty();
    }

    /// Whether the first count is open: no number or total of needles is shown anywhere (UX section 1).
    public boolean blind() {
        return asked.isPresent() && tallies.isEmpty();
    }

    public Round withPosition(Optional<Position> value) {
        return new Round(number, value, preparation, started, asked, tallies, searched, incident, closed, allOut);
    }

    public Round withPreparation(Optional<Preparation> value) {
        return new Round(number, position, value, started, asked, tallies, searched, incident, closed, allOut);
    }

    public Round withStarted(Instant at) {
        return new Round(number, position, preparation, Optional.of(at), asked, tallies, searched, incident, closed,
                allOut);
    }

    /// With the question of "All out" asked, or taken back: then it was never counted.
    public Round withAsked(Optional<Instant> at) {
        return new Round(number, position, preparation, started, at, at.isEmpty() ? List.of() : tallies, searched,
                incident, closed, allOut);
    }

    public Round withTally(Tally tally) {
        List<Tally> more = new ArrayList<>(tallies);
        more.add(tally);
        return new Round(number, position, preparation, started, asked, more, searched, incident, closed, allOut);
    }

    public Round withSearched(List<String> places) {
        return new Round(number, position, preparation, started, asked, tallies, places, incident, closed, allOut);
    }

    public Round withIncident(Incident value) {
        return new Round(number, position, preparation, started, asked, tallies, searched, value, closed, allOut);
    }

    /// Settled: counted, or with its incident complete.
    public Round settled(Instant at) {
        return new Round(number, position, preparation, started, Optional.empty(), tallies, searched, incident,
                Optional.of(at), asked);
    }

    /// Ended by a plain answer, as it was before needles were counted.
    public Round uncounted() {
        return new Round(number, position, preparation, started, Optional.empty(), tallies, searched, incident,
                Optional.empty(), asked);
    }
}
