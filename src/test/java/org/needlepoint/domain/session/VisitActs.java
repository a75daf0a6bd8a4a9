package org.needlepoint.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.domain.session.annotation.Stroke;

/// One act of every kind that surrounds the needles, at least.
public final class VisitActs {

    public static final Pack PACK = new Pack(25, 30, "26-0388", Optional.of(LocalDate.of(2028, 3, 31)), "Plum Needles");

    /// As it was explained in the words of version 1: a stored wording never changes with the program's.
    private static final String EXPLAINED = "What it involves, what is felt, bruising, faint. Upper back: punctured "
            + "lung. Withdrawn at any time.";

    public static final List<SessionAct> SAMPLES = List.of(
            new BeforeAct.RoomTaken("Room 2"),
            new BeforeAct.QuestionAnswered(Question.SKIN, Reply.YES, List.of(Site.NECK, Site.TEMPLE), "Eczema", false),
            new BeforeAct.QuestionAnswered(Question.IMMUNITY, Reply.NO, List.of(), "", true),
            new BeforeAct.PainBefore(OptionalInt.of(6)),
            new BeforeAct.PainBefore(OptionalInt.empty()),
            new BeforeAct.Measured(Measure.ROTATION_LEFT, OptionalInt.of(68)),
            new BeforeAct.GoalSet("Full working week"),
            new BeforeAct.Consented(ConsentForm.SPOKEN, "practitioner-1", "Priya Nair", EXPLAINED,
                    List.of(Site.TEMPLE, Site.NECK), Giver.GUARDIAN, "Erik Lindqvist"),
            new BeforeAct.SiteAgreed(Site.UPPER_BACK),
            new BeforeAct.ConsentWithdrawn(),
            new BeforeAct.Screened(),
            new BeforeAct.Overridden(new Finding(Level.CONFIRM, "C12", "needles", "This would be the third.", "ART"),
                    "Tolerated before"),
            new RoundAct.PositionChosen(Position.ON_LEFT),
            new RoundAct.Prepared(List.of(PACK, new Pack(16, 15, "", Optional.empty(), ""))),
            new RoundAct.PreparationTakenBack(),
            new RoundAct.Counted(9, 1),
            new RoundAct.NeedleAnswered(4, Fate.NOT_FOUND),
            new RoundAct.AnotherWentIn(9, Needles.NECK_LEFT, Needles.SIZE),
            new RoundAct.PlaceSearched("Couch", true),
            new RoundAct.IncidentWritten("Hair, couch", "Dr Moreau", "X-ray today"),
            new RoundAct.CountSettled(),
            new RoundAct.TurnedOver(),
            new RoundAct.RoundDropped(),
            new RoundAct.Fainted(),
            new RoundAct.RestBegan(),
            new RoundAct.RestEnded(),
            new RoundAct.BellGiven(),
            new RoundAct.Provisional(),
            new RoundAct.ProvisionalConfirmed("Priya Nair"),
            new RoundAct.TapsStated("Sam Lee", "Priya Nair"),
            new AfterAct.SkinChecked(true),
            new AfterAct.ReactionNoted(ReactionKind.SORENESS, Grade.MILD, List.of(5, 6), Optional.empty(), ""),
            new AfterAct.ReactionNoted(ReactionKind.OTHER, Grade.SERIOUS, List.of(),
                    Optional.of(OtherReaction.PNEUMOTHORAX), "Ambulance called"),
            new AfterAct.FollowedUp(ReactionKind.OTHER, "Dr Moreau", "09:50", "Emergency department"),
            new AfterAct.LeavingConfirmed(Leaving.STEADY, true),
            new AfterAct.AdviceGiven(Advice.WATER, true),
            new AfterAct.OtherCareGiven(OtherCare.EXERCISE, true),
            new AfterAct.PainAfter(OptionalInt.of(3)),
            new AfterAct.NextPlanned(Optional.of(LocalDate.of(2026, 12, 22))),
            new AfterAct.NextPlanned(Optional.empty()),
            new AfterAct.NoteWritten("Slept badly; stiff on left turn."),
            new AfterAct.Signed("practitioner-1", "Priya Nair", "4471"),
            new AfterAct.Amended("Priya Nair", "Late information", "Bruise seen on the next day."),
            new AfterAct.CheckCalled(true, OptionalInt.of(2), true, false, "Sore neck", "Priya Nair"),
            new AnnotationAct.AnnotationDrawn(3, new PainArea(outline(), 6, Optional.of(PainQuality.THROBBING),
                    "right temple")),
            new AnnotationAct.AnnotationDrawn(4, new PainArea(outline(), 0, Optional.empty(), "forehead")),
            new AnnotationAct.AnnotationRemoved(3));

    private static Stroke outline() {
        return new Stroke(BodyView.RIGHT, 1, List.of(new Stroke.At(30, -40.5), new Stroke.At(50, -40.5),
                new Stroke.At(42.3, -20)));
    }

    private VisitActs() {
    }
}
