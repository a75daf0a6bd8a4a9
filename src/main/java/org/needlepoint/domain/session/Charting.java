package org.needlepoint.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.session.SessionAct.AllIn;
import org.needlepoint.domain.session.SessionAct.AllOut;
import org.needlepoint.domain.session.SessionAct.AllOutConfirmed;
import org.needlepoint.domain.session.SessionAct.AllOutTakenBack;
import org.needlepoint.domain.session.SessionAct.ForgottenNeedleKept;
import org.needlepoint.domain.session.SessionAct.NeedleEdited;
import org.needlepoint.domain.session.SessionAct.NeedleIn;
import org.needlepoint.domain.session.SessionAct.NeedleInAndOut;
import org.needlepoint.domain.session.SessionAct.NeedleMarked;
import org.needlepoint.domain.session.SessionAct.NeedleMoved;
import org.needlepoint.domain.session.SessionAct.NeedleOut;
import org.needlepoint.domain.session.SessionAct.NeedleRemoved;
import org.needlepoint.domain.session.SessionAct.NeedlingStarted;
import org.needlepoint.domain.session.SessionAct.NeverPlaced;
import org.needlepoint.domain.session.SessionAct.OutTakenBack;
import org.needlepoint.domain.session.SessionAct.Redone;
import org.needlepoint.domain.session.SessionAct.SessionCancelled;
import org.needlepoint.domain.session.SessionAct.SessionOpened;
import org.needlepoint.domain.session.SessionAct.TimeCorrected;
import org.needlepoint.domain.session.SessionAct.Undone;

/// The charting acts, one by one: a chart and an act give the next chart, or a refusal.
///
/// Refuses only what can never be true; what is merely unwise is a rule's business (DESIGN section 3).
///
/// @param chart      the chart before the act
/// @param at         the moment of the act
/// @param nextNeedle the least key that a new needle may have
record Charting(Chart chart, Instant at, int nextNeedle) {

