package org.needlepoint.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.AnnotationAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.PainArea;

/// The stored type of every act: its name and, after the dot, the version of its fields.
///
/// An act that gets other fields gets a new version; the old one stays readable.
final class ActTypes {

    static final Map<Class<? extends SessionAct>, String> NAMES = names();

    /// The stored type of everything that can be drawn onto a drawing.
    static final Map<Class<? extends Annotation>, String> ANNOTATIONS = Map.of(
            PainArea.class, "pain-area.1");

    private ActTypes() {
    }

    private static Map<Class<? extends SessionAct>, String> names() {
        Map<Class<? extends SessionAct>, String> names = new LinkedHashMap<>();
        charting(names);
        before(names);
        rounds(names);
        after(names);
        names.put(AnnotationAct.AnnotationDrawn.class, "annotation-drawn.1");
        names.put(AnnotationAct.AnnotationRemoved.class, "annotation-removed.1");
        return Map.copyOf(names);
    }

    /// The needles, and the session itself.
    private static void charting(Map<Class<? extends SessionAct>, String> names) {
        names.put(SessionAct.SessionOpened.class, "session-opened.1");
        names.put(SessionAct.NeedleMarked.class, "needle-marked.1");
        names.put(SessionAct.NeedleMoved.class, "needle-moved.1");
        names.put(SessionAct.NeedleEdited.class, "needle-edited.1");
        names.put(SessionAct.NeedleRemoved.class, "needle-removed.1");
        names.put(SessionAct.NeverPlaced.class, "never-placed.1");
        names.put(SessionAct.NeedlingStarted.class, "needling-started.1");
        names.put(SessionAct.NeedleIn.class, "needle-in.1");
        names.put(SessionAct.AllIn.class, "all-in.1");
        names.put(SessionAct.NeedleInAndOut.class, "needle-in-and-out.1");
        names.put(SessionAct.NeedleOut.class, "needle-out.1");
        names.put(SessionAct.OutTakenBack.class, "out-taken-back.1");
        names.put(SessionAct.TimeCorrected.class, "time-corrected.1");
        names.put(SessionAct.ForgottenNeedleKept.class, "forgotten-needle-kept.1");
        names.put(SessionAct.AllOut.class, "all-out.1");
        names.put(SessionAct.AllOutTakenBack.class, "all-out-taken-back.1");
        names.put(SessionAct.AllOutConfirmed.class, "all-out-confirmed.1");
        names.put(SessionAct.SessionCancelled.class, "session-cancelled.1");
        names.put(SessionAct.Undone.class, "undone.1");
        names.put(SessionAct.Redone.class, "redone.1");
    }

    /// What is asked, measured and agreed before the first needle.
    private static void before(Map<Class<? extends SessionAct>, String> names) {
        names.put(BeforeAct.RoomTaken.class, "room-taken.1");
        names.put(BeforeAct.QuestionAnswered.class, "question-answered.1");
        names.put(BeforeAct.PainBefore.class, "pain-before.1");
        names.put(BeforeAct.Measured.class, "measured.1");
        names.put(BeforeAct.GoalSet.class, "goal-set.1");
        names.put(BeforeAct.Consented.class, "consented.1");
        names.put(BeforeAct.SiteAgreed.class, "site-agreed.1");
        names.put(BeforeAct.ConsentWithdrawn.class, "consent-withdrawn.1");
        names.put(BeforeAct.Screened.class, "screened.1");
        names.put(BeforeAct.Overridden.class, "overridden.1");
    }

    /// Rounds and their counts.
    private static void rounds(Map<Class<? extends SessionAct>, String> names) {
        names.put(RoundAct.PositionChosen.class, "position-chosen.1");
        names.put(RoundAct.Prepared.class, "prepared.1");
        names.put(RoundAct.PreparationTakenBack.class, "preparation-taken-back.1");
        names.put(RoundAct.Counted.class, "counted.1");
        names.put(RoundAct.NeedleAnswered.class, "needle-answered.1");
        names.put(RoundAct.AnotherWentIn.class, "another-went-in.1");
        names.put(RoundAct.PlaceSearched.class, "place-searched.1");
        names.put(RoundAct.IncidentWritten.class, "incident-written.1");
        names.put(RoundAct.CountSettled.class, "count-settled.1");
        names.put(RoundAct.TurnedOver.class, "turned-over.1");
        names.put(RoundAct.RoundDropped.class, "round-dropped.1");
        names.put(RoundAct.Fainted.class, "fainted.1");
        names.put(RoundAct.RestBegan.class, "rest-began.1");
        names.put(RoundAct.RestEnded.class, "rest-ended.1");
        names.put(RoundAct.BellGiven.class, "bell-given.1");
        names.put(RoundAct.Provisional.class, "provisional.1");
        names.put(RoundAct.ProvisionalConfirmed.class, "provisional-confirmed.1");
        names.put(RoundAct.TapsStated.class, "taps-stated.1");
    }

    /// What follows when the needles are out.
    private static void after(Map<Class<? extends SessionAct>, String> names) {
        names.put(AfterAct.SkinChecked.class, "skin-checked.1");
        names.put(AfterAct.ReactionNoted.class, "reaction-noted.1");
        names.put(AfterAct.FollowedUp.class, "followed-up.1");
        names.put(AfterAct.LeavingConfirmed.class, "leaving-confirmed.1");
        names.put(AfterAct.AdviceGiven.class, "advice-given.1");
        names.put(AfterAct.OtherCareGiven.class, "other-care-given.1");
        names.put(AfterAct.PainAfter.class, "pain-after.1");
        names.put(AfterAct.NextPlanned.class, "next-planned.1");
        names.put(AfterAct.NoteWritten.class, "note-written.1");
        names.put(AfterAct.Signed.class, "signed.1");
        names.put(AfterAct.Amended.class, "amended.1");
        names.put(AfterAct.CheckCalled.class, "check-called.1");
    }
}
