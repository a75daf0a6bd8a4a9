package org.needlepoint.domain.session;

import java.time.Instant;

/// What a tap did to a session. A session is the fold of its acts; an act is never changed or deleted.
///
/// The moment of an act is the moment of its record ([RecordedAct#at()]), so no act carries the time it happened.
public sealed interface SessionAct permits BeforeAct, RoundAct, AfterAct, AnnotationAct,
        SessionAct.SessionOpened,
        SessionAct.NeedleMarked, SessionAct.NeedleMoved, SessionAct.NeedleEdited, SessionAct.NeedleRemoved,
        SessionAct.NeverPlaced, SessionAct.NeedlingStarted, SessionAct.NeedleIn, SessionAct.AllIn,
        SessionAct.NeedleInAndOut, SessionAct.NeedleOut, SessionAct.OutTakenBack, SessionAct.TimeCorrected,
        SessionAct.ForgottenNeedleKept, SessionAct.AllOut, SessionAct.AllOutTakenBack, SessionAct.AllOutConfirmed,
        SessionAct.SessionCancelled, SessionAct.Undone, SessionAct.Redone {

    /// The session was opened for a patient. Always the first act, and only that.
    ///
    /// @param patient the patient's id
    /// @param number  the session's number among the patient's, from 1
    record SessionOpened(String patient, int number) implements SessionAct {
        public SessionOpened {
            if (patient.isBlank() || number < 1) {
                throw new IllegalArgumentException("A session belongs to a patient and is numbered from 1.");
            }
        }
    }

    /// A needle was marked on a drawing: a plan, not a fact.
    record NeedleMarked(int needle, Location location, Needle size, Dwell planned) implements SessionAct {
    }

    /// A needle's mark was moved, or its site, side or muscle was corrected.
    record NeedleMoved(int needle, Location location) implements SessionAct {
    }

    /// A needle's size, planned dwell or particulars were changed.
    record NeedleEdited(int needle, Needle size, Dwell planned, NeedleDetails details) implements SessionAct {
    }

    /// A mark was removed before "Start needling"; the gap in the numbers closes.
    record NeedleRemoved(int needle) implements SessionAct {
    }

    /// A mark was dropped after "Start needling": its number stays, struck through.
    record NeverPlaced(int needle) implements SessionAct {
    }

    /// "Start needling": the start stamp for every needle that is not tapped in.
    record NeedlingStarted() implements SessionAct {
    }

    /// A needle is in, now.
    record NeedleIn(int needle) implements SessionAct {
    }

    /// "All in": every open mark with a planned dwell gets the start stamp, shown as "~".
    record AllIn() implements SessionAct {
    }

    /// A needle went in and came out, now.
    record NeedleInAndOut(int needle) implements SessionAct {
    }

    /// A needle is out, now.
    record NeedleOut(int needle) implements SessionAct {
    }

    /// "Back in": takes back a wrong Out; the clock runs on from its first start.
    record OutTakenBack(int needle) implements SessionAct {
    }

    /// A time was corrected; the first entry stays beside it.
    record TimeCorrected(int needle, Stamp stamp, Instant to) implements SessionAct {
    }

    /// A dwell over 60 minutes was kept as it was: the incident "forgotten needle" (C13).
    record ForgottenNeedleKept(int needle) implements SessionAct {
    }

    /// "All out" was tapped: asks how many came out. Nothing is out by this act, clocks and alarms run on.
    record AllOut() implements SessionAct {
    }

    /// The question of "All out" was answered with Back: everything is as it was.
    record AllOutTakenBack() implements SessionAct {
    }

    /// How sessions ended before needles were counted, kept readable: "All out" was answered with yes.
    /// Stamps the rest with the moment of [AllOut], shown as "~".
    record AllOutConfirmed() implements SessionAct {
    }

    /// The session was given up before any needle was in.
    record SessionCancelled() implements SessionAct {
    }

    /// Undo: answers the last tap that stands; the chart is as it was before it.
    ///
    /// @param tap the number of the tap's first act
    record Undone(long tap) implements SessionAct {
    }

    /// Redo: answers the last undo; the chart is as it was before that.
    ///
    /// @param tap the number of the first act of the tap that stands again
    record Redone(long tap) implements SessionAct {
    }

    /// Which of a needle's two times.
    enum Stamp {
        IN, OUT
    }
}