    /// A chart's moments are whole seconds, so that a dwell is always the difference of the two times beside it.
    Charting {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    Chart after(SessionAct act) {
        return switch (act) {
            case NeedleMarked marked -> marked(marked);
            case NeedleMoved moved -> moved(needle(moved.needle()), moved.location());
            case NeedleEdited edited -> edited(edited);
            case NeedleRemoved removed -> removed(needle(removed.needle()));
            case NeverPlaced dropped -> neverPlaced(needle(dropped.needle()));
            case NeedlingStarted _ -> started();
            case NeedleIn in -> in(needle(in.needle()));
            case AllIn _ -> allIn();
            case NeedleInAndOut both -> inAndOut(needle(both.needle()));
            case NeedleOut out -> out(needle(out.needle()));
            case OutTakenBack back -> outTakenBack(needle(back.needle()));
            case TimeCorrected time -> TimeCorrection.apply(chartOpen(), needle(time.needle()), time, at);
            case ForgottenNeedleKept kept -> forgotten(needle(kept.needle()));
            case AllOut _ -> allOut();
            case AllOutTakenBack _ -> allOutTakenBack();
            case AllOutConfirmed _ -> allOutConfirmed();
            case SessionCancelled _ -> cancelled();
            case SessionOpened _, Undone _, Redone _, BeforeAct _, RoundAct _, AfterAct _, AnnotationAct _ ->
                throw new IllegalArgumentException("Not an act on the chart: " + act);
        };
    }

    private Chart marked(NeedleMarked act) {
        if (!chartOpen().state().charting()) {
            throw new Refusal(chart.state() == SessionState.COUNTED
                    ? "This round is counted. Tap Turn over for a new round."
                    : "This session has ended. A new needle needs a new session.");
        }
        noQuestion();
        if (act.needle() < nextNeedle) {
            throw new Refusal("Needle key " + act.needle() + " was used before.");
        }
        int last = chart.placements().stream().mapToInt(NeedlePlacement::number).max().orElse(0);
        List<NeedlePlacement> placements = new ArrayList<>(chart.placements());
        placements.add(new NeedlePlacement(act.needle(), last + 1, chart.round().number(), act.location(),
                act.size(), act.planned(), NeedleDetails.EMPTY, Optional.empty(), Optional.empty(), false,
                Optional.empty(), false));
        Chart next = chart.withPlacements(placements);
        return chart.state() == SessionState.NEEDLING ? next : next.with(SessionState.MARKED);
    }

    private Chart moved(NeedlePlacement needle, Location location) {
        return chartOpen().changing(needle.key(), before -> before.withLocation(location));
    }

    private Chart edited(NeedleEdited act) {
        NeedlePlacement needle = needle(act.needle());
        OptionalInt depth = act.details().depthMm();
        if (depth.isPresent() && depth.getAsInt() > act.size().lengthMm()) {
            throw new Refusal("Depth " + depth.getAsInt() + " mm is beyond the needle's " + act.size().lengthMm()
                    + " mm. Enter 1 to " + act.size().lengthMm() + ", or choose a longer needle.");
        }
        if (needle.wentIn() && act.planned().inAndOut() != needle.planned().inAndOut()) {
            throw new Refusal("Needle " + needle.number() + " went in already. Its planned dwell is 1 to 20 minutes; "
                    + "tap Out when it comes out.");
        }
        return chartOpen().changing(act.needle(),
                before -> before.withParticulars(act.size(), act.planned(), act.details()));
    }

    private Chart removed(NeedlePlacement needle) {
        if (chart.state() != SessionState.MARKED) {
            throw new Refusal("Numbers are fixed once needling has started. Choose Not placed for needle "
                    + needle.number() + ".");
        }
        Chart next = without(chart, placement -> placement.key() == needle.key());
        return next.ofRound().isEmpty() ? next.with(unmarked(chart)) : next;
    }

    /// Without some marks of the round: the others of it close the gap, the numbers of earlier rounds are fixed.
    static Chart without(Chart chart, Predicate<NeedlePlacement> gone) {
        List<NeedlePlacement> left = new ArrayList<>();
        for (NeedlePlacement other : chart.placements()) {
            if (other.round() != chart.round().number()) {
                left.add(other);
            } else if (!gone.test(other)) {
                left.add(other.withNumber(left.stream().mapToInt(NeedlePlacement::number).max().orElse(0) + 1));
            }
        }
        return chart.withPlacements(left);
    }

    private static SessionState unmarked(Chart chart) {
        return chart.before().screened().isPresent() || chart.round().number() > 1 ? SessionState.SCREENED
                : SessionState.DRAFT;
    }

    private Chart neverPlaced(NeedlePlacement needle) {
        needling();
        requireOpen(needle);
        return chart.changing(needle.key(), NeedlePlacement::asNeverPlaced);
    }

    private Chart started() {
        if (chart.state() != SessionState.MARKED) {
            throw new Refusal(chart.started().isPresent() ? "Needling has started already."
                    : "Nothing is marked yet. Tap a site first.");
        }
        return chart.changingRound(round -> round.withStarted(at)).with(SessionState.NEEDLING);
    }

    private Chart in(NeedlePlacement needle) {
        needling();
        requireOpen(needle);
        if (needle.planned().inAndOut()) {
            throw new Refusal("Needle " + needle.number() + " is planned in and out. Tap In and out, or plan a dwell.");
        }
        return chart.changing(needle.key(), before -> before.withIn(Optional.of(Moment.tapped(at))));
    }

    private Chart allIn() {
        needling();
        List<NeedlePlacement> open = chart.open().stream().filter(needle -> !needle.planned().inAndOut()).toList();
        if (open.isEmpty()) {
            throw new Refusal("No mark with a dwell is open.");
        }
        Moment start = Moment.about(chart.started().orElseThrow());
        Chart next = chart;
        for (NeedlePlacement needle : open) {
            next = next.changing(needle.key(), before -> before.withIn(Optional.of(start)));
        }
        return next;
    }

    private Chart inAndOut(NeedlePlacement needle) {
        needling();
        requireOpen(needle);
        if (!needle.planned().inAndOut()) {
            throw new Refusal("Needle " + needle.number() + " is planned to stay. Tap In, or plan it in and out.");
        }
        Optional<Moment> now = Optional.of(Moment.tapped(at));
        return chart.changing(needle.key(), before -> before.withIn(now).withOut(now));
    }

    private Chart out(NeedlePlacement needle) {
        if (!needle.isIn()) {
            throw new Refusal("Needle " + needle.number() + " is not in.");
        }
        return chartOpen().changing(needle.key(), before -> before.withOut(Optional.of(Moment.tapped(at))));
    }

    private Chart outTakenBack(NeedlePlacement needle) {
        needling();
        if (needle.out().isEmpty()) {
            throw new Refusal("Needle " + needle.number() + " is not out.");
        }
        if (needle.round() != chart.round().number()) {
            throw new Refusal("Needle " + needle.number() + " was counted in round " + needle.round()
                    + ". A needle that goes in again is a new mark.");
        }
        if (needle.planned().inAndOut()) {
            throw new Refusal("Needle " + needle.number() + " went in and out. Undo it, or correct its times.");
        }
        return chart.changing(needle.key(), before -> before.withOut(Optional.empty()));
    }

    private Chart forgotten(NeedlePlacement needle) {
        if (!needle.questioned()) {
            throw new Refusal("Needle " + needle.number() + " was not in for more than 60 minutes.");
        }
        return chartOpen().changing(needle.key(), NeedlePlacement::asForgotten);
    }

    /// After a faint, or when consent is withdrawn, needles come out at once: marks that are still open are asked
    /// about at the count instead.
    private Chart allOut() {
        needling();
        int open = chart.open().size();
        boolean atOnce = chart.events().fainting()
                || chart.before().consent().flatMap(Consent::withdrawn).isPresent();
        if (open > 0 && !atOnce) {
            throw new Refusal((open == 1 ? "1 mark is" : open + " marks are")
                    + " still open. Tap in what is in, and choose Not placed for the rest.");
        }
        return chart.changingRound(round -> round.withAsked(Optional.of(at)));
    }

    private Chart allOutTakenBack() {
        if (questionOpen().ofRound().stream().anyMatch(needle -> needle.fate().isPresent())) {
            throw new Refusal("Needles were answered for in this count. Count again, or undo the answers first.");
        }
        return chart.changingRound(round -> round.withAsked(Optional.empty()));
    }

    private Chart allOutConfirmed() {
        if (questionOpen().round().differs()) {
            throw new Refusal("This round is being counted. Finish the count.");
        }
        Instant stamp = chart.allOut().orElseThrow();
        Chart next = chart;
        for (NeedlePlacement needle : chart.in()) {
            next = next.changing(needle.key(), before -> before.withOut(Optional.of(Moment.about(stamp))));
        }
        return next.changingRound(Round::uncounted).withEnded(Optional.of(stamp)).with(SessionState.OUT);
    }

    private Chart cancelled() {
        noQuestion();
        if (!chart.wentIn().isEmpty()) {
            throw new Refusal("A needle went in, so this session stays in the record. Take the needles out instead.");
        }
        if (!chart.state().next().contains(SessionState.CANCELLED)) {
            throw new Refusal("This session has ended.");
        }
        return chart.withEnded(Optional.of(at)).with(SessionState.CANCELLED);
    }

    private NeedlePlacement needle(int key) {
        return chart.placement(key).orElseThrow(() -> new Refusal("This needle is no longer on the chart."));
    }

    private Chart chartOpen() {
        return Bounds.open(chart);
    }

    private void needling() {
        if (chart.state() != SessionState.NEEDLING) {
            throw new Refusal(chart.started().isEmpty() ? "Needling has not started. Tap Start needling first."
                    : "This session has ended.");
        }
        noQuestion();
    }

    private void noQuestion() {
        if (chart.allOut().isPresent()) {
            throw new Refusal("The count is open. Count, or go back, first.");
        }
    }

    private Chart questionOpen() {
        if (chart.allOut().isEmpty()) {
            throw new Refusal("All out was not asked.");
        }
        return chart;
    }

    private static void requireOpen(NeedlePlacement needle) {
        if (!needle.open()) {
            throw new Refusal("Needle " + needle.number()
                    + (needle.neverPlaced() ? " was never placed." : " went in already."));
        }
    }
}
