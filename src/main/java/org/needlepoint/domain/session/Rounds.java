package org.needlepoint.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.round.Faint;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Incident;
import org.needlepoint.domain.round.Preparation;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.round.Tally;

/// The acts of a round: its preparation, its count, and what interrupts it (UX section 3; C14, C29).
///
/// @param chart      the chart before the act
/// @param at         the moment of the act
/// @param tap        the number of its tap
/// @param nextNeedle the least key that a new needle may have
record Rounds(Chart chart, Instant at, long tap, int nextNeedle) {

    private static final int PLACE_LIMIT = 60;

    Rounds {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    Chart after(RoundAct act) {
        Bounds.open(chart);
        return switch (act) {
            case RoundAct.PositionChosen chosen -> underWay().changingRound(round ->
                    round.withPosition(Optional.of(chosen.position())));
            case RoundAct.Prepared prepared -> underWay().changingRound(round ->
                    round.withPreparation(Optional.of(new Preparation(at, prepared.packs()))));
            case RoundAct.PreparationTakenBack _ -> underWay().changingRound(round ->
                    round.withPreparation(Optional.empty()));
            case RoundAct.Counted counted -> counted(counted);
            case RoundAct.NeedleAnswered answered -> answered(answered);
            case RoundAct.AnotherWentIn another -> another(another);
            case RoundAct.PlaceSearched searched -> counting().changingRound(searched(searched));
            case RoundAct.IncidentWritten written -> counting().changingRound(round -> round.withIncident(
                    new Incident(Bounds.within("Where you looked", written.looked(), Incident.TEXT_LIMIT),
                            Bounds.within("Who was told", written.told(), Incident.TEXT_LIMIT),
                            Bounds.within("What happens next", written.next(), Incident.TEXT_LIMIT))));
            case RoundAct.CountSettled _ -> countSettled();
            case RoundAct.TurnedOver _ -> turnedOver();
            case RoundAct.RoundDropped _ -> dropped();
            case RoundAct.Fainted _ -> fainted();
            case RoundAct.RestBegan _ -> restBegan();
            case RoundAct.RestEnded _ -> restEnded();
            case RoundAct.BellGiven _ -> chart.withEvents(chart.events().withBell(at));
            case RoundAct.Provisional _ -> chart.withEvents(chart.events().oneMoreProvisional(tap, at));
            case RoundAct.ProvisionalConfirmed confirmed -> tapsStated(confirmed.practitioner(), "");
            case RoundAct.TapsStated stated -> tapsStated(stated.whose(), stated.by());
        };
    }

    private Chart underWay() {
        if (chart.round().closed().isPresent() || chart.state() == SessionState.OUT) {
            throw new Refusal("This round is over. Tap Turn over for a new one.");
        }
        return chart;
    }

    private Chart counting() {
        if (chart.round().asked().isEmpty()) {
            throw new Refusal("No count is open. Tap All out first.");
        }
        return chart;
    }

    private Chart counted(RoundAct.Counted act) {
        requireNumber("The count", act.counted());
        requireNumber("Opened, not used", act.spares());
        if (act.spares() > act.counted()) {
            throw new Refusal("Opened, not used is " + act.spares() + ", more than the " + act.counted()
                    + " counted. Count all that lie on the tray, spares too.");
        }
        Round before = counting().round();
        Tally tally = new Tally(act.counted(), act.spares(), at);
        Chart next = chart.changingRound(round -> round.withTally(tally));
        if (!fits(next)) {
            return next;
        }
        // a first count that fits: they were out at "All out"; later ones may have been in until they were found
        boolean first = before.tallies().isEmpty();
        Instant stamp = first ? before.asked().orElseThrow() : at;
        for (NeedlePlacement needle : next.in()) {
            next = next.changing(needle.key(), in -> in.withOut(Optional.of(Moment.about(stamp))));
        }
        return settled(next, stamp);
    }

    private static void requireNumber(String field, int value) {
        if (value < 0 || value > Tally.MOST) {
            throw new Refusal(field + " is 0 to " + Tally.MOST + ", not " + value + ". Enter a number in that range.");
        }
    }

    /// Whether the last count agrees with what went in, and no mark is open and no incident incomplete (C14).
    private static boolean fits(Chart chart) {
        int missing = missing(chart).size();
        int cameOut = chart.round().tally().orElseThrow().cameOut();
        return cameOut == chart.wentInThisRound().size() - missing && chart.open().isEmpty()
                && (missing == 0 || chart.round().incident().complete());
    }

    private static List<NeedlePlacement> missing(Chart chart) {
        return chart.ofRound().stream().filter(NeedlePlacement::missing).toList();
    }

    private Chart settled(Chart next, Instant stamp) {
        Chart over = next.changingRound(round -> round.settled(at)).withEnded(Optional.of(stamp));
        if (over.round().number() > 1 && !over.wentInThisRound().isEmpty()) {
            over = over.withAfter(over.after().askedAgain());
        }
        return over.with(SessionState.COUNTED);
    }

    private Chart answered(RoundAct.NeedleAnswered act) {
        if (!counting().round().differs()) {
            throw new Refusal("Count first. Needles are asked about when the count differs.");
        }
        NeedlePlacement needle = chart.placement(act.needle())
                .filter(placement -> placement.round() == chart.round().number())
                .orElseThrow(() -> new Refusal("This needle is not in this round."));
        Instant start = chart.started().orElseThrow();
        return chart.changing(needle.key(), before -> switch (act.fate()) {
            case SEEN_OUT -> {
                NeedlePlacement in = before.in().isPresent() ? before
                        : before.withIn(Optional.of(Moment.about(start)));
                NeedlePlacement out = in.out().isPresent() ? in : in.withOut(Optional.of(Moment.about(at)));
                yield out.withFate(Fate.SEEN_OUT);
            }
            case NEVER_PLACED, BROKEN_OR_LEFT_IN, NOT_FOUND -> {
                if (act.fate().missing() && before.in().isEmpty()) {
                    yield before.withIn(Optional.of(Moment.about(start))).withFate(act.fate());
                }
                yield before.withFate(act.fate());
            }
        });
    }

    private Chart another(RoundAct.AnotherWentIn act) {
        if (!counting().round().differs()) {
            throw new Refusal("Count first. Needles are asked about when the count differs.");
        }
        if (act.needle() < nextNeedle) {
            throw new Refusal("Needle key " + act.needle() + " was used before.");
        }
        int last = chart.placements().stream().mapToInt(NeedlePlacement::number).max().orElse(0);
        List<NeedlePlacement> placements = new ArrayList<>(chart.placements());
        placements.add(new NeedlePlacement(act.needle(), last + 1, chart.round().number(), act.location(), act.size(),
                SiteDefaults.DWELL, NeedleDetails.EMPTY, chart.started().map(Moment::about), Optional.empty(), false,
                Optional.empty(), false));
        return chart.withPlacements(placements);
    }

    private static UnaryOperator<Round> searched(RoundAct.PlaceSearched act) {
        String place = Bounds.within("The place", act.place(), PLACE_LIMIT);
        return round -> {
            List<String> places = new ArrayList<>(round.searched());
            places.remove(place);
            if (act.searched()) {
                places.add(place);
            }
            return round.withSearched(places);
        };
    }

    private Chart countSettled() {
        if (!counting().round().differs() || !chart.in().isEmpty() || !fits(chart)) {
            throw new Refusal("The count does not fit yet. Answer for each needle, complete the incident, or count "
                    + "again.");
        }
        return settled(chart, at);
    }

    private Chart turnedOver() {
        if (chart.state() != SessionState.COUNTED) {
            throw new Refusal("Turn over when this round is out and counted.");
        }
        List<Round> rounds = new ArrayList<>(chart.rounds());
        rounds.add(Round.next(rounds.size() + 1));
        return chart.withRounds(rounds).withEnded(Optional.empty()).with(SessionState.SCREENED);
    }

    private Chart dropped() {
        if (chart.rounds().size() == 1 || chart.state() == SessionState.COUNTED) {
            throw new Refusal("There is no round to give up.");
        }
        if (!chart.wentInThisRound().isEmpty()) {
            throw new Refusal("A needle went in in this round. Take the needles out and count them.");
        }
        Chart marks = Charting.without(chart, needle -> true);
        List<Round> rounds = marks.rounds().subList(0, marks.rounds().size() - 1);
        return marks.withRounds(rounds).withEnded(Optional.of(lastOut(marks))).with(SessionState.COUNTED);
    }

    /// When needling ended before the round that is given up: with the last needle out.
    private Instant lastOut(Chart before) {
        return before.out().stream().flatMap(needle -> needle.out().stream()).map(Moment::at)
                .max(Comparator.naturalOrder()).orElse(at);
    }

    private Chart fainted() {
        if (chart.events().fainting()) {
            throw new Refusal("Patient faint is open already.");
        }
        After after = chart.after();
        if (!after.dizzy()) {
            after = after.withReaction(ReactionKind.DIZZY, new Reaction(Optional.empty(), List.of(), Optional.empty(),
                    "", at, Optional.empty()));
        }
        return chart.withAfter(after).withEvents(chart.events().withFaint(
                new Faint(at, Optional.empty(), Optional.empty())));
    }

    private Chart restBegan() {
        if (chart.after().rested().running()) {
            throw new Refusal("The resting timer runs already.");
        }
        // what was confirmed about standing before the rest is asked again after it
        Chart resting = chart.withAfter(chart.after().withRest(new After.Rest(Optional.of(at), Optional.empty()))
                .withLeaving(Leaving.GOT_UP_SLOWLY, Optional.empty()).withLeaving(Leaving.STEADY, Optional.empty()));
        return chart.events().faint().filter(Faint::open).map(faint -> resting.withEvents(
                chart.events().withFaint(new Faint(faint.at(), Optional.of(at), Optional.empty())))).orElse(resting);
    }

    private Chart restEnded() {
        After.Rest rest = chart.after().rested();
        if (!rest.running()) {
            throw new Refusal("The resting timer does not run.");
        }
        Chart rested = chart.withAfter(chart.after().withRest(new After.Rest(rest.from(), Optional.of(at))));
        return chart.events().faint().filter(Faint::open).map(faint -> rested.withEvents(
                chart.events().withFaint(new Faint(faint.at(), faint.resting(), Optional.of(at))))).orElse(rested);
    }

    private Chart tapsStated(String whose, String by) {
        if (chart.events().provisional() == 0) {
            throw new Refusal("No tap waits to be confirmed.");
        }
        return chart.withEvents(chart.events().stated(
                Bounds.within("The name", whose, Bounds.NAME_LIMIT), by));
    }
}
