package org.needlepoint.ui.common.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;

/// The next step of a session: what the big button says and does, and what the foot switch does.
///
/// One piece of logic for every screen that shows them, so that a tap means the same everywhere (UX section 3).
///
/// @param kind  which step it is
/// @param label the words on the button
/// @param act   what a press records; empty where a press records nothing
public record NextStep(Kind kind, String label, Optional<SessionAct> act) {

    /// The steps of a session, in their order.
    public enum Kind {
        /// Nothing is marked yet: there is nothing to press.
        MARK_FIRST,
        START,
        ALL_IN,
        /// Only in-and-out marks are open: each is tapped, or not placed.
        IN_AND_OUT_LEFT,
        /// Every mark was dropped: nothing went in.
        NOTHING_PLACED,
        ALL_OUT,
        /// "All out" was tapped: the count is open, on a screen of its own.
        COUNT_OPEN,
        /// The last round is out and counted: what is left is done after, and signed.
        AFTER,
        ENDED;

        /// Whether a press leads to a screen of its own and records nothing.
        public boolean leads() {
            return this == COUNT_OPEN || this == AFTER;
        }
    }

    /// The next step of a session.
    public static NextStep of(TreatmentSession session) {
        Chart chart = session.chart();
        if (roundStopped(session)) {
            return step(Kind.NOTHING_PLACED, "End round, nothing placed", new RoundAct.RoundDropped());
        }
        return switch (session.state()) {
            case DRAFT, SCREENED -> new NextStep(Kind.MARK_FIRST, "Tap a site first", Optional.empty());
            case MARKED -> step(Kind.START, "Start needling", new SessionAct.NeedlingStarted());
            case NEEDLING -> needling(chart);
            case COUNTED -> new NextStep(Kind.AFTER, "After and sign", Optional.empty());
            case OUT, SIGNED, CANCELLED -> new NextStep(Kind.ENDED, "Print chart", Optional.empty());
        };
    }

    private static NextStep needling(Chart chart) {
        List<NeedlePlacement> open = chart.open();
        long staying = open.stream().filter(needle -> !needle.planned().inAndOut()).count();
        if (chart.allOut().isPresent()) {
            return new NextStep(Kind.COUNT_OPEN, "To the count", Optional.empty());
        }
        boolean onlyOut = onlyOut(chart);
        if (staying > 0 && !onlyOut) {
            long all = staying + chart.wentInThisRound().stream().filter(needle -> !needle.planned().inAndOut())
                    .count();
            return step(Kind.ALL_IN, all == 1 ? "The needle is in" : "All " + all + " in", new SessionAct.AllIn());
        }
        if (!open.isEmpty() && !onlyOut) {
            return new NextStep(Kind.IN_AND_OUT_LEFT, open.size() + " in and out left", Optional.empty());
        }
        if (open.isEmpty() && chart.wentInThisRound().isEmpty()) {
            return chart.rounds().size() > 1
                    ? step(Kind.NOTHING_PLACED, "End round, nothing placed", new RoundAct.RoundDropped())
                    : step(Kind.NOTHING_PLACED, "End, nothing placed", new SessionAct.SessionCancelled());
        }
        return step(Kind.ALL_OUT, "All out", new SessionAct.AllOut());
    }

    /// Consent was withdrawn after "Turn over" and before "Start needling": no needle follows, and none is to take out.
    private static boolean roundStopped(TreatmentSession session) {
        Chart chart = session.chart();
        return session.state().charting() && session.state() != SessionState.NEEDLING && chart.rounds().size() > 1
                && chart.before().consent().flatMap(Consent::withdrawn).isPresent();
    }

    /// Whether nothing new goes in any more: consent was withdrawn (C5), or the patient faints (C29). Marks that are
    /// still open are asked about in the count.
    private static boolean onlyOut(Chart chart) {
        return chart.events().fainting() || chart.before().consent().flatMap(Consent::withdrawn).isPresent();
    }

    private static NextStep step(Kind kind, String label, SessionAct act) {
        return new NextStep(kind, label, Optional.of(act));
    }

    /// What the foot switch (F8) records: the next open mark in; only when none is open and a needle is due, the
    /// ringed needle out. It never answers a question, takes all out or ends anything (UX section 3).
    ///
    /// @param ringed the key of the needle that the screen rings, if it rings one
    public static Optional<SessionAct> footSwitch(TreatmentSession session, OptionalInt ringed, Instant now) {
        Chart chart = session.chart();
        if (session.state() != SessionState.NEEDLING || chart.allOut().isPresent()) {
            return Optional.empty();
        }
        if (!chart.open().isEmpty() && !onlyOut(chart)) {
            return Optional.of(in(chart.open().getFirst()));
        }
        boolean due = chart.in().stream().map(needle -> needle.state(now))
                .anyMatch(state -> state == NeedleState.DUE || state == NeedleState.OVER);
        return due ? ringedOrSoonest(chart, ringed, now).map(needle -> new SessionAct.NeedleOut(needle.key()))
                : Optional.empty();
    }

    /// What tapping an open mark records while needling: in now, or in and out.
    public static SessionAct in(NeedlePlacement mark) {
        return mark.planned().inAndOut() ? new SessionAct.NeedleInAndOut(mark.key())
                : new SessionAct.NeedleIn(mark.key());
    }

    /// The needle that the foot switch would take out: the ringed one while it is in, else the one due first.
    public static Optional<NeedlePlacement> ringedOrSoonest(Chart chart, OptionalInt ringed, Instant now) {
        Optional<NeedlePlacement> chosen = ringed.isPresent()
                ? chart.placement(ringed.getAsInt()).filter(NeedlePlacement::isIn) : Optional.empty();
        return chosen.or(() -> chart.in().stream().min(Comparator
                .<NeedlePlacement, Duration>comparing(needle -> needle.untilDue(now))
                .thenComparing(NeedlePlacement::number)));
    }
}
